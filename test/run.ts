/**
 * Runs the suite and sums up what really ran: `node --import tsx test/run.ts`, or with `house` only test/house.
 * First everything on the embedded PostgreSQL, then on the machine's own what touches a database. The very last line
 * says `N passed, N failed` and, where there are any, `, N skipped`.
 */

import { installedBinaries } from '../src/platform/postgres/postgres.ts'
import { findDatabaseTests } from './support/database-tests.ts'
import { addTallies, nothing, sayFailures, sayTally, type Tally, tallyOfAll } from './support/tally.ts'
import { runVitest } from './support/vitest-run.ts'

const onlyHouse = process.argv[2] === 'house'
const seconds = () => Math.round(performance.now() / 1000)

const failures: string[] = []
const embedded = await runVitest('embedded', onlyHouse ? ['test/house'] : [])
failures.push(...sayFailures(embedded))
const tally = addTallies(tallyOfAll(embedded), onlyHouse ? nothing : await onInstalled())
if (tally.passed + tally.failed === 0) console.log('\nNothing ran.')
process.exitCode = tally.failed > 0 || tally.passed === 0 ? 1 : 0
if (failures.length > 0) console.log(`\nFailed:\n${failures.join('\n')}`)
console.log(`\nIn ${seconds()} s:`)
console.log(sayTally(tally))

/** The tests that touch a database, once more on the machine's own PostgreSQL; where it has none, they are skipped. */
async function onInstalled(): Promise<Tally> {
  const files = await findDatabaseTests()
  const binaries = await installedBinaries()
  if (binaries) {
    console.log(`\nOnce more on the machine's own PostgreSQL ${binaries.major}: ${files.length} files.`)
    const installed = await runVitest('installed', files)
    failures.push(...sayFailures(installed))
    return tallyOfAll(installed)
  }
  const skipped = tallyOfAll(
    embedded.map(({ report }) => ({ exitCode: 0, report })),
    files,
  ).passed
  console.log(
    `\nNot repeated on the machine's own PostgreSQL, for it has none of version 15 or later: ${skipped} tests skipped.`,
  )
  return { ...nothing, skipped }
}
