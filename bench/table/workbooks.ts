/** Files of many measures, as they would come from a city. */
import { readTable } from '../../src/domains/plan/table/reading/table.reader.ts'
import { mainColumns } from '../../src/domains/plan/workfile/columns/main.columns.ts'
import { keyHeading } from '../../src/domains/plan/workfile/recognise.ts'
import { xlsxBook } from '../../src/domains/plan/workfile/writing/xlsx.book.ts'

/** New measures, each with a milestone and a budget. */
export async function newRows(count: number) {
  const titles = Array.from({ length: count }, (_, at) => `Maßnahme ${at} für alle, die neu in der Stadt sind`)
  const main = ['Titel', 'Ziele', 'Beschreibung', 'Beginn', keyHeading].map(columnOf)
  const words = 'Ein Satz, der sagt, was geschieht, und für wen. '.repeat(10)
  const parts = [
    { name: 'Meilensteine', heads: ['Meilenstein', 'Fällig am'], cells: ['Raum gefunden', { day: '2027-03-01' }] },
    { name: 'Budget', heads: ['Jahr', 'Geplant (€)'], cells: [{ number: 2027 }, { cents: 1_250_050 }] },
  ]
  return xlsxBook(
    [
      {
        name: 'Maßnahmen',
        columns: main,
        rows: titles.map((title, at) => [title, 'B1; S1', words, { day: '2027-01-01' }, `neu ${at}`]),
      },
      ...parts.map(({ name, heads, cells }) => ({
        name,
        columns: [keyHeading, ...heads].map(columnOf),
        rows: titles.map((_, at) => [`neu ${at}`, ...cells]),
      })),
    ],
    new Date(),
  )
}

/** The file as it left, each measure with another outlook. */
export async function changed(bytes: Uint8Array) {
  const read = await readTable({ name: 'Plan.xlsx', bytes })
  if (!read.ok) throw new Error(read.code)
  const [, main] = read.value.sheets
  const [heads = [], ...rows] = main?.rows ?? []
  const outlook = mainColumns.findIndex(({ key }) => key === 'outlook') + 1
  const columns = heads.map((heading) => columnOf(String(heading)))
  const cells = rows.map((row) =>
    columns.map((_, at) => {
      const cell = at === outlook ? 'neu gesehen' : (row[at] ?? '')
      return typeof cell === 'object' && !('day' in cell || 'number' in cell) ? null : cell
    }),
  )
  return xlsxBook([{ name: 'Maßnahmen', columns, rows: cells }], new Date())
}

function columnOf(heading: string) {
  const look = ['Beginn', 'Ende', 'Stand vom', 'Fällig am'].includes(heading) ? ('day' as const) : ('words' as const)
  return { heading, width: 9, look }
}
