import { formatDate, formatList, formatNumber, formatYear } from '../../../i18n/format.ts'
import type { Paper, PaperBlock, Run } from '../../../platform/paper/paper.ts'
import { codesOf } from '../goal.ts'
import { periodWords } from '../pages/period.ts'
import { inOriginal } from '../pages/view.ts'
import type { MeasurePage } from '../pages.ts'
import { sayPlan } from '../plan.messages.ts'
import { planRoutes } from '../plan.routes.ts'
import { sayBrief as say } from './brief.messages.ts'
import { type Briefing, cents, day, headed, sheetOf, shortened, statusRun, tableOfRows, textRun } from './briefing.ts'

/** A measure on one page: how it stands and why, who does it, what it costs, what comes next. */
export function briefMeasure(briefing: Briefing, page: MeasurePage): Paper {
  const { scope, publicUrl } = briefing
  const { lang } = scope
  const { sheet } = page
  const number: Run[] = sheet.number === null ? [] : [{ words: `${sheet.number} ` }]
  return sheetOf(briefing, {
    title: page.title,
    plan: page.edition.title,
    address: page.isPublic ? `${publicUrl}${planRoutes.measure(lang, page.slug)}` : null,
    blocks: [
      { is: 'heading', level: 1, words: [...number, textRun(briefing, page.title)] },
      ...standing(briefing, page),
      ...headed(sayPlan(lang, 'measure.description'), shortened(briefing, page.description)),
      { is: 'facts', facts: facts(briefing, page) },
      ...headed(sayPlan(lang, 'measure.milestones'), milestones(briefing, page)),
      ...headed(sayPlan(lang, 'measure.budget'), budget(briefing, page)),
      ...headed(sayPlan(lang, 'measure.figures'), figures(briefing, page)),
      ...headed(sayPlan(lang, 'measure.obstacles'), shortened(briefing, inOriginal(sheet.obstacles))),
      ...headed(sayPlan(lang, 'measure.outlook'), shortened(briefing, inOriginal(sheet.outlook))),
    ],
  })
}

function standing(briefing: Briefing, { statuses: [last] }: MeasurePage): PaperBlock[] {
  const { lang } = briefing.scope
  const words: Run[] = [{ ...statusRun(briefing, last ?? null), bold: true }]
  if (!last) return [{ is: 'paragraph', words }]
  const asOf = ` · ${sayPlan(lang, 'measure.as_of', { date: formatDate(lang, last.asOf) })}`
  return [
    { is: 'paragraph', words: [...words, { words: asOf, soft: true }] },
    ...shortened(briefing, inOriginal(last.reason)),
  ]
}

function facts(briefing: Briefing, { sheet, goals, leadUnit, units }: MeasurePage) {
  const { lang } = briefing.scope
  const period = periodWords(lang, sheet.startsOn, sheet.endsOn)
  const others = units.map(({ name }) => name.words)
  const told: [term: string, words: Run[]][] = [
    [sayPlan(lang, 'measure.goals'), [{ words: goals.map((goal) => codesOf(goal).join(' · ')).join(', ') }]],
    [
      sayPlan(lang, 'measure.lead'),
      [leadUnit === null ? { words: sayPlan(lang, 'measure.nobody') } : textRun(briefing, leadUnit.name)],
    ],
    [sayPlan(lang, 'measure.contributor'), [textRun(briefing, inOriginal(formatList('de', others)))]],
    [sayPlan(lang, 'measure.where'), [textRun(briefing, inOriginal(formatList('de', sheet.districts)))]],
    [sayPlan(lang, 'measure.period'), [{ words: period ?? '' }]],
    [sayPlan(lang, 'measure.contact'), [textRun(briefing, inOriginal(sheet.contact))]],
  ]
  return told.filter(([, words]) => words.some((one) => one.words !== '')).map(([term, words]) => ({ term, words }))
}

/** What is still open first, the next at the top. */
function milestones(briefing: Briefing, { sheet }: MeasurePage): PaperBlock[] {
  const { lang } = briefing.scope
  const open = sheet.milestones.filter(({ doneOn }) => doneOn === null)
  const done = sheet.milestones.filter(({ doneOn }) => doneOn !== null)
  const all = [...open.toSorted(byDue), ...done.toSorted(byDue).reverse()]
  return tableOfRows(
    briefing,
    [
      { head: say(lang, 'column.step'), width: 6 },
      { head: say(lang, 'column.due'), width: 3 },
      { head: say(lang, 'column.done_on'), width: 3 },
    ],
    all.map(({ title, due, doneOn }) => [
      [textRun(briefing, inOriginal(title))],
      day(briefing, due),
      day(briefing, doneOn),
    ]),
  )
}

const byDue = (a: { due: string }, b: { due: string }) => (a.due < b.due ? -1 : 1)

function budget(briefing: Briefing, { sheet }: MeasurePage): PaperBlock[] {
  const { lang } = briefing.scope
  return tableOfRows(
    briefing,
    [
      { head: say(lang, 'column.year'), width: 6 },
      { head: say(lang, 'column.planned'), width: 3, isNumber: true },
      { head: say(lang, 'column.spent'), width: 3, isNumber: true },
    ],
    sheet.budget
      .toSorted((a, b) => b.year - a.year)
      .map(({ year, source, plannedCents, spentCents }) => [
        [{ words: `${formatYear(lang, year)} ` }, { ...textRun(briefing, inOriginal(source)), soft: true }],
        cents(briefing, plannedCents),
        cents(briefing, spentCents),
      ]),
  )
}

function figures(briefing: Briefing, { sheet }: MeasurePage): PaperBlock[] {
  const { lang } = briefing.scope
  const value = (one: number | null): Run[] => [
    one === null ? { words: say(lang, 'unknown'), soft: true } : { words: formatNumber(lang, one) },
  ]
  return tableOfRows(
    briefing,
    [
      { head: say(lang, 'column.figure'), width: 6 },
      { head: say(lang, 'column.target'), width: 3, isNumber: true },
      { head: say(lang, 'column.value'), width: 3, isNumber: true },
    ],
    sheet.figures.map(({ label, unit, target, value: now }) => [
      [textRun(briefing, inOriginal(unit === '' ? label : `${label} (${unit})`))],
      value(target),
      value(now),
    ]),
  )
}
