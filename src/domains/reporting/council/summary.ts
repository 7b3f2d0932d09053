import { formatMoney } from '../../../i18n/format.ts'
import type { Paper, PaperBlock, Run } from '../../../platform/paper/paper.ts'
import { freezingRoutes } from '../freezing/freezing.routes.ts'
import { dayOfReport } from '../freezing/report-words.tsx'
import { sayReports } from '../freezing/reports.messages.ts'
import type { FrozenMeasure } from '../freezing/snapshot.ts'
import { gapsOf, summaryOf } from '../freezing/told.ts'
import { original, tally } from './chapters/overview.tsx'
import { editionOf, paperOf } from './compose.ts'
import { sayCouncil as say } from './council.messages.ts'
import { editorial, measureRun, paragraph, standingRun, type Telling } from './telling.ts'

/** How many measures are named under each head, so that all stands on one page. */
const most = 4

/** A round on one page, in short sentences. */
export function composeSummary(told: Telling): Paper {
  const { lang, snapshot } = told
  const { measures } = snapshot
  const done = measures.filter(({ before, after }) => after?.status === 'completed' && before?.status !== 'completed')
  const worried = measures.filter(({ after }) => after?.assessment === 'off_track' || after?.assessment === 'at_risk')
  const gaps = gapsOf(measures)
  return {
    ...paperOf(told),
    cover: null,
    contents: null,
    blocks: [
      { is: 'heading', level: 1, words: [{ words: say(lang, 'summary.title', { title: snapshot.round.title }) }] },
      { is: 'paragraph', look: 'lead', words: [{ words: sentences(told) }] },
      ...original(told),
      tally(told),
      ...editorial(told, 'summary'),
      ...named(told, 'summary.done', done),
      ...named(told, 'summary.worried', worried),
      { is: 'heading', level: 2, words: [{ words: sayReports(lang, 'money') }] },
      paragraph(moneyWords(told)),
      { is: 'heading', level: 2, words: [{ words: sayReports(lang, 'gaps') }] },
      paragraph(
        gaps.length === 0
          ? sayReports(lang, 'gaps.none')
          : sayReports(lang, 'gaps.count', { n: gaps.length, all: measures.length }),
      ),
      { is: 'paragraph', look: 'small', words: readOn(told) },
      ...editionOf(told).map((words): PaperBlock => ({ is: 'paragraph', look: 'small', words: [{ words }] })),
    ],
  }
}

function sentences({ lang, snapshot }: Telling): string {
  const { n, moved, same, silent } = summaryOf(snapshot.measures)
  return say(lang, 'summary.lead', { day: dayOfReport(lang, snapshot), n, moved, same, silent })
}

function named(told: Telling, key: 'summary.done' | 'summary.worried', all: readonly FrozenMeasure[]): PaperBlock[] {
  if (all.length === 0) return []
  const { lang } = told
  const rest: Run[][] = all.length > most ? [[{ words: say(lang, 'summary.more', { n: all.length - most }) }]] : []
  const items = all
    .slice(0, most)
    .map((measure): Run[] => [
      measureRun(told, measure),
      ...(key === 'summary.worried'
        ? [{ words: ': ' }, { ...standingRun(told, measure.after), soft: true as const }]
        : []),
    ])
  return [
    { is: 'heading', level: 2, words: [{ words: say(lang, key, { n: all.length }) }] },
    { is: 'points', items: [...items, ...rest] },
  ]
}

function moneyWords({ lang, snapshot: { money } }: Telling): string {
  const planned = formatMoney(lang, money.plannedCents)
  if (money.spentCents === null) return say(lang, 'summary.money_planned', { planned })
  return say(lang, 'summary.money', { planned, spent: formatMoney(lang, money.spentCents) })
}

function readOn({ lang, snapshot, publicUrl }: Telling): Run[] {
  const address = `${publicUrl}${freezingRoutes.report(lang, snapshot.round.slug)}`
  return [{ words: `${say(lang, 'summary.read_on')} ` }, { words: address, address }]
}
