import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type pg from 'pg'
import { projectRoot } from '../../src/platform/root.ts'

const run = promisify(execFile)

const choices = [
  ['--dialect', 'postgres'],
  ['--camel-case'],
  ['--date-parser', 'string'],
  ['--numeric-parser', 'number'],
  ['--type-mapping', '{"int8":"number"}'],
  // The migrations' own table is no business of the code's.
  ['--exclude-pattern', 'migration'],
].flat()

/** The types of the tables, as kysely-codegen reads them from a migrated database that is reached by a socket. */
export async function describeTypes({ host, user, database }: pg.ClientConfig): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'wirken-types-'))
  try {
    const url = `postgres://${user}@localhost:5432/${database}?host=${host}`
    const file = join(folder, 'types.ts')
    const program = join(projectRoot, 'node_modules', 'kysely-codegen', 'dist', 'cli', 'bin.js')
    await run(process.execPath, [program, ...choices, '--url', url, '--out-file', file], { cwd: folder })
    return await readFile(file, 'utf8')
  } finally {
    await rm(folder, { recursive: true })
  }
}
