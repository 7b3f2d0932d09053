/** A Wirken that is to be killed: supervises a server, writes rows, and tells the id of each that is committed. */
import { writeSync } from 'node:fs'
import { Client } from 'pg'
import { embeddedBinaries, startPostgres } from '../../src/platform/postgres/postgres.ts'

const { dataDir, settings, firstId } = JSON.parse(process.argv[2] ?? '') as {
  dataDir: string
  settings: Record<string, string>
  firstId: number
}
const sessions = 4

const binaries = await embeddedBinaries()
if (!binaries) throw new Error('no PostgreSQL for this platform')
const postgres = await startPostgres({ dataDir, binaries, settings })

const clients = Array.from({ length: sessions }, () => new Client(postgres.connection('postgres', 'postgres')))
for (const client of clients) await client.connect()
// The table stays in any case: the rows are what may be lost.
await clients[0]?.query(`
  begin;
  set local synchronous_commit = on;
  create table if not exists entry (id bigint primary key, words text not null);
  commit`)

let lastId = firstId - 1
for (const client of clients) writeOn(client)

async function writeOn(client: Client): Promise<void> {
  for (;;) {
    const id = ++lastId
    await client.query('insert into entry (id, words) values ($1, $2)', [id, `entry ${id}`])
    // At once and whole into the pipe, where it outlives this process.
    writeSync(1, `${id}\n`)
  }
}
