import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { describe, expect, test } from 'vitest'
import { original } from '../../i18n/text.ts'
import { Paragraphs } from '../said/paragraphs.tsx'
import { plainOf } from './plain.ts'

const html = (words: string) => String(<Paragraphs text={original(words, 'de')} lang="de" />)
const inside = (words: string) => html(words).replace(/^<div class="prose">|<\/div>$/g, '')
const to = (address: string, words: string) => `<a href="${address}" rel="noopener">${words}</a>`

describe('what the signs become', () => {
  test.each([
    ['## Wer?\nAlle.', '<h3>Wer?</h3><p>Alle.</p>', 'Wer?\n\nAlle.'],
    ['Es gibt:\n- Kaffee\n• Kuchen', '<p>Es gibt:</p><ul class="points"><li>Kaffee</li><li>Kuchen</li></ul>', ''],
    ['1. Fragen\n\n2. Kochen', '<ol class="points"><li>Fragen</li><li>Kochen</li></ol>', '1. Fragen\n2. Kochen'],
    ['Es ist _sehr_ offen.', '<p>Es ist <em>sehr</em> offen.</p>', 'Es ist sehr offen.'],
    ['Siehe [den Plan](https://a.example/b_c_d).', `<p>Siehe ${to('https://a.example/b_c_d', 'den Plan')}.</p>`, ''],
    ['_[So](mailto:a@b.example)_', `<p><em>${to('mailto:a@b.example', 'So')}</em></p>`, 'So'],
  ])('%j', (words, shown, plain) => {
    expect(inside(words)).toBe(shown)
    if (plain !== '') expect(plainOf(words)).toBe(plain)
  })
})

test.each([
  'Bürger*innen, Nutzer_innen und Ver_ein_e *kochen*',
  'Das gilt ab dem\n1. Januar 2027, und bis zum\n31. Dezember.',
  '1. Januar: Beginn.',
  'Ein Haus\n– das erste –\nfür alle.',
  '##Ohne Abstand und # eins',
  '[böse](javascript:alert(1)) [leer]() [ohne](/pfad) [data](data:text/html,x) ![Bild](x.png)',
  '__init__ und _ allein _ und a _b',
])('%j is words alone, as it stands there', (words) => {
  expect(inside(words)).toBe(`<p>${words}</p>`)
  expect(plainOf(words)).toBe(words)
})

test('the mark of another language stands in the last item of a list, and the list says its language', () => {
  const said = String(<Paragraphs text={original('- Eins\n- Zwei', 'de')} lang="ar" />)
  expect(said).toMatch(/<ul class="points" lang="de" dir="ltr"><li>Eins<\/li><li>Zwei .*said__mark.*<\/li><\/ul>/)
})

describe('whatever a text holds', () => {
  const sign = fc.constantFrom('## ', '- ', '• ', '1. ', '2. ', '_', '[', ']', '](https://a.example/', ')', '\n', ' ')
  const hostile = fc.constantFrom(
    '<img src=x onerror=alert(1)>',
    '"',
    "' onclick='",
    '](javascript:x)',
    '&lt;',
    '\u0007',
  )
  const word = fc.stringMatching(/^[a-zäöüßا-ي]{1,8}$/)
  const texts = fc
    .array(fc.oneof({ weight: 4, arbitrary: sign }, hostile, { weight: 4, arbitrary: word }), { maxLength: 40 })
    .map((parts) => parts.join(''))
  const wordsIn = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? []

  test('its words are there in their order, counts aside; no sign becomes a tag or an attribute', () => {
    const uncounted = (words: string) => wordsIn(words).filter((one) => !/^\d$/.test(one))
    fc.assert(
      fc.property(texts, (text) => {
        const { shown, wrong } = look(parseFragment(html(text)))
        expect(wrong).toEqual([])
        expect(uncounted(shown)).toEqual(uncounted(text))
      }),
      { numRuns: 300 },
    )
  })

  test('plain words stay, each of them, whatever stands between them', () => {
    const plain = fc.array(fc.oneof(word, fc.constantFrom(' ', '\n', '\n\n', '*', '_x', ', ', ' – ')), {
      maxLength: 30,
    })
    fc.assert(
      fc.property(plain, (parts) => {
        const text = parts.join('')
        const flat = (words: string) => words.replace(/\n\s*\n/g, '\n\n').replace(/^\s*\n|\n\s*$/g, '')
        expect(wordsIn(plainOf(text))).toEqual(wordsIn(text))
        expect(wordsIn(look(parseFragment(html(text))).shown)).toEqual(wordsIn(flat(text)))
      }),
    )
  })

  test('it takes no longer than it is long', () => {
    for (const evil of [
      '_a'.repeat(50_000),
      '['.repeat(100_000),
      '[a](https://'.repeat(20_000),
      '- \n'.repeat(50_000),
    ]) {
      expect(html(evil).length).toBeGreaterThan(evil.length / 2)
    }
  })
})

/** The words of a page, with the addresses behind those that lead there, and what stands in it that must not. */
function look(node: DefaultTreeAdapterTypes.Node): { shown: string; wrong: string[] } {
  if ('value' in node) return { shown: node.value, wrong: [] }
  if (!('childNodes' in node)) return { shown: '', wrong: [node.nodeName] }
  const parts = node.childNodes.map(look)
  const wrong = parts.flatMap((part) => part.wrong)
  if ('attrs' in node) {
    if (!['div', 'p', 'h3', 'ul', 'ol', 'li', 'em', 'a'].includes(node.tagName)) wrong.push(node.tagName)
    for (const { name, value } of node.attrs) {
      const isKnown = { class: /^(prose|points)$/, rel: /^noopener$/, href: /^https:\/\/a\.example\/[^\s"<>]*$/ }[name]
      if (!isKnown?.test(value)) wrong.push(`${name}=${value}`)
      if (name === 'href') parts.push({ shown: value, wrong: [] })
    }
  }
  return { shown: parts.map((part) => part.shown).join(' '), wrong }
}
