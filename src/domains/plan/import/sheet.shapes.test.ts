import { describe, expect, test } from 'vitest'
import { readDocument } from './read-plan.ts'
import { readSource } from './readers/read-source.ts'

/** Six measures: title, what it is, who leads, who takes part, how far it is, when. */
const measures = [
  ['Sprachcafé im Quartier', 'Jeden Dienstag treffen sich Nachbarn zum Gespräch.', 'Amt 50', 'VHS', 'läuft', '2024'],
  ['Elternlotsen ausbilden', 'Zwölf Lotsen begleiten Familien.', 'Jugendamt', 'Schulamt', 'geplant', 'ab 2025'],
  ['Jobmesse in der Halle', 'Einmal im Jahr stellen sich Betriebe vor.', 'Jobcenter', 'IHK', 'abgeschlossen', '2023'],
  ['Anerkennungsberatung', 'Die Beratung hilft bei Zeugnissen.', 'Sozialamt', 'AWO', 'in Umsetzung', '2024'],
  ['Sprachmittlerpool', 'Geschulte Mittler übersetzen.', 'Gesundheitsamt', 'Kliniken', 'läuft', 'fortlaufend'],
  ['Krisentelefon', 'Das Telefon ist täglich besetzt.', 'Diakonie', 'Polizei', 'zurückgestellt', '2026'],
] as const
type Measure = (typeof measures)[number]

const fields = [
  ['Bildung', 'Alle Kinder lernen gut Deutsch und werden gefördert.', 'Eltern sind über Bildungswege informiert.'],
  ['Arbeit', 'Zugewanderte finden Arbeit, die zu ihnen passt.', 'Betriebe stellen mehr Zugewanderte ein.'],
  ['Gesundheit', 'Alle finden eine Praxis, die sie versteht.', 'Psychisch Belastete erhalten Hilfe.'],
] as const

const facts = ([, , lead, others, status, period]: Measure) => [
  ['Federführung', lead],
  ['Beteiligte', others],
  ['Stand', status],
  ['Zeitraum', period],
]
const told = (one: Measure, between: string) =>
  facts(one)
    .map(([label, value]) => `${label}: ${value}`)
    .join(between)
const row = (...cells: unknown[]) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
const table = (rows: string) => `<table>${rows}</table>`
const boxed = (one: Measure) => facts(one).map(([label, value]) => `<b>${label}</b><br>${value}`)
const names = ['Federführung', 'Beteiligte', 'Stand', 'Zeitraum'].map((name) => `<th>${name}</th>`).join('')

