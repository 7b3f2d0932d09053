import { blankSheet } from '../measure.ts'
import type { MeasurePage } from '../pages.ts'
import { sampleRevisions } from './change.sample.ts'
import { sampleField, sampleGoal } from './goal.sample.ts'
import { sampleStatus } from './measure.sample.ts'
import { adoption, de, earlierEdition, edition } from './plan.sample.ts'

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
    cover: null,
    files: [],
    sheet: {
      number: '2.4',
      title: 'Lotsendienst für Familien',
      description: '',
      kind: 'permanent_task',
      goalIds: [goal.id],
      targetGroups: ['Familien, die neu in der Stadt sind', 'Alleinerziehende'],
      leadUnitId: 'u1',
      leadPostId: null,
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
      cover: null,
    },
    goals: [goal],
    leadUnit: { name: de('Fachbereich Soziales'), short: '50' },
    leadPost: de('Koordination Ankommen'),
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

/** One of which nobody has said more than its name. */
export const bareMeasure = {
  ...sampleMeasure(),
  description: de(''),
  sheet: { ...blankSheet('Lotsendienst für Familien'), kind: 'permanent_task' as const },
  leadUnit: null,
  leadPost: null,
  units: [],
  kindHistory: [],
  statuses: [],
  decisions: [],
  crossReferences: [],
  earlier: [],
}
