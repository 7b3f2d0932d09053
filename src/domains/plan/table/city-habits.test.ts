import { describe, expect, test } from 'vitest'
import { must } from '../../../demo/act.ts'
import { indexNames } from '../likeness.ts'
import { readTable, type TableFile } from './reading/table.reader.ts'
import type { Workbook } from './reading/workbook.ts'
import { type PlanPicture, proposeTable } from './rows/table.proposal.ts'
import { shapeTable } from './rows/table.shape.ts'
import { csvFile, xlsxFile } from './table.fixture.ts'

/** A plan with fields Bildung (B: b1, b2) and Soziales (S: b2, s2). */
const plan: PlanPicture = {
  goals: {
    codes: new Map([
      ['b1', 'g1'],
      ['b2', 'g2'],
      ['s1', 'g2'],
      ['s2', 'g3'],
      ['1.1', 'g1'],
      ['1.2', 'g2'],
      ['2.2', 'g3'],
    ]),
    wordings: new Map([['allekinderlernendeutsch', 'g1']]),
    names: indexNames([
      { id: 'g1', name: 'Alle Kinder lernen Deutsch' },
      { id: 'g3', name: 'Wohnraum ist für alle da' },
    ]),
    fields: new Map([
      ['bildung', ['g1', 'g2']],
      ['soziales', ['g2', 'g3']],
      ['wohnen', ['g3']],
    ]),
  },
  goalName: (id) => id,
  units: [
    { id: 'u1', name: 'Amt für Jugend, Familie und Soziales', short: 'FB 50' },
    { id: 'u2', name: 'Volkshochschule', short: 'VHS' },
  ],
  measures: [],
  city: { ownWords: {}, languages: ['de'] },
  today: '2026-11-22',
}

function propose(book: Workbook, of = plan) {
  const shape = shapeTable(book, {}, new Map())
  return { shape, ...proposeTable(book, shape, {}, of, 'Tabelle.xlsx') }
}

async function read(file: TableFile) {
  return propose(must(await readTable(file)))
}

const day = (iso: string) => new Date(`${iso}T00:00:00Z`)

