import { expect, test } from 'vitest'
import type { Text } from '../../i18n/text.ts'
import { english, machine, outdated, short } from '../examples-words.ts'
import { Paragraphs } from './paragraphs.tsx'
import { Said, SaidPassage } from './said.tsx'
import { nothingSpoken, SpokenOnPage } from './spoken.ts'

const html = (view: unknown) => String(view)

test('words in the language of the page stand there as they are', () => {
  expect(html(<Said text={short} lang="de" />)).toBe(short.words)
})

test('words in another language carry it, for the ear and for the eye', () => {
  const said = html(<Said text={english} lang="de" />)
  expect(said).toContain(`<span lang="en">${english.words}</span>`)
  expect(said).toContain('<span aria-hidden="true">EN</span>')
  expect(said).toContain('(Englisch)')
})

test('quiet keeps the language and leaves out the mark', () => {
  expect(html(<Said text={english} lang="de" quiet />)).toBe(`<span lang="en">${english.words}</span>`)
})

test('machine output and outdated translations are always marked', () => {
  expect(html(<Said text={machine} lang="de" quiet />)).toContain('(maschinell übersetzt)')
  expect(html(<Said text={outdated} lang="de" />)).toContain('Übersetzung nicht mehr aktuell')
})

test('markup in a text is text, and a gender star stays', () => {
  const text = { ...short, words: '<b>Expert*innen</b>' }
  expect(html(<Said text={text} lang="de" />)).toBe('&lt;b&gt;Expert*innen&lt;/b&gt;')
})

test('an empty line makes a paragraph, and the mark stands once at the end', () => {
  const said = html(<Paragraphs text={{ ...short, words: 'Eins.\n\n\n  \nZwei.\nWeiter.' }} lang="en" />)
  expect(said.match(/<p lang="de">/g)).toHaveLength(2)
  expect(said.match(/said__mark/g)).toHaveLength(1)
  expect(html(<Paragraphs text={{ ...machine, words: 'Eins.\n\nZwei.' }} lang="de" />).match(/≈/g)).toHaveLength(1)
})

test('from right to left, words in German keep their direction, and their mark the page’s', () => {
  expect(html(<Said text={short} lang="ar" quiet />)).toBe(`<span lang="de" dir="ltr">${short.words}</span>`)
  const passage = html(<SaidPassage class="wording" text={short} lang="ar" />)
  expect(passage).toMatch(/^<p class="wording" lang="de" dir="ltr">/)
  expect(passage).toContain('<small class="said__mark" lang="ar" dir="rtl">')
  expect(html(<Said text={english} lang="de" quiet />)).not.toContain('dir=')
})

test('a page can count what its texts turned out to be; words of the interface count for nothing', () => {
  const spoken = nothingSpoken()
  const texts: Text[] = [short, english, machine, outdated, { ...short, state: 'reviewed' }, { ...english, words: '' }]
  html(
    <SpokenOnPage.Provider value={spoken}>
      {texts.map((text) => (
        <Said text={text} lang="de" quiet />
      ))}
    </SpokenOnPage.Provider>,
  )
  expect(spoken).toEqual({ foreign: 1, human: 1, machine: 1, outdated: 1 })
})
