import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { siteLanguages } from '../../../i18n/languages.ts'

const folder = join(import.meta.dirname, 'lexicon')
const groups = await Promise.all(
  (await readdir(folder)).map(
    async (name): Promise<[string, Record<string, Record<string, string>>]> => [
      name,
      JSON.parse(await readFile(join(folder, name), 'utf8')),
    ],
  ),
)

test('every idea is said in every language; plain German is German', () => {
  const wanted = ['found', ...siteLanguages.filter((lang) => lang !== 'de-simple')].sort()
  const ideas = groups.flatMap(([, group]) => Object.entries(group))
  expect(ideas.length).toBeGreaterThan(120)
  for (const [name, idea] of ideas) {
    expect(Object.keys(idea).sort(), name).toEqual(wanted)
    for (const said of Object.values(idea)) expect(said.trim(), name).not.toBe('')
  }
})

test('what is said twice in one language of an idea is said once', () => {
  for (const [file, group] of groups) {
    for (const [name, { found: _, ...idea }] of Object.entries(group)) {
      for (const [lang, said] of Object.entries(idea)) {
        const sayings = said.split(', ')
        expect(sayings.length, `${file}, ${name}, ${lang}: ${said}`).toBe(new Set(sayings).size)
      }
    }
  }
})
