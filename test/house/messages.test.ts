/** Every folder of messages: ten languages where everybody reads, twelve in the guide and around it, three where staff do, two of office; all complete. */
import { describe, expect, test } from 'vitest'
import { isLang, languages, officeLanguages, siteLanguages, staffLanguages } from '../../src/i18n/languages.ts'
import { checkCatalogue, type Messages, problemsOf } from '../support/catalogue-check.ts'
import { listProjectFiles, readProjectFile } from '../support/project-files.ts'

const folders = Map.groupBy(
  (await listProjectFiles()).filter((path) => /^src\/.*\/messages\/[^/]+\.json$/.test(path)),
  (path) => path.slice('src/'.length, path.indexOf('/messages/')),
)

test('messages are found, in the languages of the guide, of the site, of staff or of office', () => {
  expect(folders.size).toBeGreaterThan(5)
  for (const [folder, paths] of folders) {
    const given = paths.map(languageOf)
    expect(given.every(isLang), folder).toBe(true)
    const sets = [languages, siteLanguages, staffLanguages, officeLanguages].map((set) => [...set].sort())
    expect(sets, folder).toContainEqual(given.sort())
  }
})

for (const [folder, paths] of folders) {
  const read = paths.map(async (path) => [languageOf(path), JSON.parse(await readProjectFile(path))] as const)
  checkCatalogue(folder, Object.fromEntries(await Promise.all(read)) as Messages)
}

function languageOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, -'.json'.length)
}

describe('would be noticed:', () => {
  const goals = '{n, plural, one {# Ziel} other {# Ziele}}'
  test.each([
    ['a value that nobody gives', 'tr', '{count, plural, one {# hedef} other {# hedef}}', 'asks for count, not n'],
    ['a plural that lacks forms', 'ru', '{n, plural, one {# цель} other {# цели}}', 'lacks few, many'],
    ['a form that the language does not have', 'tr', '{n, plural, one {#} few {#} other {#}}', 'has no use for few'],
    ['German that stayed', 'ar', goals, 'is not written in Arab'],
    ['a letter of the neighbour', 'uk', '{n, plural, one {#} few {#} many {#} other {# цєлы}}', 'has ы'],
    ['an arrow that points back', 'ar', '{n} → ب', 'has →'],
    ['a brace that is never closed', 'fr', '{n, plural, one {#', 'cannot be read'],
    ['nothing', 'pl', ' ', 'says nothing'],
  ] as const)('%s', (_, lang, message, problem) => {
    expect(problemsOf(lang, message, goals).join('; ')).toContain(problem)
  })
})
