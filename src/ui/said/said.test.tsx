import { expect, test } from 'vitest'
import { english, machine, outdated, short } from '../examples-words.ts'
import { Paragraphs } from './paragraphs.tsx'
import { Said } from './said.tsx'

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
  expect(html(<Said text={machine} lang="de" quiet />)).toContain('maschinell übersetzt')
  expect(html(<Said text={outdated} lang="de" />)).toContain('Übersetzung nicht mehr aktuell')
})

test('markup in a text is text, and a gender star stays', () => {
  const text = { ...short, words: '<b>Expert*innen</b>' }
  expect(html(<Said text={text} lang="de" />)).toBe('&lt;b&gt;Expert*innen&lt;/b&gt;')
})

test('an empty line makes a paragraph, and the mark stands once at the end', () => {
  const said = html(<Paragraphs text={{ ...short, words: 'Eins.\n\n\n  \nZwei.\nWeiter.' }} lang="en" />)
  expect(said.match(/<p>/g)).toHaveLength(2)
  expect(said.match(/said__mark/g)).toHaveLength(1)
})
