import { bold, paragraph } from '../document.ts'
import { fieldNamed } from '../habits/field.habits.ts'
import { goalsListed } from '../habits/goal.habits.ts'
import { fieldDot } from '../habits/numbering.habits.ts'
import { contents, titlePage } from '../habits/part.habits.ts'
import type { HouseStyle } from '../house-style.ts'
import { offersOf, withSections } from './second/chapter.habits.ts'
import { begleitung, mobil } from './second/county.words.ts'
import { countyOffices, doneStatuses, remarks } from './second/later.words.ts'
import { frauen } from './second/metropole.words.ts'
import { population, process, prose } from './second/opening.habits.ts'
import { measuresRecommended } from './second/telling.habits.ts'

export const empfehlungen: HouseStyle = {
  name: 'empfehlungen',
  about: 'A county: what there is, what is needed, goals as bullets, and Handlungsempfehlungen as a bare numbered list',
  brief: {
    city: 'Vierseen',
    title: 'Integrationskonzept des Landkreises Vierseen',
    districts: ['Seeheim', 'Altmark', 'Kirchfeld', 'Neudorf am See'],
    topics: ['sprache', begleitung, mobil, 'gesundheit', frauen, 'arbeit'],
    goals: 24,
    measures: 54,
    shared: 0,
    offices: countyOffices,
    statuses: doneStatuses,
    periods: [''],
    costs: [''],
    sentences: [1, 1],
    remarks,
  },
  gender: 'none',
  goalEnd: '',
  field: withSections(
    fieldNamed((number, title) => `5.${number} Themenfeld „${title}“`, { level: 2 }),
    {
      situation: (field) => `5.${field}.1 Situation im Landkreis`,
      level: 3,
      listed: true,
      existing: {
        title: (field) => `5.${field}.2 Bestehende Angebote`,
        open: 'Im Landkreis gibt es bereits folgende Angebote:',
        list: offersOf(
          [
            'Integrationskurse an drei Standorten',
            'Sprachcafé der Kolpingsfamilie',
            'Lernhilfe der Gemeindebücherei Seeheim',
          ],
          ['Migrationsberatung der Caritas', 'Helferkreise in elf Gemeinden'],
          ['Anrufsammeltaxi im Südkreis', 'Wohnungslotsin der Diakonie (bis 2023)', 'Fahrradwerkstatt Neudorf'],
          ['Hebammensprechstunde', 'Gesundheitslotsen im Projekt MiMi'],
          ['Frauenfrühstück in Kirchfeld', 'Notruf für Frauen', 'Mutter-Kind-Gruppe im Pfarrheim'],
          ['Ausbildungsmesse im Herbst', 'Beratung durch die Kammern'],
        ),
      },
    },
  ),
  goals: goalsListed('•', paragraph(bold('Ziele'))),
  measures: measuresRecommended({
    labels: [],
    number: fieldDot,
    title: (_, title) => title,
    mark: (number) => `HE ${number}`,
    open: paragraph(bold('Handlungsempfehlungen')),
  }),
  order: 'after-goals',
  repeated: 'same',
  front: [
    titlePage('Endfassung, März 2022'),
    contents('Inhaltsverzeichnis', 3),
    prose(
      '1 Einleitung',
      'Das Konzept beruht auf einer Bestandserhebung in allen Gemeinden und auf sechs Arbeitsgruppen. Die Handlungsempfehlungen richten sich an Landkreis, Gemeinden und freie Träger.',
    ),
    population('2 Der Landkreis in Zahlen'),
    process('3 Vorgehen', [
      ['2020', 'Bestandserhebung, Interviews mit Schlüsselpersonen'],
      ['2021', 'Arbeitsgruppen zu den Themenfeldern'],
      ['2022', 'Beratung im Ausschuss, Beschluss im Kreistag'],
    ]),
    prose('4 Verständnis von Integration', 'Integration verstehen wir als Aufgabe der ganzen Gesellschaft.'),
    prose(
      '5 Themenfelder',
      'Die Themenfelder sind gleich aufgebaut: Situation, bestehende Angebote, Ziele, Handlungsempfehlungen.',
    ),
  ],
  back: [
    prose('6 Ausblick', 'Die Umsetzung wird durch eine Steuerungsgruppe begleitet, die zweimal im Jahr zusammenkommt.'),
  ],
  header: null,
  footer: 'Integrationskonzept des Landkreises Vierseen – {page}',
  looks: {
    headings: 'real',
    lists: 'real',
    bullet: '•',
    text: { width: 80, hyphenated: true, indent: 2, spacing: 1, table: 'tabs', heading: 'none' },
    html: 'word',
    page: { columns: 1, size: 11, hyphenated: true, justified: true, measurePerPage: false, flipped: false },
  },
}
