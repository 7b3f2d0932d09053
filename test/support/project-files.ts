import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { projectRoot } from '../../src/platform/root.ts'

const run = promisify(execFile)

/** The project's own files: what git tracks and what it would take up, without what is ignored or deleted. */
export async function listProjectFiles(): Promise<string[]> {
  const git = async (...choices: string[]) => {
    const { stdout } = await run('git', ['ls-files', '-z', ...choices], { cwd: projectRoot, maxBuffer: 1e8 })
    return stdout.split('\0').filter(Boolean)
  }
  const deleted = new Set(await git('--deleted'))
  const all = await git('--cached', '--others', '--exclude-standard')
  return [...new Set(all)].filter((path) => !deleted.has(path)).sort()
}

export function readProjectFile(path: string): Promise<string> {
  return readFile(join(projectRoot, path), 'utf8')
}
