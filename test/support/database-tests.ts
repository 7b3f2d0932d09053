/**
 * Which test files work on the run's database server: those that ask for it, or import something of the tests that does.
 * Not those in a browser or of pages, no journeys, and not those that start programs or send files: what they show of a database the
 * others have shown in a tenth of the time.
 */
import { glob, readFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { projectRoot } from '../../src/platform/root.ts'

const asks = /\binject\('superuser'\)/
const imports = /(?:from|import) '(\.[^']+\.tsx?)'/g

export async function findDatabaseTests(): Promise<string[]> {
  const files = await Array.fromAsync(
    glob('{src,db,brands}/**/*.test.{ts,tsx}', {
      cwd: projectRoot,
      exclude: [
        '**/*.upload.test.ts',
        '**/*.pages.test.ts',
        '**/*.workspace.test.ts',
        '**/*.portal.test.ts',
        '**/hostile-*.test.ts',
        'src/domains/plan/{structure,workfile}/**',
        'src/commands/**',
        'src/{portal,workspace}/**',
      ],
    }),
  )
  const found = await Promise.all(
    files.map(async (file) => ((await asksForServer(join(projectRoot, file), new Set())) ? file : undefined)),
  )
  return found.filter((file) => file !== undefined).sort()
}

async function asksForServer(file: string, seen: Set<string>): Promise<boolean> {
  if (seen.has(file)) return false
  seen.add(file)
  const text = await readFile(file, 'utf8').catch(() => '')
  if (asks.test(text)) return true
  for (const [, path = ''] of text.matchAll(imports)) {
    const next = join(dirname(file), path)
    if (isTestCode(next) && (await asksForServer(next, seen))) return true
  }
  return false
}

/** The program itself never asks the tests for their server. */
function isTestCode(file: string): boolean {
  return relative(projectRoot, file).startsWith('test/') || /\.(test|fixture)\.tsx?$/.test(file)
}
