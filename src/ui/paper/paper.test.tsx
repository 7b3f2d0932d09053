import fc from 'fast-check'
import { expect, test } from 'vitest'
import { expectValidHtml } from '../../../test/support/html-validity.ts'
import { elementsOf } from '../../../test/support/page.ts'
import { original } from '../../i18n/text.ts'
import { arabicPaper } from '../../platform/paper/arabic-paper.fixture.ts'
import { germanPaper } from '../../platform/paper/german-paper.fixture.ts'
import type { PaperBlock } from '../../platform/paper/paper.ts'
import { plainOf } from '../rich/plain.ts'
import { PaperView } from './paper-view.tsx'
import { richBlocks } from './rich-blocks.ts'
import { signOf } from './status-sign.tsx'

const page = (view: unknown, lang = 'de') =>
  `<!doctype html><html lang="${lang}"><head><title>x</title></head><body><main>${view}</main></body></html>`

test('a paper is a valid page: its title, contents that lead to its headings, tables and pictures by their numbers', async () => {
  const html = page(<PaperView paper={germanPaper} />)
  await expectValidHtml(html)
  const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
  const led = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id)
  expect(led).toHaveLength(5)
  expect(led.filter((id) => !ids.has(id))).toEqual([])
  expect(html).toContain('<caption><strong>Tabelle 1: Maßnahmen nach Stand</strong></caption>')
  expect(html).toContain('<strong>Abbildung 1: Stand der Maßnahmen</strong>')
  expect(elementsOf(html, 'h1')).toHaveLength(1)
})

test('a sheet without a cover is entitled by its first heading', async () => {
  const html = page(
    <PaperView paper={{ ...germanPaper, cover: null, contents: null, blocks: germanPaper.blocks.slice(0, 4) }} />,
  )
  await expectValidHtml(html)
  expect(html).toMatch(/<h1[^>]*>Das Wichtigste<\/h1>/)
})

test('in Arabic, German words keep their language and direction', async () => {
  const html = page(<PaperView paper={arabicPaper} />, 'ar')
  await expectValidHtml(html)
  expect(html).toContain('<span lang="de" dir="ltr">Sprachmittlung (1.2) im Bürgeramt</span>')
})

test('drawings wear the colour of the page, and their names are theirs alone', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" color="#16181d" role="img" aria-labelledby="f-t"><title id="f-t">x</title></svg>'
  const picture: PaperBlock = { is: 'picture', svg, alt: 'x', caption: 'x' }
  const html = page(<PaperView paper={{ ...germanPaper, blocks: [picture, picture] }} />)
  expect(html).toContain('id="part-1-f-t"')
  expect(html).not.toContain('#16181d')
  await expectValidHtml(html)
})

const wordsIn = (block: PaperBlock) => {
  if (block.is === 'paragraph') return block.words.map(({ words }) => words).join('')
  if (block.is !== 'points' && block.is !== 'steps') return ''
  const items = block.items.map((runs) => runs.map(({ words }) => words).join(''))
  return items.map((words, at) => (block.is === 'steps' ? `${at + 1}. ${words}` : words)).join('\n')
}

test('no word of a long text is lost in a paper', () => {
  const sign = fc.constantFrom('## ', '- ', '1. ', '2. ', '\n', '\n\n', '_', '[x](https://a.de)', 'Wort', ' ', '*innen')
  fc.assert(
    fc.property(fc.array(sign), (parts) => {
      const text = original(parts.join(''), 'de')
      expect(richBlocks(text, 'de').map(wordsIn).join('\n\n')).toBe(plainOf(text.words))
    }),
  )
})

test('markup becomes lists, stress and links, with the language where it is another', () => {
  const text = original('## Was\n- _viel_\n- [mehr](https://www.example.org/)', 'de')
  expect(richBlocks(text, 'ar')).toEqual([
    { is: 'paragraph', words: [{ words: 'Was', bold: true, lang: 'de' }] },
    {
      is: 'points',
      items: [
        [{ words: 'viel', italic: true, lang: 'de' }],
        [{ words: 'mehr', address: 'https://www.example.org/', lang: 'de' }],
      ],
    },
  ])
  expect(richBlocks(original('Was', 'de'), 'de-simple')).toEqual([{ is: 'paragraph', words: [{ words: 'Was' }] }])
})

test('a sign stands for itself, and points the other way where one reads from right to left', () => {
  expect(signOf('turn', false)).toMatchObject({ letter: '↱', svg: expect.stringMatching(/^<svg xmlns=.*<path/) })
  expect(signOf('turn', true)).toMatchObject({ letter: '↰', svg: expect.stringContaining('matrix(-1') })
  expect(signOf('done', true).letter).toBe(signOf('done', false).letter)
})
