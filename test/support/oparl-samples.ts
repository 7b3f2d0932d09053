/** Objects as the standard OParl shows them; they are no part of the project. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from '../../src/platform/root.ts'

const folder = join(projectRoot, '../shared/data/oparl')
export const noOparlSamples = existsSync(folder) ? '' : ' (skipped: ../shared/data/oparl is not beside the project)'

/** `base`: the address that stands in place of that of the samples. */
export function readOparlSample(type: string, base = 'https://oparl.example.org'): Record<string, unknown> {
  const words = readFileSync(join(folder, `${type}-01.json`), 'utf8')
  return JSON.parse(words.replaceAll('https://oparl.example.org', base)) as Record<string, unknown>
}
