import { formatDate, formatNumber, nameLanguage } from '../../../i18n/format.ts'
import { isLang, type Lang } from '../../../i18n/languages.ts'
import { original, type Text } from '../../../i18n/text.ts'
import { tagOf } from '../../../platform/paper/paper.ts'
import type { City } from '../../../platform/scope.ts'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import type { RowStatus } from '../../../ui/measure-row/measure-row.tsx'
import { Status } from '../../../ui/status/status.tsx'
import type { FlowPlace } from '../../../ui/status-flow/status-flow.tsx'
import { statusView } from '../../plan/plan.ts'
import { type Flow, type FlowEnd, flowEnds } from '../comparing/flow.ts'
import { sayReports } from './reports.messages.ts'
import type { FrozenMeasure, Snapshot, Standing } from './snapshot.ts'

export type Naming = Pick<City, 'ownWords'>

/** Words of a snapshot, in the language in which the city wrote them. */
export function frozen({ city }: Pick<Snapshot, 'city'>, words: string): Text {
  return original(words, isLang(city.lang) ? city.lang : 'de')
}

export function dayOfReport(lang: Lang, { round }: Pick<Snapshot, 'round'>): string {
  return formatDate(lang, round.dataOn)
}

/** Says to readers of another language in which one the city wrote; null to those of its own. */
export function sayOriginal(lang: Lang, snapshot: Pick<Snapshot, 'city'>): string | null {
  const { lang: source } = frozen(snapshot, '')
  if (tagOf(source) === tagOf(lang)) return null
  return sayReports(lang, 'report.original', { language: nameLanguage(lang, source) })
}

/** How a measure stands in a round, in word and shape. */
export function standingView(lang: Lang, city: Naming, standing: Standing | null): RowStatus {
  return standing ? statusView(lang, city, standing) : { shape: 'unknown', word: sayReports(lang, 'silent') }
}

export function wasWords(lang: Lang, city: Naming, { before }: FrozenMeasure): string {
  if (before === null) return sayReports(lang, 'none_before')
  return sayReports(lang, 'was', { status: statusView(lang, city, { ...before, assessment: null }).word })
}

/** `absent`: what it is called not to be there. */
export function flowPlaces(lang: Lang, city: Naming, absent: string): FlowPlace<FlowEnd>[] {
  return flowEnds.map((end) => {
    if (end === 'silent') return { end, shape: 'unknown', word: sayReports(lang, 'silent') }
    if (end === 'absent') return { end, shape: 'absent', word: absent }
    const { shape, word } = statusView(lang, city, { status: end, assessment: null })
    return { end, shape, word }
  })
}

type FlowTableProps = {
  lang: Lang
  places: readonly FlowPlace<FlowEnd>[]
  flow: Flow
  names: { from: string; to: string }
}

/** The same as the picture in words and numbers, and what its signs mean. */
export const FlowTable = ({ lang, places, flow, names }: FlowTableProps) => {
  const statusOf = (wanted: FlowEnd) => {
    const { shape, word } = places.find(({ end }) => end === wanted)!
    return <Status shape={shape} word={word} />
  }
  const title = sayReports(lang, 'flow')
  return (
    <DataTable
      label={sayReports(lang, 'table', { what: title })}
      caption={title}
      columns={[{ name: names.from }, { name: names.to }, { name: sayReports(lang, 'flow.measures'), isNumber: true }]}
      rows={flow.map(({ from, to, n }) => [statusOf(from), statusOf(to), formatNumber(lang, n)])}
    />
  )
}
