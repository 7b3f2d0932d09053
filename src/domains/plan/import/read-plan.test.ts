import { describe, expect, it } from 'vitest'
import { largestPlanFile, readDocument, readPlan } from './read-plan.ts'

const read = (name: string, text: string) => readPlan({ name, bytes: new TextEncoder().encode(text) })
const simple = 'Handlungsfeld Sport\n\nZiele:\n- Hallen stehen allen offen\n'

describe('reading a plan', () => {
  it('tells the format by the name', () => {
    for (const name of ['plan.txt', 'PLAN.TXT', 'a/b.c/plan.md', 'plan.markdown'])
      expect(read(name, simple).ok).toBe(true)
    for (const name of ['plan.pdf', 'plan', '', 'txt', 'plan.constructor'])
      expect(read(name, simple)).toMatchObject({ code: 'unknown-format' })
  })

  it('refuses what is too large before it looks inside', () => {
    const bytes = new Uint8Array(largestPlanFile + 1)
    expect(readPlan({ name: 'plan.txt', bytes })).toEqual({ ok: false, code: 'too-large', values: { megabytes: 20 } })
  })

  it('says so when there is no plan in a text', () => {
    expect(read('brief.txt', 'Liebe Kolleginnen,\n\nbitte bringt am Montag Kuchen mit.\n')).toEqual({
      ok: false,
      code: 'no-plan-found',
    })
    expect(read('liste.txt', 'Einkauf\n\n- Milch\n- Brot\n')).toEqual({ ok: false, code: 'no-plan-found' })
  })

  it('gives goals a place even where the document names no field, and says how unsure it is', () => {
    const outcome = read('kurz.txt', 'Unsere Ziele:\n- Alle lernen Deutsch\n- Alle finden Rat\n')
    expect(outcome).toMatchObject({
      ok: true,
      value: { fields: [{ title: 'Ziele', goals: ['g1', 'g2'], confidence: 0.2 }] },
    })
  })

  it('understands passages whatever reader they come from', () => {
    const passage = (text: string, page: number, level: number | null) => {
      return { text, level, mark: null, indent: 0, cells: null, where: { page }, lines: [{ at: 0, where: { page } }] }
    }
    const passages = [passage('Wohnen', 4, 2), passage('Ziele', 4, 3), passage('Wohnraum entsteht.', 5, null)]
    expect(readDocument({ title: 'Plan', passages, setAside: [] })).toMatchObject({
      value: {
        title: 'Plan',
        fields: [{ title: 'Wohnen' }],
        goals: [{ text: 'Wohnraum entsteht.', where: [{ page: 5 }] }],
      },
    })
  })

  it('says what it left out', () => {
    const outcome = read('plan.txt', `Vorwort\n\nDank an alle.\n\n${simple}\nMaßnahmen\n\nNeue Hallenzeiten`)
    expect(outcome).toMatchObject({
      value: {
        suspicions: [
          { kind: 'unread', text: 'Maßnahmen\n\nNeue Hallenzeiten', where: { line: 10 } },
          { kind: 'set-aside', text: 'Vorwort\n\nDank an alle.', where: { line: 1 } },
        ],
      },
    })
  })
})
