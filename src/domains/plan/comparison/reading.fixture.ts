import fc from 'fast-check'
import type { MeasureReading, PlanReading } from '../import/plan-reading.ts'

const where = { line: 1 }
const words = fc
  .array(fc.constantFrom('Kinder', 'Vereine', 'Sprache', 'Wohnen', 'beraten', 'Hafen', 'Brücke', 'Musik'), {
    minLength: 4,
    maxLength: 9,
  })
  .map((list) => list.join(' '))

type Edit = (reading: PlanReading) => PlanReading

/** A next version of a plan: some of its parts gone, new, changed, moved, in another order. */
export function vary(reading: PlanReading): fc.Arbitrary<PlanReading> {
  const nth = fc.nat({ max: 20 })
  const edit: fc.Arbitrary<Edit> = fc.oneof(
    nth.map(
      (at): Edit =>
        (plan) =>
          without(plan, plan.goals[at % plan.goals.length]?.id),
    ),
    fc.tuple(nth, words).map(
      ([at, text]): Edit =>
        (plan) =>
          withGoal(plan, at % plan.fields.length, text),
    ),
    nth.map(
      (at): Edit =>
        (plan) =>
          changed(plan, 'goals', at, ({ text }) => ({ text: `${text} und Europa` })),
    ),
    nth.map(
      (at): Edit =>
        (plan) =>
          changed(plan, 'fields', at, ({ goals }) => ({ goals: [...goals].reverse() })),
    ),
    nth.map(
      (at): Edit =>
        (plan) =>
          changed(plan, 'fields', at, () => ({ introduction: `Neue Worte, ${at}.` })),
    ),
    nth.map(
      (at): Edit =>
        (plan) =>
          changed(plan, 'fields', at, ({ title }) => ({ title: `${title} ${at}` })),
    ),
    nth.map(
      (at): Edit =>
        (plan) =>
          changed(plan, 'measures', at, () => ({ leadUnit: `Amt Nummer ${at}`, period: '2027–2029' })),
    ),
    nth.map(
      (at): Edit =>
        (plan) =>
          changed(plan, 'measures', at, () => ({ costs: `${at + 1}.000 Euro`, status: 'abgeschlossen' })),
    ),
    nth.map(
      (at): Edit =>
        (plan) => ({ ...plan, measures: plan.measures.filter((_, one) => one !== at % 9) }),
    ),
    nth.map(
      (at): Edit =>
        (plan) =>
          merged(plan, at),
    ),
    fc.tuple(nth, words).map(
      ([at, title]): Edit =>
        (plan) => ({ ...plan, measures: [...plan.measures, measure(title, plan, at)] }),
    ),
    fc.constant<Edit>((plan) => reversed(plan)),
  )
  return fc.array(edit, { maxLength: 6 }).map((edits) => edits.reduce((plan, one) => tidy(one(plan)), reading))
}

function changed<Part extends 'goals' | 'fields' | 'measures'>(
  plan: PlanReading,
  part: Part,
  at: number,
  how: (one: PlanReading[Part][number]) => Partial<PlanReading[Part][number]>,
): PlanReading {
  const list = plan[part] as PlanReading[Part][number][]
  return { ...plan, [part]: list.map((one, nth) => (nth === at % list.length ? { ...one, ...how(one) } : one)) }
}

/** A measure takes up the one behind it. */
function merged(plan: PlanReading, at: number): PlanReading {
  const one = at % Math.max(1, plan.measures.length)
  const next = plan.measures[one + 1]
  const measures = plan.measures.filter((measure) => measure !== next)
  return next
    ? changed({ ...plan, measures }, 'measures', one, ({ title }) => ({ title: `${title} und ${next.title}` }))
    : plan
}

function without(plan: PlanReading, id: string | undefined): PlanReading {
  return {
    ...plan,
    goals: plan.goals.filter((goal) => goal.id !== id),
    fields: plan.fields.map((field) => ({ ...field, goals: field.goals.filter((one) => one !== id) })),
    measures: plan.measures.map((one) => ({ ...one, goals: one.goals.filter((goal) => goal !== id) })),
  }
}

function withGoal(plan: PlanReading, field: number, text: string): PlanReading {
  if (plan.goals.some((goal) => goal.text === text)) return plan
  const id = `n${plan.goals.length}-${field}-${text.length}`
  const goal = { id, text, fields: [field], where: [where], confidence: 1 }
  return {
    ...plan,
    goals: [...plan.goals, goal],
    fields: plan.fields.map((one, at) => (at === field ? { ...one, goals: [id, ...one.goals] } : one)),
  }
}

function reversed(plan: PlanReading): PlanReading {
  const last = plan.fields.length - 1
  return {
    ...plan,
    fields: [...plan.fields].reverse(),
    goals: plan.goals.map((goal) => ({ ...goal, fields: goal.fields.map((at) => last - at).sort() })),
    measures: plan.measures.map((one) => ({ ...one, field: one.field === null ? null : last - one.field })),
  }
}

function measure(title: string, plan: PlanReading, at: number): MeasureReading {
  const own = plan.goals[at % plan.goals.length]
  const nothing = { leadUnit: null, contributors: null, status: null, period: null, costs: null, targetGroups: null }
  const sheet = { ...nothing, indicator: null, text: '', others: [], where, confidence: 1, number: null, field: 0 }
  return { ...sheet, title: `${title} ${plan.measures.length}`, goals: own ? [own.id] : [] }
}

/** As assembly leaves it: no two goals of one id or text. */
function tidy(plan: PlanReading): PlanReading {
  const seen = new Set<string>()
  const twice = plan.goals.filter(({ id }) => seen.has(id) || !seen.add(id))
  return twice.length === 0
    ? plan
    : { ...plan, goals: [...new Map(plan.goals.map((goal) => [goal.id, goal])).values()] }
}
