import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import { checkSheet } from '../measure.ts'
import { isNew } from './comparison.keys.ts'
import type { Act, Proposal, StandingPlan } from './comparison.ts'
import { type FinalSheets, finalSheets } from './sheet.final.ts'

export type ChoiceRefusal =
  | 'comparison.needs'
  | 'comparison.without_goal'
  | 'comparison.number_twice'
  | 'comparison.ends_before_start'

/** Whether what a person takes over can stand without what they leave; with it, every sheet as it will be. */
export function checkChoice(
  standing: StandingPlan,
  proposals: readonly Proposal[],
  taken: readonly Act[],
): Outcome<FinalSheets, ChoiceRefusal> {
  const made = new Set(taken.flatMap((act) => ('ref' in act ? [act.ref] : [])))
  for (const act of taken) {
    const missing = needsOf(act).find((ref) => !made.has(ref))
    if (missing !== undefined) {
      return refused('comparison.needs', { what: nameOf(act, standing), needed: newName(missing, proposals) })
    }
  }
  const sheets = finalSheets(standing, taken)
  const ending = new Set(taken.flatMap((act) => (act.kind === 'goal.gone' ? [act.id] : [])))
  const numbers = new Set<string>()
  for (const { sheet } of sheets.all) {
    const { title, number } = sheet
    if (sheet.goalIds.every((id) => ending.has(id))) return refused('comparison.without_goal', { title })
    if (!checkSheet(sheet).ok) return refused('comparison.ends_before_start', { title })
    if (number !== null && numbers.has(number)) return refused('comparison.number_twice', { number, title })
    if (number !== null) numbers.add(number)
  }
  return ok(sheets)
}

/** Records yet to be made that this act leads to. */
function needsOf(act: Act): string[] {
  switch (act.kind) {
    case 'goal.new':
      return act.fields.filter(isNew)
    case 'goal.fields':
      return act.after.filter(isNew)
    case 'goal.split':
    case 'measure.split':
      return act.into
    case 'measure.new':
      return act.sheet.goalIds.filter(isNew)
    case 'measure.part':
      return act.parts.some(({ part }) => part === 'goals') ? act.sheet.goalIds.filter(isNew) : []
    default:
      return []
  }
}

function nameOf(act: Act, { measures }: StandingPlan): string {
  if ('text' in act) return act.text
  if ('title' in act) return act.title
  if (act.kind === 'measure.new') return act.sheet.title
  if (act.kind === 'measure.part') return measures.find(({ id }) => id === act.id)?.sheet.title ?? ''
  return ''
}

function newName(ref: string, proposals: readonly Proposal[]): string {
  const made = proposals.map(({ does }) => does).find((does) => 'ref' in does && does.ref === ref)
  if (made?.kind === 'goal.new') return made.text
  if (made?.kind === 'measure.new') return made.sheet.title
  return made?.kind === 'field.new' ? made.title : ''
}
