import { expect, test } from 'vitest'
import { listProjectFiles, readProjectFile } from '../support/project-files.ts'

const longest = 170
/** Examples stand one after another and are read one at a time. */
const longestTest = 260

/** Longer, and why. */
const allowed: [pattern: RegExp, why: string][] = [
  [/^src\/platform\/database-types\.ts$/, 'generated'],
  [/^db\/demo\//, 'a story, told in order'],
  [/^test\/corpus\/words\//, 'words for invented plans, data alone'],
  [/^test\/doors\/matrix\.ts$/, 'one table, row by row'],
  [/^src\/ui\/styles\/page\.scss$/, 'the ground that every page stands on, element by element'],
  [/^test\/corpus\/formats\/docx\.render\.ts$/, 'one format, written from its first part to its last'],
  [
    /^src\/domains\/plan\/import\/(measures|roles)\//,
    'reading of plans in work: to be parted when its rules have settled',
  ],
]

async function lengths(): Promise<{ path: string; lines: number }[]> {
  const files = (await listProjectFiles()).filter((path) => /\.(ts|tsx|scss)$/.test(path))
  return Promise.all(files.map(async (path) => ({ path, lines: (await readProjectFile(path)).split('\n').length - 1 })))
}

test('a file can be read at one go', async () => {
  const long = (await lengths()).filter(
    ({ path, lines }) =>
      lines > (/\.test\.tsx?$/.test(path) ? longestTest : longest) && !allowed.some(([pattern]) => pattern.test(path)),
  )
  expect(long.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([])
})

test('and half of them are no longer than a page', async () => {
  const sorted = (await lengths()).map(({ lines }) => lines).sort((a, b) => a - b)
  expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThanOrEqual(60)
})

test('what is allowed to be longer is there, and is longer', async () => {
  const found = await lengths()
  const needless = allowed.filter(
    ([pattern]) => !found.some(({ path, lines }) => pattern.test(path) && lines > longest),
  )
  expect(needless).toEqual([])
})
