import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { languages } from '../../../i18n/languages.ts'
import { extend } from '../../../platform/search/lexicon.ts'
import { readQuestion } from '../../../platform/search/question.ts'
import { guideLexicon } from './guide.lexicon.ts'

const folder = join(import.meta.dirname, 'lexicon')
const groups: Record<string, Record<string, string>>[] = await Promise.all(
  (await readdir(folder)).map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8'))),
)

test('every topic is said in every language of the guide; plain German is German', () => {
  const wanted = ['found', ...languages.filter((lang) => lang !== 'de-simple')].sort()
  for (const [name, topic] of groups.flatMap((group) => Object.entries(group))) {
    expect(Object.keys(topic).sort(), name).toEqual(wanted)
    for (const said of Object.values(topic)) expect(said.trim(), name).not.toBe('')
  }
})

const found = (typed: string, lexicon = guideLexicon) =>
  readQuestion(typed, 'en', lexicon).ideas.flatMap((idea) => idea.found.map(({ folded }) => folded))

test.each([
  ['where is a midwife', 'hebamme'],
  ['قابلة', 'hebamme'],
  ['потрібна акушерка', 'hebamme'],
  ['pîrik', 'hebamme'],
  ['መሕረሲት', 'hebamme'],
  ['destûra rûniştinê', 'aufenthaltserlaubnis'],
])('%s leads to %s', (typed, word) => expect(found(typed)).toContain(word))

test('a city adds what its people say', () => {
  const more = extend(guideLexicon, [{ found: 'Stadtteilzentrum', said: [{ lang: 'en', words: 'the old mill' }] }])
  expect(found('is the old mill open', more)).toContain('stadtteilzentrum')
  expect(found('is the old mill open')).not.toContain('stadtteilzentrum')
})
