import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { must } from '../../../demo/act.ts'
import type { PlanReading } from '../import/plan-reading.ts'
import { readPlan } from '../import/read-plan.ts'
import type { Answers, Proposal } from './comparison.ts'
import { asEarlier } from './earlier.reading.ts'
import { compare } from './plan.compare.ts'
import { standingOf } from './standing.fixture.ts'

const text = `Integrationsplan Testhausen

Handlungsfeld 1: Sprache

Deutsch öffnet Türen, und viele Türen stehen schon offen.

Ziele

- Alle Menschen finden einen Sprachkurs in ihrer Nähe
- Kinder lernen schon in der Kita gut Deutsch
- Eltern werden beim Lernen der Sprache begleitet

Handlungsfeld 2: Sport

Ziele

- Die Hallen der Stadt stehen allen Vereinen offen
- Schwimmkurse gibt es auch für Frauen
`

const read = (words: string) => must(readPlan({ name: 'plan.txt', bytes: new TextEncoder().encode(words) }))
const first = read(text)
const told = ({ proposals }: { proposals: Proposal[] }) => proposals.map(({ does }) => does)

function against(after: string, answers: Answers = {}, isPublished = false) {
  return compare(standingOf(first, isPublished), read(after), { answers, earlier: null })
}

describe('a new version of the document', () => {
  it('that says the same changes nothing', () => {
    const { proposals, questions, same } = against(text.replace('Ziele\n\n- Alle', 'Ziele\n\n\n- Alle'))
    expect([proposals, questions, same]).toEqual([[], [], { fields: 2, goals: 5, measures: 0 }])
  })

  it('with other words in a goal keeps the goal', () => {
    expect(told(against(text.replace('gut Deutsch', 'gut und gern Deutsch')))).toEqual([
      expect.objectContaining({
        kind: 'goal.wording',
        id: 'g2',
        after: 'Kinder lernen schon in der Kita gut und gern Deutsch',
      }),
    ])
  })

  it('with a goal in another field moves it', () => {
    const line = '- Eltern werden beim Lernen der Sprache begleitet\n'
    expect(told(against(`${text.replace(line, '')}${line}`))).toEqual([
      expect.objectContaining({ kind: 'goal.fields', id: 'g3', before: ['field-0'], after: ['field-1'] }),
    ])
  })

  it('with a goal more and one less says which', () => {
    const after = text.replace('- Schwimmkurse gibt es auch für Frauen', '- Ein Haus der Kulturen wird gebaut')
    const { proposals } = against(after)
    expect(proposals).toMatchObject([
      { isWanted: true, does: { kind: 'goal.new', text: 'Ein Haus der Kulturen wird gebaut', fields: ['field-1'] } },
      { isWanted: true, does: { kind: 'goal.gone', id: 'g5' } },
    ])
  })

  it('takes nothing from a published plan by itself', () => {
    const { proposals } = against(text.replace('- Schwimmkurse gibt es auch für Frauen\n', ''), {}, true)
    expect(proposals).toMatchObject([{ isWanted: false, does: { kind: 'goal.gone', id: 'g5' } }])
  })

  it('with goals in another order says so, once', () => {
    const [a, b] = [
      '- Alle Menschen finden einen Sprachkurs in ihrer Nähe',
      '- Kinder lernen schon in der Kita gut Deutsch',
    ]
    expect(told(against(text.replace(`${a}\n${b}`, `${b}\n${a}`)))).toEqual([
      { kind: 'goals.order', field: 'field-0', before: ['g1', 'g2', 'g3'], after: ['g2', 'g1', 'g3'] },
    ])
  })

  it('finds a field by its goals where its title is another', () => {
    const after = text.replace('Sport', 'Bewegung und Freizeit').replace('viele Türen', 'manche Türen')
    expect(told(against(after))).toMatchObject([
      { kind: 'field.introduction', id: 'field-0' },
      { kind: 'field.title', id: 'field-1', before: 'Sport', after: 'Bewegung und Freizeit' },
    ])
  })
})

