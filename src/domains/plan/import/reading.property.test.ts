import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { goalKey } from './goals/goal.key.ts'
import { decodeText } from './lines/bytes.decode.ts'
import { readPlan } from './read-plan.ts'

const lower =
  'und oder für mit der die das von im werden gestärkt (post-)migrantische leben – lernen sichtbar dort früh'
const upper =
  'Stadt Menschen Expert*innen Vereine Bürger:innen Region/Stadt „Wir-Gefühl“ Mehrsprachigkeit Teilhabe 2030'
const suspended = ['Kinder- und Jugendarbeit', 'Vor- wie Nachsorge', 'Aus-, Fort- und Weiterbildung']
const titles = [
  'Bildung',
  'Gesundheit und Pflege',
  'Stadtleben, Kultur und Sport',
  'Arbeit',
  'Stadtverwaltung und interkulturelle Öffnung',
]

const words = fc.array(fc.constantFrom(...lower.split(' '), ...upper.split(' '), ...suspended), {
  minLength: 1,
  maxLength: 14,
})
const statement = fc
  .tuple(
    fc.constantFrom('Kinder', 'Wohnungen', 'Die Verwaltung', 'Auch Vereine', 'Es'),
    words,
    fc.constantFrom('lebt', 'gelingt', 'wächst'),
  )
  .map(([first, rest, last]) => `${first} ${rest.join(' ')} ${last}`)
const paragraph = fc
  .array(statement, { minLength: 1, maxLength: 4 })
  .map((all) => all.map((one) => `${one}.`).join(' '))
const field = fc.record({
  introduction: fc.array(paragraph, { maxLength: 3 }),
  goals: fc.uniqueArray(statement, {
    minLength: 1,
    maxLength: 6,
    selector: goalKey,
  }),
})
const plan = fc.array(field, { minLength: 1, maxLength: titles.length })
const style = fc.record({
  width: fc.integer({ min: 20, max: 120 }),
  bullet: fc.constantFrom('• ', '- ', '* ', '\u2022\u00a0', '1.'),
  hanging: fc.boolean(),
  heading: fc.constantFrom('Handlungsfeld', 'Themenfeld', 'plain'),
  goalsHeading: fc.constantFrom('Ziele:', 'Ziele', 'Unsere Ziele'),
})
type Plan = { introduction: string[]; goals: string[] }[]
type Style = { width: number; bullet: string; hanging: boolean; heading: string; goalsHeading: string }

describe('reading', () => {
  it('never throws on any bytes', () => {
    const name = fc.constantFrom('a.txt', 'a.md')
    fc.assert(fc.property(name, fc.uint8Array({ maxLength: 400 }), (name, bytes) => void readPlan({ name, bytes })))
  })

  it('never throws on any text made of what plans are made of', () => {
    const bit = fc.constantFrom(
      '#',
      '*',
      '-',
      '•',
      '|',
      '\n',
      '\n\n',
      '\f',
      '  ',
      '1.',
      '2.3',
      'Ziel 1:',
      'Ziele',
      'Handlungsfeld',
      'Inhalt',
      'Seite 3',
      '7',
      'Wohnen',
      'und ',
      '-\n',
      '===',
      '**',
      '\u00ad',
    )
    fc.assert(
      fc.property(
        fc.constantFrom('a.txt', 'a.md'),
        fc.array(fc.oneof(bit, fc.string()), { maxLength: 80 }),
        (name, bits) => {
          const outcome = readPlan({ name, bytes: new TextEncoder().encode(bits.join('')) })
          if (!outcome.ok) return
          const ids = new Set(outcome.value.goals.map(({ id }) => id))
          for (const one of outcome.value.fields) expect(one.goals.every((id) => ids.has(id))).toBe(true)
          for (const goal of outcome.value.goals) expect(goal.where.length).toBeGreaterThanOrEqual(goal.fields.length)
        },
      ),
    )
  })

  it('gives the same plan however its lines are wrapped', () => {
    fc.assert(
      fc.property(plan, style, (fields, look) => {
        expect(readBack(render(fields, look))).toEqual(truthOf(fields))
      }),
      { numRuns: 200 },
    )
  })

  it('decodes what it encoded', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const outcome = decodeText(new TextEncoder().encode(`Ziele ${text}`))
        if (outcome.ok) expect(outcome.value).toBe(`Ziele ${text}`)
      }),
    )
  })
})

function render(fields: Plan, look: Style): string {
  const blocks = fields.flatMap(({ introduction, goals }, at) => {
    const title = look.heading === 'plain' ? titles[at]! : `${look.heading} ${titles[at]}`
    const items = goals.map((goal, nth) => {
      const mark = look.bullet === '1.' ? `${nth + 1}. ` : look.bullet
      return wrap(mark + goal, look.width, look.hanging ? ' '.repeat(mark.length) : '')
    })
    return [title, ...introduction, look.goalsHeading]
      .map((text) => wrap(text, look.width, ''))
      .concat(items.join('\n'))
  })
  return blocks.join('\n\n')
}

function wrap(text: string, width: number, indent: string): string {
  const lines: string[] = ['']
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!
    if (line.trim() === '') lines[lines.length - 1] = line + word
    else if (line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(indent + word)
  }
  return lines.join('\n')
}

function truthOf(fields: Plan) {
  const first = new Map(fields.flatMap(({ goals }) => goals.map((goal) => [goalKey(goal), goal] as const)).reverse())
  return fields.map(({ introduction, goals }, at) => {
    return {
      title: titles[at],
      introduction: introduction.join('\n\n'),
      goals: goals.map((goal) => first.get(goalKey(goal))),
    }
  })
}

function readBack(text: string) {
  const outcome = readPlan({ name: 'plan.txt', bytes: new TextEncoder().encode(text) })
  if (!outcome.ok) return outcome.code
  const { fields, goals } = outcome.value
  return fields.map(({ title, introduction, goals: ids }) => {
    return { title, introduction, goals: ids.map((id) => goals.find((goal) => goal.id === id)?.text) }
  })
}
