import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { elementsOf } from '../../../test/support/page.ts'
import { original } from '../../i18n/text.ts'
import { fieldHex, paper } from '../field-colour/field-hex.ts'
import { contrast, linearFromHex } from '../styles/oklch.ts'
import { linesFor } from './lines-for.ts'
import type { Knot } from './weave.tsx'
import { WeaveSvg } from './weave-svg.tsx'

const legend = { planned: 'geplant', done: 'fertig & gut', tied: 'in mehreren Feldern' }

function drawn(lang: 'de' | 'ar'): string {
  const knot = (goal: string, code: string): Knot => ({
    goal,
    code,
    href: `https://plan.example/${goal}`,
    title: original('Ziel <eins> & "zwei"', 'de'),
    progress: [3, 0],
    also: [],
  })
  const title = original('Stadtverwaltung und interkulturelle Öffnung', 'de')
  const threads = [
    { position: 1, code: 'B', title, href: 'https://plan.example/b', knots: [knot('a', 'B1'), knot('x', 'B2')] },
    { position: 2, code: 'S', title, knots: [knot('x', 'S1')] },
  ]
  const words = { title: 'Das <Gewebe>', description: 'Fäden', source: 'Musterstadt', legend }
  return String(<WeaveSvg lang={lang} threads={threads} {...words} />)
}

test.each(['de', 'ar'] as const)('in %s it is well-formed XML, whatever the titles say', (lang) => {
  const parser = new SaxesParser({ xmlns: false })
  const wrong: string[] = []
  parser.on('error', ({ message }) => wrong.push(message))
  parser.write(drawn(lang)).close()
  expect(wrong).toEqual([])
})

test('it runs from the right where one reads from the right', () => {
  const places = (svg: string) => elementsOf(svg, 'circle').map(({ cx }) => Number(cx))
  const [first, second] = [places(drawn('de')), places(drawn('ar'))]
  expect(first[0]).toBeLessThan(first[1]!)
  expect(second[0]).toBeGreaterThan(second[1]!)
  expect(drawn('ar')).toContain('direction="rtl"')
})

test('its links leave the frame in which it is opened', () => {
  for (const link of elementsOf(drawn('de'), 'a')) expect(link.target).toBe('_top')
})

describe.each(['light', 'dark'] as const)('in %s', (theme) => {
  const ground = linearFromHex(`#${paper[theme].ground}`)

  test.each(fieldHex[theme].map((hex, i) => [i + 1, hex] as const))('arcs of field %i stand out', (_, hex) => {
    expect(contrast(linearFromHex(`#${hex}`), ground)).toBeGreaterThanOrEqual(3)
  })

  test('words can be read', () => {
    for (const hex of [paper[theme].ink, paper[theme].soft])
      expect(contrast(linearFromHex(`#${hex}`), ground)).toBeGreaterThanOrEqual(4.5)
  })
})

test('long names are set in lines; a word too long for one is parted', () => {
  expect(linesFor('Stadtverwaltung und interkulturelle Öffnung', 27)).toEqual([
    'Stadtverwaltung und',
    'interkulturelle Öffnung',
  ])
  expect(linesFor('Donaudampfschifffahrt', 10)).toEqual(['Donaudamp-', 'fschifffa-', 'hrt'])
  expect(linesFor('  ', 10)).toEqual([])
})
