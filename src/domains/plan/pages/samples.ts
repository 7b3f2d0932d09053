/**
 * Invented pages for tests and for looking at: a plan with goals as long as real ones, goals in several fields, texts
 * that exist in German only, measures in every state. The demonstration city tells its story elsewhere.
 */
import type { Lang } from '../../../i18n/languages.ts'
import { original, type Text } from '../../../i18n/text.ts'
import type { PlanChange } from '../changes/plan-change.ts'
import type { Decision } from '../decision.ts'
import type { Edition } from '../edition.ts'
import type { Field } from '../field.ts'
import type { Goal, GoalLine } from '../goal.ts'
import { choose, countChoices, type ListedMeasure, type MeasureFilter, noFilter } from '../measures/measure-choice.ts'
import type { FieldWithGoals, MeasureListPage, MeasurePage, MeasureRow } from '../pages.ts'
import type { Revision } from '../revision.ts'
import { type Assessment, type Status, type StatusRecord, statuses } from '../status.ts'

export const de = (words: string): Text => original(words, 'de')

export const adoption: Decision = {
  kind: 'resolution',
  body: 'Rat der Stadt',
  decidedOn: '2022-09-29',
  title: 'Integrationsplan 2022',
  paperNumber: '1234/2022',
  paperUrl: 'https://ratsinfo.example.org/1234-2022',
  outcome: 'adopted_with_changes',
  reason: 'Der Rat will, dass jedes Jahr über den Stand berichtet wird.',
}

export const edition: Edition = {
  id: 'e2',
  slug: 'wir-2022',
  title: de('WIR2.0 – Migration und Teilhabe'),
  subtitle: de('Lokaler Integrationsplan der Stadt, gemeinsam geschrieben von Verwaltung und Zivilgesellschaft'),
  foreword: de(
    'Dieser Plan wurde von sechs Expert*innengruppen geschrieben. In jeder saßen zur Hälfte Menschen aus der Verwaltung und zur Hälfte Menschen von außen.\n\nEr sagt, was die Stadt erreichen will und wer dafür sorgt. Jedes Jahr wird geprüft, wie weit wir sind.',
  ),
  startsOn: '2022-10-01',
  endsOn: '2027-12-31',
  state: 'in_force',
  isMain: true,
  publication: { at: new Date('2022-11-01T09:00:00Z'), actor: 'Koordination', reason: 'Beschluss des Rates' },
  adoption,
  predecessor: { slug: 'lip-2008', title: de('Lokaler Integrationsplan 2008') },
  successor: null,
  version: 3,
}

export const earlierEdition: Edition = {
  ...edition,
  id: 'e1',
  slug: 'lip-2008',
  title: de('Lokaler Integrationsplan 2008'),
  state: 'succeeded',
  isMain: false,
  predecessor: null,
  successor: { slug: 'wir-2022', title: edition.title },
}

const titles = [
  ['B', 'Bildung', 'Lernen von Anfang an, Übergänge und Sprachen'],
  ['S', 'Soziales', 'Beratung, Gesundheit und Wohnen'],
  ['D', 'Demokratie', 'Mitbestimmen und Rassismus bekämpfen'],
  ['K', 'Stadtleben und Kultur', 'Begegnung, Kultur und Sport'],
  ['W', 'Wirtschaft', 'Arbeit, Gründung und Ausbildung'],
  ['V', 'Stadtverwaltung und interkulturelle Öffnung', 'Eine Verwaltung für alle'],
] as const

export function sampleField(position: number): Field {
  const [code, title, summary] = titles[position - 1] ?? [`F${position}`, `Handlungsfeld ${position}`, '']
  return {
    id: `f${position}`,
    slug: title.toLowerCase().replaceAll(' ', '-'),
    code,
    position,
    title: de(title),
    summary: de(summary),
    introduction: de(
      'Bildung ist eine der wichtigsten Voraussetzungen für die individuelle Entfaltung in allen Lebensphasen sowie für die aktive Teilhabe an der Gesellschaft. Es gibt jedoch keine gleichen Bildungschancen für alle, solange Herkunft und Bildungsstand der Eltern für den Bildungsaufstieg prägend sind.',
    ),
  }
}

const wordings = [
  'Bildungsangebote zur kritischen Medienkompetenz und Mediengrundbildung gemäß dem europäischen Referenzrahmen für digitale Kompetenzen werden im Bereich der formalen und non-formalen Bildung etabliert',
  'Beratungsstellen und Schutzräume, so genannte Safe Spaces, werden für vulnerable Gruppen ausgebaut',
  'Es wird ein durchlässiger Raum für lebenslanges Lernen geschaffen',
  'Ehrenamt und Engagement für die Stadtgesellschaft werden besonders unter Eingewanderten und ihren Kindern gestärkt',
] as const
const shorts = ['Medienkompetenz für alle', 'Beratung und Schutzräume wachsen', '', 'Ehrenamt, das passt'] as const

