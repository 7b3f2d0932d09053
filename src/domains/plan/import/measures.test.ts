import { describe, expect, test } from 'vitest'
import type { PlanReading } from './plan-reading.ts'
import { readPlan } from './read-plan.ts'

function read(name: string, text: string): PlanReading {
  const outcome = readPlan({ name, bytes: new TextEncoder().encode(text) })
  if (!outcome.ok) throw new Error(outcome.code)
  return outcome.value
}

/** Title, lead, period, status and the texts of the goals of every measure. */
function sheets(reading: PlanReading) {
  const goals = new Map(reading.goals.map(({ id, text }) => [id, text]))
  return reading.measures.map(({ title, leadUnit, period, status, goals: ids }) =>
    [title, leadUnit, period, status, ...ids.map((id) => goals.get(id))].join(' | '),
  )
}

const field = (...lines: string[]) => ['Handlungsfeld 1: Bildung', ...lines].join('\n\n')

describe('sheets', () => {
  test('in labelled lines under the goal they serve', () => {
    const text = field(
      'Ziel 1.1: Alle lernen Deutsch.',
      'Maßnahme 1.1.1: Kurse',
      'Abends ist mehr Zeit.',
      'Federführung: Amt 40',
      'Laufzeit: 2024 ff.',
      'Stand: läuft',
      'Ziel 1.2: Eltern wirken mit.',
      'Maßnahme 1.2.1: Café',
      'Federführung: Amt 50',
      'Laufzeit: 2025',
      'Stand: geplant',
    )
    expect(sheets(read('a.txt', text))).toEqual([
      'Kurse | Amt 40 | 2024 ff. | läuft | Alle lernen Deutsch.',
      'Café | Amt 50 | 2025 | geplant | Eltern wirken mit.',
    ])
    expect(read('a.txt', text).measures[0]).toMatchObject({ number: '1.1.1', text: 'Abends ist mehr Zeit.', field: 0 })
  })

  test('with labels alone above their values', () => {
    const sheet = (title: string, lead: string) => [title, 'Zuständig', lead, 'Zeitraum', '2024', 'Status', 'läuft']
    const text = field(
      'Ziele',
      '- Alle lernen Deutsch',
      ...sheet('Kurse', 'Amt 40'),
      ...sheet('Café', 'Amt 50'),
      ...sheet('Chor', 'Amt 41'),
    )
    expect(sheets(read('a.txt', text))).toEqual([
      'Kurse | Amt 40 | 2024 | läuft | Alle lernen Deutsch',
      'Café | Amt 50 | 2024 | läuft | Alle lernen Deutsch',
      'Chor | Amt 41 | 2024 | läuft | Alle lernen Deutsch',
    ])
  })

  test('with labels that run into their values', () => {
    const sheet = (title: string, lead: string) => [
      title,
      `Federführung${lead}`,
      'Zeitraumab 2024',
      'Umsetzungsstandläuft',
      'PartnerVolkshochschule',
    ]
    const text = field(
      'Ziele',
      '- Alle lernen Deutsch',
      ...sheet('M1 Kurse', 'Amt 40'),
      ...sheet('M2 Café', 'Sozialamt'),
      ...sheet('M3 Chor', 'Kulturamt'),
    )
    expect(sheets(read('a.txt', text)).map((sheet) => sheet.split(' | ').slice(0, 4).join(' | '))).toEqual([
      'Kurse | Amt 40 | ab 2024 | läuft',
      'Café | Sozialamt | ab 2024 | läuft',
      'Chor | Kulturamt | ab 2024 | läuft',
    ])
  })

  test('in running text', () => {
    const sheet = (title: string, lead: string) =>
      `${title}. Hier geschieht viel. Verantwortlich: ${lead}. Laufzeit: 2024. Status: läuft.`
    const text = field(
      'Ziele',
      '- Alle lernen Deutsch',
      'Was wir tun',
      sheet('Kurse', 'Amt 40'),
      sheet('Café', 'Lesefreunde e. V.'),
    )
    expect(sheets(read('a.txt', text))).toEqual([
      'Kurse | Amt 40 | 2024 | läuft | Alle lernen Deutsch',
      'Café | Lesefreunde e. V. | 2024 | läuft | Alle lernen Deutsch',
    ])
  })

  test('in labels that no vocabulary knows, by the company they keep', () => {
    const sheet = (title: string, lead: string) => [
      title,
      `Federführung: ${lead}`,
      'Unser Kniff: Wir fangen an',
      'Status: läuft',
    ]
    const text = field(
      'Ziele',
      '- Alle lernen Deutsch',
      ...sheet('Kurse', 'Amt 40'),
      ...sheet('Café', 'Amt 50'),
      ...sheet('Chor', 'Amt 41'),
    )
    expect(read('a.txt', text).measures.map(({ others }) => others)).toEqual(
      Array(3).fill([{ label: 'Unser Kniff', value: 'Wir fangen an' }]),
    )
  })
})

