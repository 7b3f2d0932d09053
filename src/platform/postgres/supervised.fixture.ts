/** The smallest Wirken: supervises a server, tells each step as a line of JSON, and stops when asked. */
import { embeddedBinaries, installedBinaries, PostgresFailure, startPostgres } from './postgres.ts'

type Orders = { dataDir: string; installed?: boolean; settings?: Record<string, string>; forgetful?: boolean }

const { dataDir, installed, settings, forgetful } = JSON.parse(process.argv[2] ?? '') as Orders
const tell = (line: object) => console.log(JSON.stringify(line))

try {
  const binaries = await (installed ? installedBinaries() : embeddedBinaries())
  if (!binaries) throw new Error('no PostgreSQL for this platform')
  const announce = (step: string) => tell({ step })
  const postgres = await startPostgres({ dataDir, binaries, announce, ...(settings && { settings }) })
  const stop = () => {
    if (forgetful) process.exit(0)
    // As a Wirken that still has something to write.
    setTimeout(() => postgres.stop().then(() => tell({ stopped: true })), 300)
  }
  postgres.exited.then(() => tell({ died: true }))
  process.once('SIGINT', stop).once('SIGTERM', stop)
  tell({ ready: postgres.pid, socketDir: postgres.socketDir })
} catch (error) {
  if (!(error instanceof PostgresFailure)) throw error
  tell({ failure: error.code, values: error.values })
  process.exitCode = 2
}