/** One sheet a measure, in the shapes that offices give it. */
const sheets: Record<string, (one: Measure, nth: number) => string> = {
  'pairs of cells': (one, nth) =>
    table(
      `<tr><th colspan=2>Maßnahme ${nth}: ${one[0]}</th></tr>${facts(one)
        .map((pair) => row(...pair))
        .join('')}`,
    ),
  'two pairs in a row': (one, nth) =>
    table(
      `<tr><td colspan=4><b>Maßnahme ${nth}: ${one[0]}</b></td></tr><tr><td colspan=4>${one[1]}</td></tr>` +
        row(...facts(one).slice(0, 2).flat()) +
        row(...facts(one).slice(2).flat()),
    ),
  'labels above values in each cell': (one) =>
    table(`<tr><td colspan=4><b>${one[0]}</b></td></tr><tr><td colspan=4>${one[1]}</td></tr>${row(...boxed(one))}`),
  'names of columns inside the box': (one) =>
    table(
      `<tr><td colspan=4><b>${one[0]}</b></td></tr><tr><td colspan=4>${one[1]}</td></tr><tr>${names}</tr>` +
        row(...facts(one).map(([, value]) => value)),
    ),
  'all in two cells': (one) => table(row(`<b>${one[0]}</b><br>${one[1]}`, told(one, '<br>'))),
  'all in one cell': (one, nth) => table(row(nth, `<b>${one[0]}</b><br>${one[1]}<br><i>${told(one, '; ')}</i>`)),
  'a box of paragraphs': (one, nth) => table(row(`<p>Maßnahme ${nth}: ${one[0]}</p><p>${told(one, '</p><p>')}</p>`)),
  'a list below a heading': (one, nth) =>
    `<h4>Maßnahme ${nth}: ${one[0]}</h4><p>${one[1]}</p><ul><li>${told(one, '</li><li>')}</li></ul>`,
  'labels as headings': (one, nth) =>
    `<h4>Maßnahme ${nth}: ${one[0]}</h4>${facts(one)
      .map(([label, value]) => `<h5>${label}</h5><p>${value}</p>`)
      .join('')}`,
  'lines parted by breaks': (one) => `<p><b>${one[0]}</b></p><p>${one[1]}</p><p>${told(one, '<br>')}</p>`,
  'a list of terms': (one) =>
    `<h4>${one[0]}</h4><dl>${facts(one)
      .map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`)
      .join('')}</dl>`,
  'an aside in the text': (one) => `<aside><p><b>${one[0]}</b></p><p>${told(one, '<br>')}</p></aside>`,
}

/** One row a measure. */
const rows: Record<string, [head: string[], (one: Measure, nth: number) => string]> = {
  'a column for each fact': [
    ['Nr.', 'Maßnahme', 'Wer', 'Wann', 'Stand'],
    (one, nth) => row(nth, one[0], one[2], one[5], one[4]),
  ],
  'labelled lines in a column': [
    ['Maßnahme', 'Auf einen Blick'],
    (one) => row(`${one[0]}<br>${one[1]}`, told(one, '<br>')),
  ],
  'who leads and who helps in one column': [
    ['Nr.', 'Maßnahme', 'Zuständigkeit / Partner', 'Zeit', 'Stand'],
    (one, nth) => row(nth, `${one[0]}: ${one[1]}`, `${one[2]}<br>${one[3]}`, one[5], one[4]),
  ],
  'the text in a row below': [
    ['Nr.', 'Maßnahme', 'Wer', 'Stand'],
    (one, nth) => `${row(nth, one[0], one[2], one[4])}<tr><td></td><td colspan=3>${one[1]}</td></tr>`,
  ],
}

function document(body: (nth: number) => string): string {
  const parts = fields.map(
    ([title, ...goals], at) =>
      `<h2>Handlungsfeld ${at + 1}: ${title}</h2><p>Hier leben viele Menschen.</p><h3>Ziele</h3>` +
      `<ul>${goals.map((goal) => `<li>${goal}</li>`).join('')}</ul><h3>Maßnahmen</h3>${body(at * 2)}`,
  )
  return `<main><h1>Integrationskonzept Musterstadt</h1>${parts.join('')}</main>`
}

async function read(html: string) {
  const source = await readSource({ name: 'plan.html', bytes: new TextEncoder().encode(html) })
  const outcome = source.ok ? readDocument(source.value) : source
  if (!outcome.ok) throw new Error(outcome.code)
  return outcome.value
}

const wanted = measures.map(([title, , lead, , status]) => [title, lead, status])

describe('measures in the shapes that offices give them', () => {
  test.each(Object.entries(sheets))('%s', async (_, sheet) => {
    const reading = await read(document((at) => sheet(measures[at]!, at + 1) + sheet(measures[at + 1]!, at + 2)))
    expect(reading.measures.map(({ title, leadUnit, status }) => [title, leadUnit, status])).toEqual(wanted)
    expect(reading.goals).toHaveLength(6)
  })

  test.each(Object.entries(rows))('rows with %s', async (_, [head, one]) => {
    const top = `<tr>${head.map((name) => `<th>${name}</th>`).join('')}</tr>`
    const html = document((at) => table(top + one(measures[at]!, at + 1) + one(measures[at + 1]!, at + 2)))
    const reading = await read(html)
    expect(reading.measures.map(({ title, leadUnit, status }) => [title, leadUnit, status])).toEqual(wanted)
    expect(reading.goals).toHaveLength(6)
  })
})