export function sampleGoal(field: Field, position: number, also: Goal['places'] = []): Goal {
  const nth = (position - 1) % wordings.length
  return {
    id: `g-${field.code}${position}`,
    slug: `ziel-${field.code.toLowerCase()}${position}`,
    short: de(shorts[nth]!),
    wording: de(wordings[nth]!),
    description: de(
      'Menschen, die besonders verletzlich sind, sollen in der ganzen Stadt Beratung und sichere Orte finden.\n\nDas Ziel steht in mehreren Feldern und wird gemeinsam verfolgt.',
    ),
    places: [{ field, position }, ...also],
    version: 1,
  }
}

export function sampleLine(goal: Goal, states: readonly (Status | null)[]): GoalLine {
  return {
    ...goal,
    measures: states.map((status, i) => ({ slug: `m-${goal.slug}-${i}`, title: `Maßnahme ${i}`, status })),
  }
}

/** A plan of `fields` fields with up to `goals` goals each; the second goal of each stands last in the next field too. */
export function sampleFields(fields = 6, goals = 12): FieldWithGoals[] {
  const all = Array.from({ length: fields }, (_, i) => sampleField(i + 1))
  const own = all.map((field, i) => {
    const count = Math.max(2, goals - i * 2)
    const next = all[i + 1]
    const last = { field: next!, position: Math.max(2, goals - i * 2 - 2) + 1 }
    return Array.from({ length: count }, (_, j) => {
      const states = Array.from({ length: (i + j * 3) % 5 }, (_, k) => statuses[(i + j + k * 3) % statuses.length]!)
      return sampleLine(sampleGoal(field, j + 1, j === 1 && next ? [last] : []), states)
    })
  })
  return all.map((field, i) => ({ ...field, goals: [...own[i]!, ...(own[i - 1]?.slice(1, 2) ?? [])] }))
}

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
    const text = row.title.words.toLowerCase()
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

export const sampleRevisions: Revision[] = [
  {
    at: new Date('2026-03-02T09:00:00Z'),
    reason: 'Schreibfehler berichtigt.',
    before: { title: 'Lotsendinst', outlook: '', address: 'lotsendinst', startsOn: '2026-01-01' },
    after: { title: 'Lotsendienst', outlook: 'Er bleibt.', address: 'lotsendienst', startsOn: '2026-02-01' },
  },
]

const changed = {
  kind: 'goal' as const,
  id: 'g1',
  slug: 'ziel-b2',
  title: de(shorts[1]),
  code: 'B2 · S7',
  edition,
  fields: [],
}
const told = {
  id: 'c1',
  on: '2026-11-10',
  at: new Date('2026-11-10T08:00:00Z'),
  about: changed,
  reason: 'Zu eng gefasst.',
}

/** One change of each kind. */
export const sampleChanges: PlanChange[] = [
  {
    ...told,
    about: { ...changed, kind: 'measure', code: '' },
    kind: 'status',
    status: 'started',
    assessment: 'at_risk',
    previous: 'planned',
  },
  { ...told, kind: 'added' },
  { ...told, kind: 'ended', reason: '' },
  { ...told, kind: 'led', how: 'merge', to: changed },
  { ...told, kind: 'led', how: 'move', to: null },
  { ...told, kind: 'led', how: 'retire', to: null },
  {
    ...told,
    about: { ...changed, kind: 'plan' },
    kind: 'carried_over',
    subject: 'goal',
    from: earlierEdition,
    count: 18,
  },
  {
    ...told,
    about: { ...changed, kind: 'field', edition: earlierEdition },
    kind: 'revised',
    parts: ['title', 'address'],
  },
  { ...told, kind: 'kind_changed', from: 'own_means', to: 'permanent_task' },
  { ...told, kind: 'decided', decision: adoption },
  { ...told, kind: 'published' },
]

