import { formatList } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { sayLabel } from '../label.words.ts'
import type { MeasureSheet } from '../measure.ts'
import type { Status } from '../status.ts'
import { sayTable } from '../table/table.messages.ts'
import { type ComparisonKey, sayComparison } from './comparison.messages.ts'
import type { Act, Comparison, StandingPlan } from './comparison.ts'

/** What records are called on the page, those that do not exist yet too. */
export type Names = {
  field: (ref: string) => string
  fieldCode: (id: string) => string
  goal: (ref: string) => string
  /** As the goal will be worded. */
  becomes: (ref: string) => string
  code: (ref: string) => string
  measure: (ref: string) => string
  /** As the measure will be titled. */
  measureBecomes: (ref: string) => string
  status: (status: Status | null) => string
}

export function namesOf(lang: Lang, standing: StandingPlan, { proposals }: Comparison): Names {
  const made = new Map(proposals.flatMap(({ does }) => ('ref' in does ? [[does.ref, does] as const] : [])))
  const fields = new Map(standing.fields.map((field) => [field.id, field]))
  const goals = new Map(standing.goals.map((goal) => [goal.id, goal]))
  const measures = new Map(standing.measures.map(({ id, sheet }) => [id, sheet]))
  const newTitle = (ref: string) => {
    const does = made.get(ref)
    return does?.kind === 'field.new' ? does.title : ''
  }
  const newText = (ref: string) => {
    const does = made.get(ref)
    return does?.kind === 'goal.new' ? does.text : ''
  }
  const wordings = new Map(
    proposals.flatMap(({ does }) => (does.kind === 'goal.wording' ? [[does.id, does.after] as const] : [])),
  )
  const newSheet = (ref: string) => {
    const does = made.get(ref)
    return does?.kind === 'measure.new' ? does.sheet : undefined
  }
  const sheets = new Map(
    proposals.flatMap(({ does }) => (does.kind === 'measure.part' ? [[does.id, does.sheet] as const] : [])),
  )
  const goal = (ref: string) => goals.get(ref)?.text ?? newText(ref)
  return {
    field: (ref) => fields.get(ref)?.title ?? newTitle(ref),
    fieldCode: (id) => fields.get(id)?.code ?? '',
    goal,
    becomes: (ref) => wordings.get(ref) ?? goal(ref),
    code: (ref) => formatList(lang, goals.get(ref)?.codes ?? []) || newText(ref),
    measure: (ref) => numbered(measures.get(ref) ?? newSheet(ref)),
    measureBecomes: (ref) => numbered(sheets.get(ref) ?? measures.get(ref) ?? newSheet(ref)),
    status: (status) => (status === null ? '' : sayLabel(standing.city, lang, `status.${status}`)),
  }
}

function numbered(sheet: MeasureSheet | undefined): string {
  return [sheet?.number, sheet?.title].filter((one) => one).join(' ')
}

/** What a proposal is called beside its box. */
export function labelOf(lang: Lang, act: Act, names: Names): string {
  const say = (values: Record<string, string> = {}) => sayComparison(lang, `item.${act.kind}` as ComparisonKey, values)
  switch (act.kind) {
    case 'plan.title':
    case 'fields.order':
    case 'measure.status':
      return say()
    case 'field.new':
    case 'field.gone':
      return say({ title: act.title })
    case 'field.title':
      return say({ code: names.fieldCode(act.id) })
    case 'field.introduction':
      return say({ title: names.field(act.id) })
    case 'goal.new':
      return say({ fields: formatList(lang, act.fields.map(names.field)) })
    case 'goals.order':
      return say({ title: names.field(act.field) })
    case 'goal.merge':
      return say({ code: names.code(act.id), into: names.code(act.into) })
    case 'measure.new':
      return say({ title: numbered(act.sheet) })
    case 'measure.merge':
      return say({ title: names.measure(act.id), into: names.measureBecomes(act.into) })
    case 'measure.gone':
    case 'measure.split':
      return say({ title: names.measure(act.id) })
    case 'measure.part':
      return partLabel(lang, act)
    default:
      return say({ code: names.code(act.id) })
  }
}

function partLabel(lang: Lang, { parts }: Extract<Act, { kind: 'measure.part' }>): string {
  const [first] = parts
  if (!first) return ''
  const isPeriod = first.part === 'begin' || first.part === 'end'
  return isPeriod ? sayComparison(lang, 'item.period') : sayTable(lang, `part.${first.part}`)
}
