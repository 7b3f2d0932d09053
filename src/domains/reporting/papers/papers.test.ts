/** The form of a city, what stands in its sections, and the paper that is made of it. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readPdf, tagged } from '../../../../test/support/pdf-structure.ts'
import { drawPdf } from '../../../platform/paper/draw-pdf.ts'
import { composePaper, type Drawn } from './compose-paper.ts'
import { type Content, inTurnOrder, isFilled, sumsOf } from './contents.ts'
import { defaultForm } from './default-form.ts'
import { changeForm, type FormAct } from './paper-form.ts'

const form = defaultForm('de')
const ids = form.map(({ id }) => id)

test('the sum of what is spent once and of what is spent every year are two, and nothing gets lost', () => {
  const costs = fc.array(fc.record({ cents: fc.integer({ min: 0, max: 10 ** 11 }), yearly: fc.boolean() }))
  fc.assert(
    fc.property(costs, (some) => {
      const { once, yearly } = sumsOf(some)
      expect(once + yearly).toBe(some.reduce((all, { cents }) => all + cents, 0))
    }),
  )
  expect(
    sumsOf([
      { cents: 500, yearly: false },
      { cents: 70, yearly: true },
    ]),
  ).toEqual({ once: 500, yearly: 70 })
})

test('whatever is moved, no section is lost, doubled or changed, and the form before stays as it was', () => {
  const acts = fc.array(fc.record({ do: fc.constantFrom('up' as const, 'down' as const), id: fc.constantFrom(...ids) }))
  fc.assert(
    fc.property(acts, (some: FormAct[]) => {
      const before = structuredClone(form)
      const after = some.reduce((all, act) => {
        const done = changeForm(all, act)
        return done.ok ? done.value : all
      }, form)
      expect(after.toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))).toEqual(before)
      expect(form).toEqual(before)
    }),
  )
})

test('up and down move by one place, at the ends not at all; the last section stays', () => {
  const order = (act: FormAct) => {
    const done = changeForm(form.slice(0, 3), act)
    return done.ok ? done.value.map(({ id }) => id) : done.code
  }
  expect(order({ do: 'up', id: 'reasons' })).toEqual(['motion', 'reasons', 'bodies'])
  expect(order({ do: 'up', id: 'motion' })).toEqual(['motion', 'bodies', 'reasons'])
  expect(order({ do: 'down', id: 'motion' })).toEqual(['bodies', 'motion', 'reasons'])
  expect(order({ do: 'remove', id: 'gone' })).toBe('paper_form.gone')
  expect(changeForm(form.slice(0, 1), { do: 'remove', id: 'motion' })).toMatchObject({ code: 'paper_form.last' })
  const climate = form.find(({ id }) => id === 'climate')!
  expect(changeForm(form, { do: 'add', section: { ...climate, choices: ['ja'] } }).ok).toBe(false)
  expect(changeForm(form, { do: 'add', section: { ...climate, title: ' ' } }).ok).toBe(false)
})

test('bodies stand in the order of their days, those without one last', () => {
  const on = (days: (string | null)[]) => inTurnOrder(days.map((day) => ({ on: day }))).map((one) => one.on)
  expect(on([null, '2027-02-01', '2026-12-01'])).toEqual(['2026-12-01', '2027-02-01', null])
})

const kept = new Map<string, Content>([
  ['motion', { words: 'Der Rat nimmt den Bericht zur Kenntnis.' }],
  [
    'bodies',
    {
      turns: [
        { body: 'Rat', on: '2027-02-04', kind: 'decision', result: 'open' },
        { body: 'Sozialausschuss', on: '2027-01-20', kind: 'consultation', result: 'agreed' },
      ],
    },
  ],
  ['costs', { none: false, costs: [{ what: 'Druck', year: 2027, cents: 120_000, line: '3.15', yearly: false }] }],
  ['climate', { chosen: ['keine'], reason: 'Es wird nichts gebaut.' }],
  ['attachments', { links: [{ title: 'Bericht', address: 'https://stadt.example/bericht' }] }],
])
const drawn: Drawn = {
  ...{ lang: 'de', city: 'Musterstadt', accent: '#1c3f94', day: '2026-11-23', number: '112/2026' },
  ...{ subject: 'Bericht 2026', office: 'Amt für Soziales', sections: form, kept },
  signed: [{ unit: 'Kämmerei', name: 'Ada Arndt', at: new Date('2026-11-20T09:00Z'), version: 3, remark: '' }],
}

test('no costs is said, and is something else than nothing said', () => {
  const costs = form.find(({ id }) => id === 'costs')!
  expect(isFilled(costs, new Map())).toBe(false)
  expect(isFilled(costs, new Map([['costs', { none: true, costs: [] }]]))).toBe(true)
})

test('as a PDF it has its head, the bodies in order with boxes, the costs with their sum, and who signed', async () => {
  const pdf = await readPdf(drawPdf(composePaper(drawn)).bytes)
  const said = pdf.texts.join(' ').replace(/\s+/g, ' ')
  expect(pdf).toMatchObject({ title: 'Bericht 2026', isTagged: true })
  expect(pdf.bookmarks).toEqual(['Bericht 2026', ...form.map(({ title }) => title), 'Mitzeichnung'])
  expect(tagged(pdf.tags, /^Table$/)).toHaveLength(3)
  expect(said).toContain('112/2026')
  expect(said.indexOf('Sozialausschuss')).toBeLessThan(said.indexOf('4. Februar 2027'))
  expect(said).toContain('☒ zugestimmt')
  expect(said).toContain('☒ keine')
  expect(said).toContain('☐ negativ')
  expect(said).toMatch(/einmalig: 1\.200/)
  expect(said).toContain('Kämmerei')
  expect(said).not.toContain('\ufffd')
})