describe('tables as cities keep them', () => {
  test('Auenstadt: a title above, headings in two rows, years under costs, the field merged over its rows', async () => {
    const { shape, rows, doubts } = await read(
      await xlsxFile('a.xlsx', {
        Deckblatt: [['Integrationsplan Auenstadt']],
        'Liste 2026': [
          [{ value: 'Maßnahmenliste Auenstadt', columnSpan: 8 }, null, null, null, null, null, null, null],
          ['Stand: 30.06.2026'],
          [],
          [
            { value: 'Handlungsfeld', rowSpan: 2 },
            { value: 'Nr.', rowSpan: 2 },
            { value: 'Maßnahme', rowSpan: 2 },
            { value: 'Zielnr.', rowSpan: 2 },
            { value: 'Zuständigkeit', columnSpan: 2 },
            null,
            { value: 'Kosten in T€', columnSpan: 2 },
            null,
          ],
          [null, null, null, null, 'Federführung', 'Beteiligte', 2026, 2027],
          [{ value: 'Bildung', rowSpan: 2 }, 1.1, 'Lesepatinnen', 1, 'FB 50', 'VHS, AWO', 30, 'ca. 15'],
          [null, 1.2, 'Elterncafé', '2', 's. o.', 'n. n.', '–', null],
          ['Summe', null, null, null, null, null, 30, 15],
        ],
      }),
    )
    expect([shape.sheet, shape.head, shape.asOf]).toEqual([1, { from: 3, to: 4 }, '2026-06-30'])
    expect(shape.columns.map(({ part }) => part)).toEqual([
      'field',
      'number',
      'title',
      'goals',
      'lead',
      'contributors',
      'costs',
      'costs',
    ])
    expect(rows.map(({ kind, number, sheet }) => [kind, number, sheet.goalIds, sheet.leadUnitId])).toEqual([
      ['new', '1.1', ['g1'], 'u1'],
      ['new', '1.2', ['g2'], 'u1'],
    ])
    expect(rows[0]?.sheet.budget).toMatchObject([
      { year: 2026, plannedCents: 3_000_000 },
      { year: 2027, plannedCents: 1_500_000 },
    ])
    expect(rows[0]?.sheet.units.map(({ unitId }) => unitId)).toEqual(['u2', 'new:0'])
    expect(doubts.map(({ code }) => code)).toEqual(['goal.by_position', 'money.read_as', 'goal.by_position'])
  })

  test('Birkenau: sections between the rows, headings of their own words, real dates, repeated headings', async () => {
    const head = ['Was?', 'Wer?', 'Mit wem?', 'Von', 'Bis', 'Bearbeitungsstand', 'Ziel']
    const { rows } = await read(
      await xlsxFile('b.xlsx', {
        Tabelle1: [
          head,
          [{ value: 'Bildung', columnSpan: 7 }, null, null, null, null, null, null],
          ['Deutschkurse am Abend', 'VHS', 'Vereine', day('2025-01-15'), 2027, 'in Umsetzung', 'B1'],
          head,
          ['Lernpaten', 'VHS\nFB 50', '', 'Frühjahr 2026', 'offen', '75 %', 'B2'],
        ],
      }),
    )
    expect(rows.map(({ title, sheet, status }) => [title, sheet.startsOn, sheet.endsOn, status?.status])).toEqual([
      ['Deutschkurse am Abend', '2025-01-15', '2027-12-31', 'started'],
      ['Lernpaten', '2026-03-01', null, 'advanced'],
    ])
    expect(rows[1]?.sheet).toMatchObject({ leadUnitId: 'u2', units: [{ unitId: 'u1', role: 'contributor' }] })
  })

  test('Cranich: a .csv of Windows with semicolons, quotes and line breaks in cells', async () => {
    const text =
      'lfd. Nr.;Projekt;Beschreibung;Teilziel;Verantwortlich;Zielgruppe(n)\r\n1;"Begegnungscafé ""Mitte""";"Zwei Mal\nin der Woche";"B1, S2";Amt für Jugend, Familie und Soziales;"Frauen; Männer"\r\n'
    const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0))
    const { rows, shape } = await read(csvFile('c.csv', bytes))
    expect(shape.columns.map(({ part }) => part)).toEqual([
      'number',
      'title',
      'description',
      'goals',
      'lead',
      'targetGroups',
    ])
    expect(rows[0]?.sheet).toMatchObject({
      title: 'Begegnungscafé "Mitte"',
      description: 'Zwei Mal\nin der Woche',
      goalIds: ['g1', 'g3'],
      leadUnitId: 'u1',
      targetGroups: ['Frauen', 'Männer'],
    })
  })

  test('Dornheim: a traffic light, a report, a cell for the day; the words of a goal with a slip', async () => {
    const { rows, doubts } = await read(
      await xlsxFile('d.xlsx', {
        Controlling: [
          ['ID', 'Maßnahmentitel', 'Ziel', 'Ampel', 'Sachstandsbericht', 'Stand vom'],
          [
            'D-1',
            'Mieterberatung',
            'Wohnraum ist fur alle da',
            'gelb',
            'Eine Stelle ist nicht besetzt.',
            day('2026-10-01'),
          ],
        ],
      }),
    )
    expect(rows[0]).toMatchObject({
      sheet: { goalIds: ['g3'] },
      status: {
        status: 'started',
        assessment: 'at_risk',
        asOf: '2026-10-01',
        reason: expect.stringMatching(/^Eine Stelle ist nicht besetzt\. \(aus der Tabelle/),
      },
    })
    expect(doubts.map(({ code }) => code)).toEqual(['status.assumed', 'goal.nearly'])
  })

  test('Eichfurt: one measure over several lines, milestones in each', async () => {
    const { rows } = await read(
      await xlsxFile('e.xlsx', {
        E: [
          ['Nr', 'Maßnahme', 'Ziel', 'Meilensteine', 'Laufzeit', 'Finanzierung', 'Budget'],
          [
            { value: 5, rowSpan: 2 },
            { value: 'Quartiersbüro', rowSpan: 2 },
            { value: 'S2', rowSpan: 2 },
            '30.06.2025: Konzept',
            { value: '2025-26', rowSpan: 2 },
            { value: 'Land', rowSpan: 2 },
            { value: '20.000 € p. a.', rowSpan: 2 },
          ],
          [null, null, null, 'Eröffnung (Q1/26)', null, null, null],
        ],
      }),
    )
    expect(rows).toHaveLength(1)
    expect(rows[0]?.sheet).toMatchObject({
      milestones: [
        { title: 'Konzept', due: '2025-06-30' },
        { title: 'Eröffnung', due: '2026-03-31' },
      ],
      startsOn: '2025-01-01',
      endsOn: '2026-12-31',
      budget: [
        { year: 2025, source: 'Land', plannedCents: 2_000_000 },
        { year: 2026, source: 'Land', plannedCents: 2_000_000 },
      ],
    })
  })

  test('Falkenried: headings that say nothing, told by what stands below', async () => {
    const { shape, rows } = await read(
      csvFile(
        'f.csv',
        'A,B,C,D,E\nLesepatinnen an Schulen,B1,FB 50,geplant,2025\nElterncafé im Quartier,B2,VHS,läuft,2026\nNachtbus für alle,S2,VHS,abgeschlossen,2024\n',
      ),
    )
    expect(shape.columns.map(({ part }) => part)).toEqual(['title', 'goals', 'lead', 'status', 'period'])
    expect(rows.map(({ kind }) => kind)).toEqual(['new', 'new', 'new'])
  })
})

// A second on a free machine; the bound only tells seconds from minutes on a busy one.
test('5,000 rows are compared in seconds', async () => {
  const lines = Array.from(
    { length: 5000 },
    (_, at) =>
      `M-${at};Maßnahme ${at} für das Quartier ${at % 97};B1;FB ${at % 30};läuft;Q${(at % 4) + 1}/25;ca. ${at} T€`,
  )
  const file = csvFile('g.csv', `Nr.;Maßnahme;Ziel;Federführung;Stand;Zeitraum;Kosten 2026\n${lines.join('\n')}\n`)
  const start = performance.now()
  const { rows } = await read(file)
  expect(rows).toHaveLength(5000)
  expect(performance.now() - start).toBeLessThan(18_000)
})
