import type { PlanReading } from '../import/plan-reading.ts'

const where = { line: 1 }
const syllables = [
  'ka',
  'lo',
  'min',
  'ter',
  'sa',
  'bru',
  'gen',
  'wo',
  'ha',
  'fel',
  'tun',
  'ri',
  'es',
  'pon',
  'zi',
  'dor',
]

/** Words that no two texts share by more than chance. */
function say(seed: number, length: number): string {
  let state = seed * 7919 + 17
  const next = () => {
    state = (state * 1103515245 + 12345) % 2147483648
    return syllables[(state >> 12) % syllables.length]!
  }
  return Array.from({ length }, () => next() + next() + next()).join(' ')
}

/** Ten fields, forty goals, 130 measures with some paragraphs each; every third of them says something new. */
export function large(isNew: boolean): PlanReading {
  const more = (at: number) => (isNew && at % 3 === 0 ? ' und Europa' : '')
  const goals = Array.from({ length: 40 }, (_, at) => {
    return { id: `g${at}`, text: `${say(at + 1, 14)}${more(at)}`, fields: [at % 10], where: [where], confidence: 1 }
  })
  const fields = Array.from({ length: 10 }, (_, at) => {
    const own = goals.filter((goal) => goal.fields.includes(at)).map(({ id }) => id)
    return { title: say(at + 900, 2), introduction: `${say(at, 300)}${more(at)}`, goals: own, where, confidence: 1 }
  })
  const nothing = { contributors: null, status: null, targetGroups: null, indicator: null, others: [], where }
  const measures = Array.from({ length: 130 }, (_, at) => ({
    ...nothing,
    title: `${say(at + 50, 5)} ${at}${more(at)}`,
    number: String(at + 1),
    goals: [`g${at % 40}`],
    field: at % 10,
    leadUnit: `Amt ${at % 12}`,
    period: '2024–2026',
    costs: `${at + 1}.000 Euro`,
    text: `${say(at, 250)}${more(at)}`,
    confidence: 1,
  }))
  return { title: 'Plan', fields, goals, measures, suspicions: [] }
}