describe('tables', () => {
  test('one row a measure, with its goal and field', () => {
    const text = `# Plan

| Handlungsfeld | Ziel | Maßnahme | Federführung | Umsetzung bis | Stand |
| --- | --- | --- | --- | --- | --- |
| Bildung | Alle lernen Deutsch | Kurse | Amt 40 | 2025 | läuft |
|  |  | Vorlesen | Amt 41 | 2026 | geplant |
| Arbeit | Betriebe bilden aus | Messe | Jobcenter | 2025 | geplant |
`
    expect(sheets(read('a.md', text))).toEqual([
      'Kurse | Amt 40 | 2025 | läuft | Alle lernen Deutsch',
      'Vorlesen | Amt 41 | 2026 | geplant | Alle lernen Deutsch',
      'Messe | Jobcenter | 2025 | geplant | Betriebe bilden aus',
    ])
  })

  test('set with spaces in a plain text', () => {
    const text = `Handlungsfeld 1: Bildung

Ziele

- Alle lernen Deutsch

Nr.   Maßnahme                Zuständig     Zeitplan    Sachstand

1     Kurse am Abend und      Amt 40        2024        in Umset-
      am Wochenende                                     zung

2     Vorlesen                Amt 41        2025        geplant
`
    expect(sheets(read('a.txt', text))).toEqual([
      'Kurse am Abend und am Wochenende | Amt 40 | 2024 | in Umsetzung | Alle lernen Deutsch',
      'Vorlesen | Amt 41 | 2025 | geplant | Alle lernen Deutsch',
    ])
  })

  test('labels above values, a small table for each measure', () => {
    const table = (lead: string) =>
      `| Federführung | Laufzeit | Stand |\n| --- | --- | --- |\n| ${lead} | 2024 | läuft |`
    const text = `# Plan\n\n## Handlungsfeld Bildung\n\n### Ziele\n\n- Alle lernen Deutsch\n\n### Kurse\n\n${table('Amt 40')}\n\n### Café\n\n${table('Amt 50')}\n`
    expect(sheets(read('a.md', text)).map((sheet) => sheet.split(' | ').slice(0, 4).join(' | '))).toEqual([
      'Kurse | Amt 40 | 2024 | läuft',
      'Café | Amt 50 | 2024 | läuft',
    ])
  })
})

describe('repetition', () => {
  test('an overview in the annex adds what the sheets leave out, and no measures', () => {
    const text = `# Plan

## Handlungsfeld Bildung

### Ziele

- Alle lernen Deutsch

### Maßnahme 1: Kurse

Federführung: Amt 40

Status: läuft

### Maßnahme 2: Café

Federführung: Amt 50

Status: geplant

## Übersicht

| Nr. | Maßnahme | Zeitraum | Kosten |
| --- | --- | --- | --- |
| 1 | Kurse | 2024 | 5.000 € |
| 2 | Café | 2025 | 1.000 € |
`
    expect(read('a.md', text).measures).toMatchObject([
      { title: 'Kurse', leadUnit: 'Amt 40', period: '2024', costs: '5.000 €' },
      { title: 'Café', leadUnit: 'Amt 50', period: '2025', costs: '1.000 €' },
    ])
  })

  test('nothing of a sheet is lost: what finds its place taken stands among the others', () => {
    const text = field(
      'Ziele',
      '- Alle lernen Deutsch',
      'Maßnahme 1: Kurse',
      'Federführung: Amt 40',
      'Träger: Volkshochschule',
      'Status: läuft',
      'Priorität: hoch',
    )
    expect(read('a.txt', text).measures[0]).toMatchObject({
      leadUnit: 'Amt 40',
      others: [
        { label: 'Träger', value: 'Volkshochschule' },
        { label: 'Priorität', value: 'hoch' },
      ],
    })
  })
})
