import type { Status } from '../../src/domains/plan/status.ts'
import type { FactKey } from './house-style.ts'
import type { Setting } from './setting.ts'

/** What a perfect reader would find in a document: only what it shows. */
export type PlanTruth = {
  style: string
  title: string
  fields: {
    title: string /** The heading as it stands, number and word included. */
    heading: string
    introduction: string /** Texts that may be counted to the introduction or not. */
    besides: string[]
  }[]
  goals: {
    text: string /** Where it stands: positions in `fields`, and the words used there. */
    places: { field: number; text: string }[]
  }[]
  /** Sentences that may be taken for goals or not. */
  optionalGoals: string[]
  measures: MeasureTruth[]
}

export type MeasureTruth = {
  title: string
  number: string | null
  /** Positions in `goals`; empty where the document does not say. */
  goals: number[]
  field: number
  lead: string | null
  contributors: string | null
  status: string | null
  canonicalStatus: Status | null
  period: string | null
  costs: string | null
  targetGroups: string | null
  indicator: string | null
}

export function truthOf(setting: Setting): PlanTruth {
  const { plan, style, say } = setting
  return {
    style: style.name,
    title: plan.title.replaceAll('\n', ' '),
    fields: plan.fields.map((field, at) => ({
      title: style.field.title?.(setting, at) ?? say(field.title),
      heading: headingText(setting, at),
      introduction: field.introduction.map(say).join('\n\n'),
      besides: [
        ...(style.field.besides?.(setting, at) ?? []),
        ...(style.goals.optional?.(setting, at) ?? []).flatMap(({ label, text }) => [`${label} ${text}`, text]),
      ],
    })),
    goals: plan.goals.map((goal, at) => ({
      text: setting.goalText(at, goal.fields[0]!),
      places: goal.fields.map((field) => ({ field, text: setting.goalText(at, field) })),
    })),
    optionalGoals: plan.fields.flatMap((_, at) => (style.goals.optional?.(setting, at) ?? []).map(({ text }) => text)),
    measures: plan.measures.map((_, at) => measureTruth(setting, at)),
  }
}

function measureTruth(setting: Setting, at: number): MeasureTruth {
  const measure = setting.measure(at)
  const shown = setting.style.measures.facts(setting, at).map(({ key }) => key)
  const fact = (key: FactKey) => (shown.includes(key) ? setting.fact(at, key) || null : null)
  const under = setting.style.order === 'under-goals' ? measure.goals.slice(0, 1) : []
  return {
    title: setting.say(measure.title),
    number: setting.style.measures.number(setting, at),
    goals: shown.includes('goal') ? measure.goals : under,
    field: measure.field,
    lead: fact('lead'),
    contributors: fact('contributors'),
    status: fact('status'),
    canonicalStatus: fact('status') === null ? null : measure.status,
    period: fact('period'),
    costs: fact('costs'),
    targetGroups: fact('targetGroups'),
    indicator: fact('indicator'),
  }
}

function headingText(setting: Setting, field: number): string {
  const block = setting.style.field.heading(setting, field).find(({ kind }) => kind === 'heading')
  return block?.kind === 'heading' ? block.lines.join(' ') : ''
}
