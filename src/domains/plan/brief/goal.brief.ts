import { formatNumber } from '../../../i18n/format.ts'
import type { Paper, PaperBlock, Run } from '../../../platform/paper/paper.ts'
import { codesOf, headingOf } from '../goal.ts'
import type { FieldPage, GoalPage } from '../pages.ts'
import { sayPlan } from '../plan.messages.ts'
import { planRoutes } from '../plan.routes.ts'
import { progressOf } from '../status.ts'
import { sayBrief as say } from './brief.messages.ts'
import { type Briefing, headed, sheetOf, shortened, statusRun, tableOfRows, textRun } from './briefing.ts'

/** A goal on one page: what is wanted, and how each of its measures stands. */
export function briefGoal(briefing: Briefing, page: GoalPage): Paper {
  const { lang } = briefing.scope
  const { goal, edition } = page
  const wanted = goal.short.words === '' ? [] : [{ is: 'paragraph' as const, words: [textRun(briefing, goal.wording)] }]
  return sheetOf(briefing, {
    title: headingOf(goal),
    plan: edition.title,
    address: edition.state === 'draft' ? null : `${briefing.publicUrl}${planRoutes.goal(lang, goal.slug)}`,
    blocks: [
      { is: 'heading', level: 1, words: [codes(codesOf(goal)), textRun(briefing, headingOf(goal))] },
      ...wanted,
      ...shortened(briefing, goal.description),
      { is: 'facts', facts: [{ term: sayPlan(lang, 'field.label'), words: fieldNames(briefing, page) }] },
      ...headed(sayPlan(lang, 'goal.being_done'), measures(briefing, page)),
    ],
  })
}

const codes = (all: readonly string[]): Run => ({ words: all.length === 0 ? '' : `${all.join(' · ')} ` })

function fieldNames(briefing: Briefing, { goal }: GoalPage): Run[] {
  return goal.places.flatMap(({ field }, i) => [...(i === 0 ? [] : [{ words: ', ' }]), textRun(briefing, field.title)])
}

function measures(briefing: Briefing, page: GoalPage): PaperBlock[] {
  const { lang } = briefing.scope
  if (page.measures.length === 0) return [{ is: 'paragraph', words: [{ words: sayPlan(lang, 'goal.no_measures') }] }]
  return tableOfRows(
    briefing,
    [
      { head: say(lang, 'column.code'), width: 1.4 },
      { head: say(lang, 'column.measure'), width: 6 },
      { head: say(lang, 'column.lead'), width: 3.2 },
      { head: say(lang, 'column.status'), width: 3.4 },
    ],
    page.measures.map(({ number, title, leadUnit, status }) => [
      [{ words: number ?? '' }],
      [textRun(briefing, title)],
      [leadUnit === null ? { words: sayPlan(lang, 'measure.nobody'), soft: true } : textRun(briefing, leadUnit)],
      [statusRun(briefing, status)],
    ]),
  )
}

/** A field on one page: what it is about, and how far each of its goals is. */
export function briefField(briefing: Briefing, { edition, field }: FieldPage): Paper {
  const { lang } = briefing.scope
  const address = `${briefing.publicUrl}${planRoutes.field(lang, edition, field.slug)}`
  return sheetOf(briefing, {
    title: field.title,
    plan: edition.title,
    address: edition.state === 'draft' ? null : address,
    blocks: [
      { is: 'heading', level: 1, words: [codes([field.code]), textRun(briefing, field.title)] },
      ...shortened(briefing, field.introduction),
      ...headed(sayPlan(lang, 'field.goals'), goals({ ...briefing, room: Math.max(0, briefing.room - 1) }, field)),
    ],
  })
}

function goals(briefing: Briefing, field: FieldPage['field']): PaperBlock[] {
  const { lang } = briefing.scope
  const isDone = (status: FieldPage['field']['goals'][number]['measures'][number]['status']) =>
    status !== null && progressOf(status) === 1
  return tableOfRows(
    briefing,
    [
      { head: say(lang, 'column.code'), width: 2 },
      { head: say(lang, 'column.goal'), width: 7 },
      { head: say(lang, 'column.measures'), width: 2.4, isNumber: true },
      { head: say(lang, 'column.done'), width: 3, isNumber: true },
    ],
    field.goals.map((goal) => [
      [{ words: codesOf(goal).join(' · ') }],
      [textRun(briefing, headingOf(goal))],
      [{ words: formatNumber(lang, goal.measures.length) }],
      [{ words: formatNumber(lang, goal.measures.filter(({ status }) => isDone(status)).length) }],
    ]),
  )
}