/** A sheet with nothing left out. */
export function sampleMeasure(): MeasurePage {
  const field = sampleField(2)
  const goal = sampleGoal(field, 2, [{ field: sampleField(4), position: 7 }])
  return {
    edition,
    id: 'm1',
    slug: 'lotsendienst-fuer-familien',
    title: de('Lotsendienst für Familien'),
    description: de(
      'Lots*innen gehen mit zu Ämtern, in die Schule und zum Arzt. Sie sprechen die Sprache der Familie und kennen die Wege.\n\nDer Dienst ist kostenlos. Niemand muss sagen, welchen Aufenthalt er hat.',
    ),
    sheet: {
      number: '2.4',
      title: 'Lotsendienst für Familien',
      description: '',
      kind: 'permanent_task',
      goalIds: [goal.id],
      targetGroups: ['Familien, die neu in der Stadt sind', 'Alleinerziehende'],
      leadUnitId: 'u1',
      units: [],
      contact: 'Büro für Migration und Teilhabe, Telefon 0555 0100-210',
      districts: ['Nord', 'Hafen', 'Altstadt'],
      priority: 'B',
      startsOn: '2023-03-01',
      endsOn: '2027-06-30',
      budget: [
        { year: 2024, source: 'Haushalt der Stadt', plannedCents: 18_000_000, spentCents: 17_250_050 },
        { year: 2025, source: 'Haushalt der Stadt', plannedCents: 18_000_000, spentCents: null },
        { year: 2025, source: 'Landesprogramm Teilhabe', plannedCents: 4_500_000, spentCents: null },
      ],
      milestones: [
        { title: 'Acht Lots*innen eingestellt', due: '2024-03-31', doneOn: '2024-05-15' },
        { title: 'Räume in Nord gemietet', due: '2026-09-30', doneOn: null },
        { title: 'Dienst in allen Stadtteilen', due: '2027-03-31', doneOn: null },
      ],
      figures: [
        {
          label: 'Familien begleitet',
          unit: 'Familien',
          asOf: '2026-10-31',
          target: 400,
          value: 312,
          source: 'Zählung des Trägers',
        },
        {
          label: 'Sprachen',
          unit: 'Sprachen',
          asOf: '2026-10-31',
          target: null,
          value: 14,
          source: 'Zählung des Trägers',
        },
        { label: 'Wartezeit', unit: 'Tage', asOf: '2026-10-31', target: 7, value: null, source: 'Büro für Teilhabe' },
      ],
      contextIndicators: ['Familien mit Leistungsbezug'],
      obstacles: 'In Nord gibt es keine Räume, die ohne Stufen erreichbar und bezahlbar sind.',
      outlook: 'Der Mietvertrag soll im Januar unterschrieben werden. Danach beginnt der Dienst auch am Abend.',
      attachments: [{ title: 'Konzept (PDF, 240 kB)', url: 'https://musterstadt.example.org/konzept.pdf' }],
      calls: [
        {
          title: 'Kleine Hilfen 2025',
          opensOn: '2025-01-15',
          closesOn: '2025-03-15',
          totalCents: 5_000_000,
          url: 'https://musterstadt.example.org/aufruf',
          awards: [
            {
              recipient: 'Verein Brücke',
              amountCents: 1_200_000,
              decidedOn: '2025-05-02',
              result: 'Lots*innen für Nord',
            },
          ],
        },
      ],
    },
    goals: [goal],
    leadUnit: { name: de('Fachbereich Soziales'), short: '50' },
    units: [
      { name: de('Fachbereich Schule'), short: '40', role: 'contributor' },
      { name: de('Verein Brücke'), short: 'VB', role: 'provider' },
      { name: de('Elternnetzwerk'), short: 'EN', role: 'partner' },
    ],
    kindHistory: [{ kind: 'permanent_task', since: '2025-01-01', reason: 'Der Dienst steht jetzt fest im Haushalt.' }],
    statuses: [
      sampleStatus('started', 'at_risk', 'Acht Lots*innen arbeiten. In Nord fehlen noch Räume.'),
      { ...sampleStatus('planned', null, ''), asOf: '2023-01-10' },
    ],
    decisions: [adoption],
    crossReferences: [{ paper: 'Sozialbericht 2023', passage: 'Kapitel 4', url: null }],
    earlier: [
      {
        kind: 'merge',
        on: '2022-09-29',
        reason: 'Zwei Dienste taten das Gleiche.',
        other: { slug: 'familienpaten', title: de('Familienpaten'), edition: earlierEdition.title },
      },
    ],
    later: [],
    revisions: sampleRevisions,
    isPublic: true,
    version: 2,
  }
}

const contact = {
  who: { words: 'Büro', lang: 'de' as const },
  telephone: { shown: '0555 0100-200', dialled: '+495550100200' },
  hours: null,
  mail: null,
  address: [],
}
/** What every page is told besides. */
export const around = (lang: Lang) => ({ lang, cityName: 'Musterstadt', today: '2026-11-22', contact })
