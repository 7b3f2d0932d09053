/** How far a paper may go, what stood in it at which version, and what it begins with. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Content, Turn } from '../contents.ts'
import { defaultForm } from '../default-form.ts'
import type { Section } from '../paper-form.ts'
import { contentsAt, decidePaperStep, type PaperText, type StepWish, withResults } from './council-paper.ts'
import { fillSections, nothing } from './origin.ts'
import { paperInWords } from './paper-words.ts'
import { readSection, wordsOfSection } from './section.form.ts'

const sections = defaultForm('de')
const ofKind = (kind: Section['kind']) => sections.find((one) => one.kind === kind)!
const [motion, bodies] = [ofKind('text'), ofKind('bodies')]
const only = [motion]
const said = new Map<string, Content>([[motion.id, { words: 'Der Rat beschließt.' }]])
const today = '2026-11-23'
const free = { kept: said, unsigned: false, today }
const held = { heldOn: today, body: 'Rat', words: '' }

test('what is begun is handed in when all that is needed stands there, and is not written in any more', () => {
  const paper = { state: 'begun' as const, sections: only }
  const hand = { step: 'submitted' as const, words: '' }
  expect(decidePaperStep(paper, hand, { ...free, kept: new Map() })).toMatchObject({
    code: 'paper.section_missing',
    values: { title: motion.title },
  })
  expect(decidePaperStep(paper, hand, { ...free, unsigned: true })).toMatchObject({ code: 'paper.unsigned_reason' })
  expect(decidePaperStep(paper, { ...hand, words: 'eilt' }, { ...free, unsigned: true })).toMatchObject({ ok: true })
  expect(decidePaperStep(paper, hand, free)).toEqual({ ok: true, value: 'submitted' })
  expect(decidePaperStep({ ...paper, state: 'submitted' }, hand, free)).toMatchObject({ code: 'paper.not_from_here' })
})

test('a body that consults or postpones decides nothing; a decision has a day that is not ahead', () => {
  const paper = { state: 'submitted' as const, sections: only }
  const after = (wish: StepWish) => {
    const done = decidePaperStep(paper, wish, free)
    return done.ok ? done.value : done.code
  }
  expect([
    after({ ...held, step: 'consulted', result: 'agreed' }),
    after({ ...held, step: 'decided', result: 'postponed' }),
    after({ ...held, step: 'decided', result: 'rejected' }),
    after({ ...held, step: 'decided', result: 'agreed', heldOn: '2026-12-01' }),
    after({ ...held, step: 'decided', result: 'agreed', body: ' ' }),
    after({ step: 'reopened', words: '' }),
    after({ step: 'reopened', words: 'Zahl falsch' }),
  ]).toEqual([
    'submitted',
    'submitted',
    'decided',
    'paper.held_ahead',
    'paper.body_missing',
    'paper.reason_missing',
    'begun',
  ])
})

const turn = (body: string, kind: Turn['kind']): Turn => ({ body, on: null, kind, result: 'open' })
const come = (body: string, step: 'consulted' | 'decided') => ({ step, heldOn: today, body, result: 'agreed' as const })

test('what bodies came to stands at their names, one that nobody foresaw at the end; opened again it begins anew', () => {
  const turns = [turn('Sozialausschuss', 'consultation'), turn('Rat', 'decision')]
  const told = withResults(turns, [come('sozialausschuss ', 'consulted'), come('Bezirksrat', 'consulted')])
  expect(told.map(({ body, result }) => `${body} ${result}`)).toEqual([
    'Sozialausschuss agreed',
    'Rat open',
    'Bezirksrat agreed',
  ])
  const again = { step: 'reopened' as const, heldOn: null, body: '', result: null }
  expect(withResults(turns, [come('Rat', 'decided'), again])).toEqual(turns)
})

test('an earlier version is the paper as it was, whatever was written since', () => {
  const text = (number: number, partId: string, words: string): PaperText => {
    return { number, partId, content: { words }, at: new Date(0), actor: '' }
  }
  const texts = [text(1, 'a', 'eins'), text(2, 'b', 'zwei'), text(3, 'a', 'drei')]
  expect(contentsAt(texts, 2)).toEqual(new Map([['a', { words: 'eins' }], ['b', { words: 'zwei' }]])) // biome-ignore format: one line
  expect(contentsAt(texts).get('a')).toEqual({ words: 'drei' })
})

test('what stands in a section comes back from its form as it was, whatever its kind', () => {
  const word = fc.stringMatching(/^[a-zä]{1,8}$/)
  const costs = fc.array(
    fc.record({
      ...{ what: word, cents: fc.integer({ min: 0, max: 10 ** 9 }), line: word, yearly: fc.boolean() },
      year: fc.option(fc.integer({ min: 1950, max: 2099 })),
    }),
    { maxLength: 5 },
  )
  const turns = fc.array(
    fc.record({
      ...{ body: word, kind: fc.constantFrom('consultation', 'decision'), result: fc.constant('open') },
      on: fc.constantFrom(null, '2027-02-04'),
    }),
    { maxLength: 5 },
  )
  const comesBack = (section: Section, content: Content) => {
    const words = wordsOfSection('de', section, new Map([[section.id, content]]))
    expect(readSection(words, section)).toEqual({ content, errors: {} })
  }
  fc.assert(fc.property(costs, (some) => comesBack(ofKind('costs'), { none: some.length === 0, costs: some })))
  fc.assert(fc.property(turns, (some) => comesBack(bodies, { turns: some as Turn[] })))
  const boxes = ofKind('boxes')
  comesBack(boxes, { chosen: boxes.choices.slice(1, 2), reason: 'weil' })
  comesBack({ ...boxes, several: true }, { chosen: boxes.choices.slice(1), reason: '' })
})

test('a row that says something and lacks the rest is told at its field, and so is a link that is none', () => {
  const read = (kind: Section['kind'], words: Record<string, string>) =>
    Object.keys(readSection(words, ofKind(kind)).errors)
  expect(read('costs', { 'what-0': 'Druck', 'cents-0': 'viel', 'year-0': '27' })).toEqual(['year-0', 'cents-0'])
  expect(read('costs', { none: 'yes', 'what-0': 'Druck', 'cents-0': '12' })).toEqual(['none'])
  expect(read('bodies', { 'body-0': '', 'on-0': '31.2.2026' })).toEqual(['body-0', 'on-0'])
  expect(read('attachments', { 'title-0': 'x', 'address-0': 'javascript:alert(1)' })).toEqual(['address-0'])
})

test('nothing that is known of an origin is lost, whatever the city has made of its form', () => {
  const known = {
    ...{ ...nothing, motion: 'Beschluss', reasons: 'Gründe', links: [{ title: 'Bericht', address: '' }] },
    costs: [{ what: 'Druck', year: 2027, cents: 100, line: '', yearly: false }],
  }
  expect([...fillSections(sections, known).keys()]).toEqual(['motion', 'reasons', 'costs', 'attachments'])
  const own = sections.map((one) => ({ ...one, id: `own-${one.id}` }))
  const words = paperInWords('de', 'Titel', own, fillSections(own, known))
  for (const one of ['Beschluss', 'Gründe', 'Druck', 'Bericht']) expect(words).toContain(one)
})
