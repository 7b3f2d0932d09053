import { formatDate, formatMoney, formatNumber } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import type { PaperBlock, Run } from '../../../platform/paper/paper.ts'
import { richBlocks } from '../../../ui/paper/rich-blocks.ts'
import { statusRun, textRun } from '../../../ui/paper/runs.ts'
import { sayUi } from '../../../ui/ui.messages.ts'
import { freezingRoutes } from '../freezing/freezing.routes.ts'
import { frozen, type Naming, standingView } from '../freezing/report-words.tsx'
import { sayReports } from '../freezing/reports.messages.ts'
import type { FrozenMeasure, Snapshot, Standing } from '../freezing/snapshot.ts'
import { sayCouncil as say } from './council.messages.ts'
import { type Place, wordsAt } from './report.ts'

/**
 * `names`: of records in this language, by their ids. `earlier`: the round before, if one was published. `digest` null:
 * nothing is published yet.
 */
export type Telling = {
  lang: Lang
  city: Naming
  snapshot: Snapshot
  names: ReadonlyMap<string, string>
  earlier: Snapshot | null
  digest: string | null
  publicUrl: string
  accent: string
}

/** What this language calls the records of a round. */
export function namesIn(lang: Lang, { names }: Snapshot): ReadonlyMap<string, string> {
  return new Map(names.filter((one) => one.lang === lang).map(({ id, words }) => [id, words]))
}

/** Words of the city, marked with their language where that is not the paper's. */
export function cityRun({ lang, snapshot }: Telling, words: string): Run {
  return textRun(lang, frozen(snapshot, words))
}

/** What a record is called: in the paper's language where the round says so. */
export function nameRun(told: Telling, { id, title }: { id: string; title: string }): Run {
  const words = told.names.get(id)
  return words === undefined ? cityRun(told, title) : { words }
}

export function measureRun(told: Telling, measure: Pick<FrozenMeasure, 'id' | 'slug' | 'title'>): Run {
  const path = freezingRoutes.reportMeasure(told.lang, told.snapshot.round.slug, measure.slug)
  return { ...nameRun(told, measure), address: `${told.publicUrl}${path}` }
}

export function standingRun({ lang, city }: Telling, standing: Standing | null): Run {
  return statusRun(lang, standingView(lang, city, standing))
}

export function beforeRun(told: Telling, before: Standing | null): Run {
  if (before !== null) return standingRun(told, { ...before, assessment: null })
  return { words: sayReports(told.lang, 'none_before'), soft: true }
}

export const number = ({ lang }: Telling, n: number): Run[] => [{ words: formatNumber(lang, n) }]
export const day = ({ lang }: Telling, on: string): Run[] => [{ words: formatDate(lang, on) }]

export function money({ lang }: Telling, cents: number | null): Run[] {
  return cents === null ? [{ words: sayUi(lang, 'money.unknown'), soft: true }] : [{ words: formatMoney(lang, cents) }]
}

/** Where in the data of the round the numbers stand, so that anybody can find them there. */
export function sourceOf({ lang, snapshot: { number: n }, digest }: Telling, path: string): string {
  return digest === null
    ? say(lang, 'source.draft', { path })
    : say(lang, 'source', { n, digest: digest.slice(0, 12), path })
}

export function heading(told: Telling, level: 1 | 2 | 3, key: Parameters<typeof say>[1], newPage = false): PaperBlock {
  return { is: 'heading', level, words: [{ words: say(told.lang, key) }], ...(newPage ? { newPage: true } : {}) }
}

export function paragraph(words: string): PaperBlock {
  return { is: 'paragraph', words: [{ words }] }
}

/** What editors wrote in this place. */
export function editorial(told: Telling, place: Place): PaperBlock[] {
  const words = wordsAt(told.snapshot.report, place)
  return words === '' ? [] : richBlocks(frozen(told.snapshot, words), told.lang)
}
