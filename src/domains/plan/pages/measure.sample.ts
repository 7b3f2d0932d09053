import { choose, countChoices, type ListedMeasure, type MeasureFilter, noFilter } from '../measures/measure-choice.ts'
import type { MeasureListPage, MeasureRow } from '../pages.ts'
import type { Assessment, Status, StatusRecord } from '../status.ts'
import { sampleField, sampleFields, sampleGoal } from './goal.sample.ts'
import { de, earlierEdition, edition } from './plan.sample.ts'

export function sampleStatus(status: Status, assessment: Assessment | null, reason: string): StatusRecord {
  const recordedAt = new Date('2026-11-14T08:00:00Z')
  return { id: 's', status, assessment, asOf: '2026-11-14', reason, recordedAt, actor: 'Büro für Teilhabe' }
}

const stands = [
  sampleStatus('started', 'at_risk', 'Acht Lots*innen arbeiten. In Nord fehlen noch Räume.'),
  sampleStatus('advanced', 'on_track', 'Jede Unterkunft einmal in der Woche.'),
  sampleStatus('planned', null, ''),
  sampleStatus('completed', null, 'Die Broschüre liegt in elf Sprachen vor.'),
  sampleStatus('permanent', 'on_track', 'Das Angebot ist seit 2024 im Haushalt verankert.'),
  sampleStatus(
    'realigned',
    'off_track',
    'Statt eines Hauses entstehen drei kleinere Orte, weil das Haus verkauft wurde.',
  ),
  sampleStatus('discontinued', null, 'Der Bund fördert das Programm nicht weiter.'),
  sampleStatus('not_planned_yet', null, ''),
]

export function sampleRow(nth: number): MeasureRow {
  const names = [
    'Lotsendienst für Familien',
    'Mobile Beratung in Unterkünften',
    'Zweite Notwohnung für Frauen und ihre Kinder',
    'Fortschreibung des ressortübergreifenden Fortbildungskonzepts zur diskriminierungskritischen Elternarbeit in Kindertageseinrichtungen und Grundschulen',
  ]
  return {
    id: `m${nth}`,
    slug: `massnahme-${nth}`,
    number: `${1 + (nth % 6)}.${nth}`,
    title: de(names[nth % names.length]!),
    kind: nth % 3 === 0 ? 'permanent_task' : 'own_means',
    leadUnit: nth % 5 === 4 ? null : de('Fachbereich Soziales'),
    startsOn: nth % 4 === 0 ? null : '2023-03-01',
    endsOn: nth % 3 === 0 ? null : '2027-06-30',
    status: nth % 9 === 8 ? null : stands[nth % stands.length]!,
    goals: [{ slug: 'ziel-b2', codes: ['B9', 'S7', 'K7'] }],
    nextMilestone: nth % 2 === 0 ? { title: 'Mietvertrag für Räume in Nord', due: '2027-01-31' } : null,
  }
}

/** A list of so many measures, in which nothing is chosen. */
export function sampleList(n: number, asked: Partial<MeasureFilter> = {}): MeasureListPage {
  const fields = sampleFields()
  const listed = Array.from({ length: n }, (_, i): ListedMeasure => {
    const row = sampleRow(i)
    const field = fields[i % 6]
    const targets = i % 2 === 0 ? ['Familien'] : []
    const own = { fields: field ? [field.slug] : [], targets, districts: ['Nord', 'Hafen'].slice(i % 3) }
    const text = row.title.words
    return { ...row, ...own, lead: row.leadUnit && 'fb-50', isOverdue: i % 7 === 0, text }
  })
  const filter = { ...noFilter, ...asked }
  return {
    edition,
    editions: [edition, earlierEdition],
    fields,
    goals: [{ goal: sampleGoal(sampleField(1), 2), code: 'B2' }],
    leads: new Map([['fb-50', de('Fachbereich Soziales')]]),
    filter,
    total: n,
    rows: choose(listed, filter),
    counts: countChoices(listed, filter),
  }
}
