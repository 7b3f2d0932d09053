import type { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { ZipFile } from 'yazl'
import { atOneMoment } from '../at-one-moment.ts'
import { type Contents, contentsName, entryOf, formatVersion, type Sums, sumsName, wholeOf } from './contents.ts'
import { copyOut, type KeptTable, listTables, speakPlainly } from './kept-tables.ts'
import { summing } from './summing.ts'

/**
 * Writes the whole database, as it is at this moment, as one archive: a text for each table, between what is in it and
 * what it must come to. Others write on meanwhile. `leftOut`: tables of which nothing is kept.
 */
export async function writeBackup(
  client: pg.ClientBase,
  out: Writable,
  now: Date,
  leftOut: readonly string[],
): Promise<{ contents: Contents; sums: Sums }> {
  const zip = new ZipFile()
  const written = pipeline(zip.outputStream, out)
  // When the disk is full the copying would wait for ever to be read: whichever fails first ends both.
  const failed = new Promise<never>((_, reject) => {
    zip.on('error', reject)
    written.catch(reject)
  })
  const fill = atOneMoment(client, async () => {
    await speakPlainly(client)
    const tables = (await listTables(client)).filter(({ name }) => !leftOut.includes(name))
    const contents: Contents = {
      format: 'wirken-backup',
      version: formatVersion,
      madeAt: now.toISOString(),
      migrations: await listMigrations(client),
      tables: tables.map(({ name, columns }) => ({ name, columns })),
      leftOut: [...leftOut],
    }
    addJson(zip, contentsName, contents, now)
    const sums: Sums['tables'] = {}
    for (const table of tables) sums[table.name] = await addTable(client, zip, table, now)
    return { contents, sums: { tables: sums, whole: wholeOf(contents, sums) } }
  })
  const filled = await Promise.race([fill, failed])
  addJson(zip, sumsName, filled.sums, now)
  zip.end()
  await Promise.race([written, failed])
  return filled
}

async function addTable(client: pg.ClientBase, zip: ZipFile, table: KeptTable, mtime: Date) {
  const { stream, sum } = summing()
  const copied = pipeline(client.query(copyTo(copyOut(table))), stream)
  // A table may be larger than what the older form of the archive can tell.
  zip.addReadStream(stream, entryOf(table.name), { mtime, mode: 0o100600, forceZip64Format: true })
  await copied
  return sum()
}

function addJson(zip: ZipFile, name: string, value: unknown, mtime: Date): void {
  zip.addBuffer(Buffer.from(`${JSON.stringify(value, null, 2)}\n`), name, { mtime, mode: 0o100600 })
}

async function listMigrations(client: pg.ClientBase): Promise<Contents['migrations']> {
  const { rows } = await client.query('select name, digest from migration order by name collate "C"')
  return rows
}
