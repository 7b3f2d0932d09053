import { formatNumber } from '../../../../i18n/format.ts'
import type { PaperBlock } from '../../../../platform/paper/paper.ts'
import { StatusFlow } from '../../../../ui/status-flow/status-flow.tsx'
import type { Flow, FlowEnd } from '../../comparing/flow.ts'
import { dayOfReport, flowPlaces, sayOriginal } from '../../freezing/report-words.tsx'
import { sayReports } from '../../freezing/reports.messages.ts'
import { flowWithin, summaryOf } from '../../freezing/told.ts'
import { sayCouncil as say } from '../council.messages.ts'
import { editorial, heading, number, sourceOf, standingRun, type Telling } from '../telling.ts'

export function overview(told: Telling): PaperBlock[] {
  const { lang, snapshot } = told
  return [
    heading(told, 1, 'chapter.overview', true),
    {
      is: 'paragraph',
      look: 'lead',
      words: [
        {
          words: sayReports(lang, 'report.lead', { day: dayOfReport(lang, snapshot), n: snapshot.counts.measures }),
        },
      ],
    },
    ...original(told),
    tally(told),
    ...editorial(told, 'overview'),
    statusTable(told),
    flowPicture(told, flowWithin(snapshot.measures), {
      caption: sayReports(lang, 'flow'),
      path: 'measures[].before, measures[].after',
      absent: sayReports(lang, 'none_before'),
    }),
  ]
}

/** In which language the rest is, where it is not the reader's. */
export function original({ lang, snapshot }: Telling): PaperBlock[] {
  const words = sayOriginal(lang, snapshot)
  return words === null ? [] : [{ is: 'paragraph', look: 'small', words: [{ words }] }]
}

export function tally({ lang, snapshot }: Telling): PaperBlock {
  const summary = summaryOf(snapshot.measures)
  return {
    is: 'counts',
    counts: (['moved', 'same', 'silent'] as const).map((key) => ({
      n: formatNumber(lang, summary[key]),
      words: sayReports(lang, key === 'silent' ? 'silent' : `count.${key}`),
    })),
  }
}

function statusTable(told: Telling): PaperBlock {
  const { lang, snapshot } = told
  const rows = snapshot.counts.statuses.filter(({ before, after }) => before + after > 0)
  return {
    is: 'table',
    caption: [{ words: say(lang, 'table.statuses') }],
    columns: [
      { head: say(lang, 'column.status'), width: 5 },
      { head: sayReports(lang, 'flow.before'), width: 2, isNumber: true },
      { head: sayReports(lang, 'flow.after'), width: 2, isNumber: true },
    ],
    rows: rows.map(({ status, before, after }) => {
      const standing = status && { status, assessment: null, asOf: '' }
      return [
        [standing ? standingRun(told, standing) : { words: say(lang, 'no_status') }],
        number(told, before),
        number(told, after),
      ]
    }),
    foot: [[{ words: say(lang, 'sum') }], ...['before', 'after'].map(() => number(told, snapshot.counts.measures))],
    source: sourceOf(told, 'counts.statuses'),
  }
}

/** As a picture without words of its own: what its signs mean says the table beside it, what it shows, its text. */
export function flowPicture(
  told: Telling,
  bands: Flow,
  { caption, path, absent }: { caption: string; path: string; absent: string },
): PaperBlock {
  const { lang, city } = told
  const places = flowPlaces(lang, city, absent)
  const wordOf = (end: FlowEnd) => places.find((one) => one.end === end)?.word ?? ''
  const alt = bands
    .map(({ from, to, n }) => say(lang, 'flow.band', { from: wordOf(from), to: wordOf(to), n }))
    .join(' ')
  const drawing = <StatusFlow lang={lang} name="flow" title={caption} description={alt} places={places} bands={bands} />
  // A drawing within a page takes its ground and colour from there.
  const svg = String(drawing).replace('<svg ', '<svg xmlns="http://www.w3.org/2000/svg" color="#16181d" ')
  return { is: 'picture', svg, alt, caption, source: sourceOf(told, path) }
}