describe('what only a person knows', () => {
  const rewritten = text.replace(
    'Schwimmkurse gibt es auch für Frauen',
    'Frauen finden Schwimmkurse am Vormittag und am Abend',
  )

  it('is asked, and nothing of it changes until somebody says so', () => {
    const { questions, proposals } = against(rewritten)
    expect(questions).toMatchObject([{ kind: 'goal', candidates: [{ value: 'g5' }] }])
    expect(proposals).toEqual([])
  })

  it('is done as it is said', () => {
    const { key } = against(rewritten).questions[0]!
    expect(told(against(rewritten, { [key]: 'g5' }))).toMatchObject([{ kind: 'goal.wording', id: 'g5' }])
    expect(told(against(rewritten, { [key]: 'new' }))).toMatchObject([
      { kind: 'goal.new' },
      { kind: 'goal.gone', id: 'g5' },
    ])
  })

  it('two goals that became one are offered as merged', () => {
    const one =
      'Alle Menschen finden einen Sprachkurs in ihrer Nähe und Eltern werden beim Lernen der Sprache begleitet'
    const after = text
      .replace('Alle Menschen finden einen Sprachkurs in ihrer Nähe', one)
      .replace('- Eltern werden beim Lernen der Sprache begleitet\n', '')
    const { questions } = against(after)
    const [merged] = questions[0]?.candidates ?? []
    expect(merged?.value.split('+').sort()).toEqual(['g1', 'g3'])
    const [kept, ended] = merged!.value.split('+')
    expect(told(against(after, { [questions[0]!.key]: merged!.value }, true))).toMatchObject([
      { kind: 'goal.wording', id: kept },
      { kind: 'goal.merge', id: ended, into: kept },
    ])
  })

  it('a goal that became two is offered as split', () => {
    const whole =
      'Alle Menschen finden einen Sprachkurs in ihrer Nähe und Eltern werden beim Lernen der Sprache begleitet'
    const before = read(
      text.replace('Alle Menschen finden einen Sprachkurs in ihrer Nähe', whole).replace(/- Eltern.*\n/, ''),
    )
    const ask = (answers: Answers) => compare(standingOf(before, true), first, { answers, earlier: null })
    const { questions } = ask({})
    expect(questions.map(({ suggestion }) => suggestion)).toEqual(['split:g1', 'split:g1'])
    const answers = Object.fromEntries(questions.map(({ key, suggestion }) => [key, suggestion!]))
    expect(told(ask(answers)).map(({ kind }) => kind)).toContain('goal.split')
  })

  it('may be asked of what seemed sure', () => {
    const after = text.replace('gut Deutsch', 'gut und gern Deutsch')
    const [{ does }] = against(after).proposals as [Proposal]
    const key = does.kind === 'goal.wording' ? does.question! : ''
    expect(against(after, { [key]: 'ask' }).questions).toMatchObject([{ key, candidates: [{ value: 'g2' }] }])
  })
})

describe('who changed what', () => {
  it('is known by the document before: what was changed in Wirken is not wanted back', () => {
    const standing = standingOf(first)
    standing.goals[1] = { ...standing.goals[1]!, text: 'Kinder lernen schon in der Kita besser Deutsch', version: 2 }
    const after = read(text.replace('Schwimmkurse gibt es auch', 'Schwimmkurse gibt es bald auch'))
    const { proposals } = compare(standing, after, { answers: {}, earlier: asEarlier(first) })
    expect(proposals).toMatchObject([
      { author: 'wirken', isWanted: false, does: { kind: 'goal.wording', id: 'g2' } },
      { author: 'document', isWanted: true, does: { kind: 'goal.wording', id: 'g5' } },
    ])
  })
})

const word = fc.constantFrom(
  'Kinder',
  'Vereine',
  'lernen',
  'Sprache',
  'fördern',
  'Stadt',
  'beraten',
  'Wohnen',
  'neu',
  'Sport',
)
const sentence = fc.array(word, { minLength: 3, maxLength: 12 }).map((words) => words.join(' '))
const wholePlan = fc
  .record({
    titles: fc.uniqueArray(sentence, { minLength: 1, maxLength: 4 }),
    goals: fc.uniqueArray(sentence, { minLength: 1, maxLength: 8, selector: (one) => one.toLowerCase() }),
    places: fc.array(fc.nat(), { minLength: 8, maxLength: 8 }),
  })
  .map(({ titles, goals, places }) => readingOf(titles, goals, places))

function readingOf(titles: string[], goals: string[], places: number[]): PlanReading {
  const where = { line: 1 }
  const fieldsOf = goals.map((_, at) =>
    [...new Set([places[at]! % titles.length, (places[at]! >> 8) % titles.length])].sort(),
  )
  return {
    title: null,
    fields: titles.map((title, field) => ({
      title,
      introduction: '',
      goals: goals.flatMap((_, at) => (fieldsOf[at]!.includes(field) ? [`g${at}`] : [])),
      where,
      confidence: 1,
    })),
    goals: goals.map((goal, at) => ({
      id: `g${at}`,
      text: goal,
      fields: fieldsOf[at]!,
      where: [where],
      confidence: 1,
    })),
    measures: [],
    suspicions: [],
  }
}

describe('whatever the plan', () => {
  it('its own document changes nothing', () => {
    fc.assert(
      fc.property(wholePlan, (reading) => {
        const { proposals, questions } = compare(standingOf(reading), reading, { answers: {}, earlier: null })
        expect([proposals, questions]).toEqual([[], []])
      }),
    )
  })

  it('which goal is which does not hang on their order', () => {
    fc.assert(
      fc.property(
        wholePlan,
        wholePlan,
        fc.array(fc.nat(), { minLength: 20, maxLength: 20 }),
        (before, after, turns) => {
          const standing = standingOf(before)
          const shuffled = { ...after, goals: shuffle(after.goals, turns) }
          const pairs = (reading: PlanReading, plan: typeof standing) =>
            compare(plan, reading, { answers: {}, earlier: null })
              .proposals.flatMap(({ key, does }) => (does.kind === 'goals.order' ? [] : [key]))
              .sort()
          expect(pairs(shuffled, { ...standing, goals: shuffle(standing.goals, turns) })).toEqual(
            pairs(after, standing),
          )
        },
      ),
    )
  })
})

function shuffle<T>(list: readonly T[], turns: readonly number[]): T[] {
  const rest = [...list]
  const done: T[] = []
  for (const turn of turns) {
    if (rest.length === 0) break
    done.push(...rest.splice(turn % rest.length, 1))
  }
  return done
}
