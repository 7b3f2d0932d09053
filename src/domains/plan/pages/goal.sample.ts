import type { Field } from '../field.ts'
import type { Goal, GoalLine } from '../goal.ts'
import type { FieldWithGoals } from '../pages.ts'
import { type Status, statuses } from '../status.ts'
import { de } from './plan.sample.ts'

const titles = [
  ['B', 'Bildung', 'Lernen von Anfang an, Übergänge und Sprachen'],
  ['S', 'Soziales', 'Beratung, Gesundheit und Wohnen'],
  ['D', 'Demokratie', 'Mitbestimmen und Rassismus bekämpfen'],
  ['K', 'Stadtleben und Kultur', 'Begegnung, Kultur und Sport'],
  ['W', 'Wirtschaft', 'Arbeit, Gründung und Ausbildung'],
  ['V', 'Stadtverwaltung und interkulturelle Öffnung', 'Eine Verwaltung für alle'],
] as const

export function sampleField(position: number): Field {
  const [code, title, summary] = titles[position - 1] ?? [`F${position}`, `Handlungsfeld ${position}`, '']
  return {
    id: `f${position}`,
    slug: title.toLowerCase().replaceAll(' ', '-'),
    code,
    position,
    title: de(title),
    summary: de(summary),
    introduction: de(
      'Bildung ist eine der wichtigsten Voraussetzungen für die individuelle Entfaltung in allen Lebensphasen sowie für die aktive Teilhabe an der Gesellschaft. Es gibt jedoch keine gleichen Bildungschancen für alle, solange Herkunft und Bildungsstand der Eltern für den Bildungsaufstieg prägend sind.',
    ),
  }
}

const wordings = [
  'Bildungsangebote zur kritischen Medienkompetenz und Mediengrundbildung gemäß dem europäischen Referenzrahmen für digitale Kompetenzen werden im Bereich der formalen und non-formalen Bildung etabliert',
  'Beratungsstellen und Schutzräume, so genannte Safe Spaces, werden für vulnerable Gruppen ausgebaut',
  'Es wird ein durchlässiger Raum für lebenslanges Lernen geschaffen',
  'Ehrenamt und Engagement für die Stadtgesellschaft werden besonders unter Eingewanderten und ihren Kindern gestärkt',
] as const
const shorts = ['Medienkompetenz für alle', 'Beratung und Schutzräume wachsen', '', 'Ehrenamt, das passt'] as const

export function sampleGoal(field: Field, position: number, also: Goal['places'] = []): Goal {
  const nth = (position - 1) % wordings.length
  return {
    id: `g-${field.code}${position}`,
    slug: `ziel-${field.code.toLowerCase()}${position}`,
    short: de(shorts[nth]!),
    wording: de(wordings[nth]!),
    description: de(
      'Menschen, die besonders verletzlich sind, sollen in der ganzen Stadt Beratung und sichere Orte finden.\n\nDas Ziel steht in mehreren Feldern und wird gemeinsam verfolgt.',
    ),
    places: [{ field, position }, ...also],
    version: 1,
  }
}

export function sampleLine(goal: Goal, states: readonly (Status | null)[]): GoalLine {
  return {
    ...goal,
    measures: states.map((status, i) => ({ slug: `m-${goal.slug}-${i}`, title: `Maßnahme ${i}`, status })),
  }
}

/** A plan of `fields` fields with up to `goals` goals each; the second goal of each stands last in the next field too. */
export function sampleFields(fields = 6, goals = 12): FieldWithGoals[] {
  const all = Array.from({ length: fields }, (_, i) => sampleField(i + 1))
  const own = all.map((field, i) => {
    const count = Math.max(2, goals - i * 2)
    const next = all[i + 1]
    const last = { field: next!, position: Math.max(2, goals - i * 2 - 2) + 1 }
    return Array.from({ length: count }, (_, j) => {
      const states = Array.from({ length: (i + j * 3) % 5 }, (_, k) => statuses[(i + j + k * 3) % statuses.length]!)
      return sampleLine(sampleGoal(field, j + 1, j === 1 && next ? [last] : []), states)
    })
  })
  return all.map((field, i) => ({ ...field, goals: [...own[i]!, ...(own[i - 1]?.slice(1, 2) ?? [])] }))
}
