import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from './root.ts'

/** Which Wirken this is. */
export async function readProgramVersion(): Promise<string> {
  return JSON.parse(await readFile(join(projectRoot, 'package.json'), 'utf8')).version
}
