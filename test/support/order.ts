/** In which order the files run: what takes long first, so that in the end no worker waits for the other's last file. */
import { relative } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { projectRoot } from '../../src/platform/root.ts'

/** Where real browsers, whole processes and power cuts are tried, and where a whole plan is drafted or reported on. */
const long = [
  'test/browser/accessibility',
  'test/journeys/drafting',
  'test/journeys/reporting',
  'test/browser/',
  'test/lab/',
  'src/commands/',
  'test/crash/',
  'test/',
]

export class LongOnesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((a, b) => rankOf(a) - rankOf(b))
  }
}

function rankOf({ moduleId }: TestSpecification): number {
  const path = relative(projectRoot, moduleId)
  const rank = long.findIndex((start) => path.startsWith(start))
  return rank < 0 ? long.length : rank
}
