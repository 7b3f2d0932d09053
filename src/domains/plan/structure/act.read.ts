import { NotFound } from '../../../platform/errors.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { listSlugs } from '../address.queries.ts'
import { chooseEdition } from '../edition.read.ts'
import type { Edition } from '../edition.ts'
import { listFields } from '../field.queries.ts'
import type { Field } from '../field.ts'
import { listGoals } from '../goal.queries.ts'
import type { Goal } from '../goal.ts'
import { findMeasure } from '../measure.queries.ts'
import { sayGoal } from '../sheet/goal-ticks.tsx'
import { listMeasureLines, listServing, type PartLine } from './structure.queries.ts'
import type { Subject } from './structure.routes.ts'
import { demandStructure } from './structure-guard.ts'

/** What the page of an act is made of. */
export type ActPage = {
  edition: Edition
  subject: Subject
  /** What it is about, in the order in which it was named. */
  records: PartLine[]
  /** The living ones of the plan beside them, to go on in. */
  others: PartLine[]
  fields: Field[]
  goals: Goal[]
  /** Where the first record stands: the fields of a goal, the goals of a measure. */
  places: string[]
  /** How many measures serve these goals. */
  serving: number
  /** Addresses that are given already. */
  taken: Set<string>
}

export async function showAct(scope: Scope, plan: string, subject: Subject, ids: readonly string[]): Promise<ActPage> {
  return read(scope, async (tx) => {
    const edition = await chooseEdition(tx, scope, plan)
    demandStructure(scope, edition)
    const fields = await listFields(tx, scope, edition.id)
    const goals = await listGoals(tx, scope, edition.id, fields)
    const ended = await listGoals(tx, scope, edition.id, fields, { ended: true })
    const goalLines = [...goals.map((one) => lineOf(one, false)), ...ended.map((one) => lineOf(one, true))]
    const lines = subject === 'goal' ? goalLines : await listMeasureLines(tx, edition.id)
    const records = [...new Set(ids)].flatMap((id) => lines.find((line) => line.id === id) ?? [])
    const [first] = records
    if (!first) throw new NotFound(subject)
    const own = goals.find(({ id }) => id === first.id)?.places.map(({ field }) => field.id)
    const named = records.map(({ id }) => id)
    return {
      edition,
      subject,
      records,
      others: lines.filter((line) => !line.ended && !records.includes(line)),
      fields,
      goals,
      places: subject === 'goal' ? (own ?? []) : ((await findMeasure(tx, 'id', first.id))?.sheet.goalIds ?? []),
      serving: subject === 'goal' ? (await listServing(tx, named)).length : 0,
      taken: await listSlugs(tx, subject),
    }
  })
}

function lineOf(goal: Goal, ended: boolean): PartLine {
  return { id: goal.id, slug: goal.slug, label: sayGoal(goal), version: goal.version, ended }
}
