import type { Lang } from '../../../i18n/languages.ts'
import type { DecisionLine } from '../decisions/decision-filter.ts'
import { codesOf, type GoalLine, headingOf } from '../goal.ts'
import { sayPlan } from '../plan.messages.ts'
import { dayCell, type ExportTable, tableOf } from './export-table.ts'
import { sayExport } from './exports.messages.ts'

export function goalTable(lang: Lang, goals: readonly GoalLine[], addressOf: (slug: string) => string): ExportTable {
  const done = (goal: GoalLine) =>
    goal.measures.filter(({ status }) => status === 'completed' || status === 'permanent')
  return tableOf<GoalLine>(
    sayExport(lang, 'list.goals'),
    [
      { heading: sayExport(lang, 'goal.codes'), width: 12, cell: (goal) => codesOf(goal).join(', ') },
      { heading: sayExport(lang, 'goal.heading'), width: 44, cell: (goal) => headingOf(goal).words },
      { heading: sayExport(lang, 'goal.wording'), width: 70, cell: ({ wording }) => wording.words },
      {
        heading: sayExport(lang, 'goal.fields'),
        width: 36,
        cell: ({ places }) => places.map(({ field }) => field.title.words).join('; '),
      },
      { heading: sayExport(lang, 'goal.measures'), width: 12, cell: ({ measures }) => ({ number: measures.length }) },
      { heading: sayExport(lang, 'goal.done'), width: 16, cell: (goal) => ({ number: done(goal).length }) },
      { heading: sayExport(lang, 'goal.address'), width: 50, cell: ({ slug }) => addressOf(slug) },
    ],
    goals,
  )
}

export function decisionTable(lang: Lang, decisions: readonly DecisionLine[]): ExportTable {
  return tableOf<DecisionLine>(
    sayExport(lang, 'list.decisions'),
    [
      { heading: sayExport(lang, 'decision.on'), width: 12, cell: ({ decidedOn }) => dayCell(decidedOn) },
      { heading: sayExport(lang, 'decision.body'), width: 30, cell: ({ body }) => body },
      {
        heading: sayExport(lang, 'decision.kind'),
        width: 24,
        cell: ({ kind }) => sayPlan(lang, `decision.kind.${kind}`),
      },
      { heading: sayExport(lang, 'decision.title'), width: 50, cell: ({ title }) => title },
      {
        heading: sayExport(lang, 'decision.outcome'),
        width: 24,
        cell: ({ outcome }) => sayPlan(lang, `decision.outcome.${outcome}`),
      },
      { heading: sayExport(lang, 'decision.reason'), width: 50, cell: ({ reason }) => reason },
      { heading: sayExport(lang, 'decision.paper'), width: 16, cell: ({ paperNumber }) => paperNumber ?? '' },
      { heading: sayExport(lang, 'decision.paper_address'), width: 40, cell: ({ paperUrl }) => paperUrl ?? '' },
      {
        heading: sayExport(lang, 'decision.about'),
        width: 44,
        cell: ({ about }) => `${about.code} ${about.title.words}`.trim(),
      },
      { heading: sayExport(lang, 'decision.plan'), width: 34, cell: ({ about }) => about.edition.title.words },
    ],
    decisions,
  )
}
