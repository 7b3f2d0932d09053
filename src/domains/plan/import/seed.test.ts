import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { PlanReading } from './plan-reading.ts'
import { readPlan } from './read-plan.ts'

const seed = new URL('../../../../../shared/data/wir2-handlungsfelder.txt', import.meta.url)
const missing = existsSync(seed) ? '' : ' (skipped: ../shared/data/wir2-handlungsfelder.txt is not beside the project)'

describe.skipIf(missing)(`the first real plan${missing}`, () => {
  const reading = missing ? ({} as PlanReading) : read(readFileSync(seed))

  it('has six fields in order', () => {
    const words = reading.fields.map(({ title }) => title.split(' ').at(0))
    expect(words).toEqual(['Bildung', 'Soziales', 'Demokratie', 'Stadtleben', 'Wirtschaft', 'Stadtverwaltung'])
    expect(reading.fields.map(({ goals }) => goals.length)).toEqual([12, 7, 5, 8, 5, 2])
    expect(reading.fields.every(({ confidence }) => confidence > 0.9)).toBe(true)
  })

  it('has 39 places where 35 goals stand, one in three fields and two in two', () => {
    expect(reading.goals.flatMap(({ where }) => where)).toHaveLength(39)
    expect(reading.goals).toHaveLength(35)
    const shared = reading.goals.filter(({ fields }) => fields.length > 1).map(({ id, fields }) => [id, fields])
    expect(shared).toEqual([
      ['g9', [0, 1, 3]],
      ['g11', [0, 3]],
      ['g23', [2, 3]],
    ])
  })

  it('keeps every letter of every goal and introduction, in order', () => {
    const source = letters(readFileSync(seed, 'utf8'))
    let from = 0
    for (const { introduction, goals } of reading.fields) {
      for (const text of [introduction, ...goals.map((id) => reading.goals.find((goal) => goal.id === id)!.text)]) {
        const at = source.indexOf(letters(text), from)
        expect(at, text).toBeGreaterThanOrEqual(from)
        from = at + letters(text).length
      }
    }
    // Nothing stands after the last goal, and nothing but headings between: the digest fixes all texts.
    expect(from).toBe(source.length)
    const texts = [...reading.fields.map(({ introduction }) => introduction), ...reading.goals.map(({ text }) => text)]
    const digest = createHash('sha256').update(texts.join('\n')).digest('hex')
    expect(digest).toMatchInlineSnapshot(`"e3990e796d76d94e21a4d34ad8cf04cf3ab144b65e3024bb3928d23bfc92eb9f"`)
  })

  it('rejoins what was broken in the middle of a sentence, and keeps the one true second paragraph', () => {
    expect(reading.fields.map(({ introduction }) => introduction.split('\n\n').length)).toEqual([1, 1, 1, 1, 1, 2])
    expect(reading.fields.some(({ introduction }) => /[^\n]\n[^\n]/.test(introduction))).toBe(false)
  })

  it.each([20, 33, 48, 72, 95, 120])('reads the same goals when wrapped at %i characters', (width) => {
    const again = read(Buffer.from(rewrap(readFileSync(seed, 'utf8'), reading, width)))
    expect(again.goals.map(({ text, fields }) => ({ text, fields }))).toEqual(
      reading.goals.map(({ text, fields }) => ({ text, fields })),
    )
    expect(again.fields.map(({ title, goals }) => ({ title, goals }))).toEqual(
      reading.fields.map(({ title, goals }) => ({ title, goals })),
    )
    expect(letters(again.fields.map(({ introduction }) => introduction).join())).toBe(
      letters(reading.fields.map(({ introduction }) => introduction).join()),
    )
  })

  it('reports the one slip and leaves it as it stands', () => {
    const slips = reading.suspicions.filter(({ kind }) => kind === 'slip')
    expect(slips).toEqual([
      {
        kind: 'slip',
        text: 'Intidiskriminierungsarbeit',
        suggestion: 'Antidiskriminierungsarbeit',
        where: { line: 23 },
      },
    ])
    expect(reading.goals[1]!.text).toContain('Intidiskriminierungsarbeit')
    expect(reading.suspicions.filter(({ kind }) => kind === 'nearly-same' || kind === 'unread')).toEqual([])
  })
})

function read(bytes: Uint8Array): PlanReading {
  const outcome = readPlan({ name: 'wir2.txt', bytes })
  if (!outcome.ok) throw new Error(outcome.code)
  return outcome.value
}

/** The document with every paragraph and item on lines of at most so many characters. */
function rewrap(source: string, { fields, goals }: PlanReading, width: number): string {
  const head = source.slice(0, source.indexOf('\nHandlungsfeld '))
  const blocks = fields.flatMap((field) => {
    const items = field.goals.map((id) => wrap(`• ${goals.find((goal) => goal.id === id)!.text}`, width, '  '))
    const texts = [`Handlungsfeld ${field.title}`, field.introduction, `Ziele des Handlungsfeldes ${field.title}:`]
    return [...texts.map((text) => wrap(text, width, '')), items.join('\n')]
  })
  return [...head.split('\n').map((line) => wrap(line, width, '')), ...blocks].join('\n\n')
}

function wrap(text: string, width: number, indent: string): string {
  const lines = ['']
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1)!
    if (line.trim() !== '' && line.length + 1 + word.length > width) lines.push(indent + word)
    else lines[lines.length - 1] = line.trim() === '' ? line + word : `${line} ${word}`
  }
  return lines.join('\n')
}

function letters(text: string): string {
  return text.replace(/\s+/g, '')
}
