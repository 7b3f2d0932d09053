import type pg from 'pg'
import type { MadeBackup } from './backup-file.ts'

/** Notes that a backup is there, for whoever asks how old the last one is. A database of before knows no such note. */
export async function noteBackup(client: pg.ClientBase, { contents, bytes, digest }: MadeBackup): Promise<void> {
  if (!(await canTell(client))) return
  await client.query('insert into backup (made_at, bytes, digest) values ($1, $2, $3) on conflict do nothing', [
    contents.madeAt,
    bytes,
    digest,
  ])
}

/** When the last one was made; undefined where none is known. */
export async function lastBackup(client: pg.ClientBase): Promise<Date | undefined> {
  if (!(await canTell(client))) return undefined
  return (await client.query<{ at: Date | null }>('select max(made_at) as at from backup')).rows[0]?.at ?? undefined
}

async function canTell(client: pg.ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ there: boolean }>(`select to_regclass('public.backup') is not null as there`)
  return rows[0]?.there === true
}
