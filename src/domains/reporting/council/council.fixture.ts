/** A published round as a city of 130 measures has it, for tests and measuring; all in our own words. */

import { statuses } from '../../plan/plan.ts'
import { type AskedMeasure, freeze } from '../freezing/freeze.ts'
import type { Snapshot } from '../freezing/snapshot.ts'
import { writeSnapshot } from '../freezing/verify.ts'
import { blankContent } from '../rounds/content.ts'
import type { Part } from '../rounds/part.ts'
import type { Round } from '../rounds/round.ts'
import { chapters, type FrozenReport } from './report.ts'
import { namesIn, type Telling } from './telling.ts'

const fieldNames = ['Bildung', 'Stadtteilleben', 'Demokratie', 'Kultur', 'Arbeit', 'Verwaltung']
const offices = ['Amt für Jugend', 'Sozialamt', 'Kulturbüro', 'Wirtschaftsförderung', 'Personalamt', 'Gesundheitsamt']
const works = [
  'Beratung in der Sprache der Menschen',
  'Sprachkurse am Abend',
  'Räume für Vereine',
  'Mentoring im Betrieb',
]
const told =
  'Im Berichtsjahr fanden die Treffen wie geplant statt. Drei Vereine haben mitgearbeitet, zwei weitere haben zugesagt. ' +
  'Die Nachfrage war größer als gedacht, vor allem am Wochenende.'

/** `year`: of which data date; what stands otherwise than the year before follows from it. */
export function councilRound(
  year: number,
  { measures: n = 130, report = editors }: { measures?: number; report?: FrozenReport } = {},
): Snapshot {
  const fields = fieldNames.map((title, i) => ({ id: `field-${i}`, slug: `feld-${i}`, code: title[0] ?? '', title }))
  const goals = fields.flatMap((field, i) =>
    [1, 2, 3, 4, 5].map((k) => {
      const also =
        k === 5
          ? [{ field: fields[(i + 1) % fields.length]?.id ?? '', code: `${fields[(i + 1) % fields.length]?.code}${6}` }]
          : []
      const title = `Menschen finden in ${field.title} ${k} Wege, die ihnen offenstehen`
      return {
        id: `goal-${i}-${k}`,
        slug: `ziel-${i}-${k}`,
        title,
        codes: [{ field: field.id, code: `${field.code}${k}` }, ...also],
      }
    }),
  )
  const measures: AskedMeasure[] = []
  const parts: Part[] = []
  for (let i = 0; i < n; i += 1) {
    const id = `measure-${i}`
    const goal = goals[i % goals.length]
    const before = { status: statuses[i % 4] ?? 'started', assessment: null, asOf: `${year - 1}-12-31` }
    const title = `${works[i % works.length]} im Stadtteil ${Math.floor(i / 4) + 1}`
    measures.push({
      id,
      slug: id,
      number: `${(i % 6) + 1}.${Math.floor(i / 6) + 1}`,
      title,
      goals: [goal?.id ?? ''],
      lead: offices[i % 6] ?? null,
      before,
    })
    parts.push(partOf(i, year, true))
    if (i % 9 === 0) parts.push(partOf(i, year, false))
  }
  const round = { id: `round-${year}`, slug: `sachstand-${year}`, title: `Sachstand ${year}`, words: '' }
  return freeze(
    {
      city: { slug: 'musterstadt', name: 'Musterstadt', lang: 'de' },
      plan: { id: 'plan', slug: 'plan', title: 'Zusammen in Musterstadt', fields, goals },
      names: [{ id: 'field-0', lang: 'ar', words: 'التعليم' }],
      report,
      round: {
        ...round,
        dataOn: `${year}-12-31`,
        dueOn: `${year + 1}-02-26`,
        cycleYears: 1,
        budgetYear: year,
      } as Round,
      questions: [],
      ...{ measures, parts },
      unitName: (unit) => unit,
      isVacant: ({ unitId }) => unitId === 'Kulturbüro',
    },
    { number: 1, reason: '', at: `${year + 1}-03-20T09:00:00.000Z`, previous: null, corrects: null },
  )
}

function partOf(i: number, year: number, leads: boolean): Part {
  const status = i % 3 === year % 3 ? statuses[(i + 1) % 6] : statuses[i % 4]
  const content = {
    ...blankContent,
    status: leads ? (status ?? 'started') : null,
    assessment: leads && i % 11 === 0 ? ('at_risk' as const) : null,
    reason: i % 11 === 0 ? 'Eine Stelle ist noch nicht besetzt.' : '',
    done: `${told} ${i % 2 === 0 ? `Es gab ${i} Termine.` : ''}`,
    obstacles: { kinds: [], words: i % 5 === 0 ? 'Es fehlt ein Raum.' : '' },
    outlook: i % 2 === 0 ? 'Im nächsten Jahr kommt ein zweiter Ort dazu.' : '',
    effect:
      i % 4 === 0
        ? {
            claimed: 'Mehr Menschen kennen das Angebot.',
            evidence: 'Gezählte Besuche',
            doubt: 'Nur an zwei Orten gezählt.',
          }
        : blankContent.effect,
    figures: leads
      ? [{ label: 'Termine', unit: '', asOf: `${year}-12-31`, target: 40, value: i, source: 'Liste' }]
      : [],
    money: leads
      ? [{ year, source: 'Haushalt', plannedCents: 1_250_000 + i * 1000, spentCents: i % 2 === 0 ? 900_000 : null }]
      : [],
    attachments:
      leads && i === 1 ? [{ title: 'Auswertung der Treffen', url: `/files/${'a'.repeat(64)}/treffen.pdf` }] : [],
    milestones: leads
      ? [
          {
            title: 'Konzept steht',
            due: `${i % 5 === 0 ? year : 2027}-0${(i % 9) + 1}-15`,
            doneOn: i % 3 === 0 ? `${year}-10-01` : null,
          },
        ]
      : [],
  }
  const unitId = offices[(leads ? i : i + 1) % 6] ?? null
  const own = {
    id: `part-${i}-${leads}`,
    updateId: `update-${i}`,
    roundId: 'round',
    measureId: `measure-${i}`,
    unitId,
    postId: null,
  }
  return { ...own, leads, state: i % 17 === 0 ? 'open' : 'approved', content, version: 3 }
}

const editors: FrozenReport = {
  chapters: [...chapters],
  texts: [
    {
      place: 'foreword',
      words:
        'Ein Plan ist ein Versprechen.\n\nDieser Bericht sagt, was daraus geworden ist.\n\n## Dank\n\n- den Vereinen\n- allen, die geantwortet haben',
    },
    { place: 'overview', words: 'Am meisten bewegt hat sich in den Stadtteilen.' },
    { place: 'field:field-0', words: 'In diesem Feld arbeiten Schulen und Vereine _gemeinsam_.' },
    { place: 'summary', words: 'Wir danken allen, die mitgemacht haben.' },
  ],
}

export function tellingOf(lang: Telling['lang'], wish: Partial<Telling> = {}): Telling {
  const snapshot = wish.snapshot ?? councilRound(2026)
  const { digest } = writeSnapshot(snapshot)
  return {
    ...{ lang, city: { ownWords: {} }, snapshot, names: namesIn(lang, snapshot), earlier: councilRound(2025), digest },
    ...{ publicUrl: 'https://plan.musterstadt.example', accent: '#1c3f94', ...wish },
  }
}
