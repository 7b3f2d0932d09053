import { loadavg } from 'node:os'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { readTable } from '../../src/domains/plan/table/reading/table.reader.ts'
import { mainColumns } from '../../src/domains/plan/workfile/columns/main.columns.ts'
import { keyHeading } from '../../src/domains/plan/workfile/recognise.ts'
import { xlsxBook } from '../../src/domains/plan/workfile/writing/xlsx.book.ts'
import { formIn } from '../../test/support/page.ts'
import { openStage, type Stage } from '../../test/support/program.ts'
import type { Bench } from '../run.ts'

const plan = '/workspace/plans/zusammen-in-musterstadt'
/** What one step may take on a machine that is otherwise quiet. */
const mostSeconds = 10

const usage = 'npm run bench -- table [--rows 5000]'

/** A file of many measures from the upload to the last row: once as new ones, once with a cell of each changed. */
export const benchTable: Bench = async (args) => {
  const { values } = parseArgs({ args, options: { rows: { type: 'string', default: '5000' } } })
  const rows = Number(values.rows)
  if (!Number.isInteger(rows) || rows < 1) throw new Error(usage)
  const stage = await openStage()
  try {
    const { address } = await stage.serve({ WIRKEN_DEMO: '1' })
    const browser = await openBrowser(stage, address)
    await bring(browser, `${rows} new measures`, await newRows(rows))
    const loaded = await timed('export', () => browser.ask(`${plan}/measures.xlsx`).then((one) => one.arrayBuffer()))
    await bring(browser, `${rows} changed measures`, await changed(new Uint8Array(loaded)))
    console.log(`load      ${loadavg()[0]?.toFixed(1)} while this was measured`)
  } finally {
    await stage.strike()
  }
}

type Browser = Awaited<ReturnType<typeof openBrowser>>

async function openBrowser(stage: Stage, address: string) {
  const opened = await fetch(address, { redirect: 'manual' })
  const Cookie = opened.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  const ask = (path: string, init: RequestInit = {}) =>
    fetch(new URL(path, stage.localUrl), {
      ...init,
      redirect: 'manual',
      headers: { Cookie, 'Sec-Fetch-Site': 'same-origin', 'Accept-Language': 'de' },
    })
  return { ask }
}

async function bring({ ask }: Browser, what: string, bytes: Uint8Array<ArrayBuffer>) {
  console.log(`${what}, ${Math.round(bytes.length / 1000)} kB`)
  const body = new FormData()
  body.append('file', new File([bytes], 'Plan.xlsx'))
  const sent = await timed('upload', () => ask(`${plan}/table`, { method: 'POST', body }))
  const preview = sent.headers.get('Location') ?? ''
  const html = await timed('preview', () => ask(preview).then((one) => one.text()))
  const words = new URLSearchParams({ seen: formIn(html, preview).seen ?? '', step: 'import' })
  let looks = 0
  const done = await timed('import', async () => {
    let at = (await ask(preview, { method: 'POST', body: words })).headers.get('Location') ?? ''
    while (at.endsWith('/progress')) {
      const look = await ask(at)
      looks += 1
      at = look.headers.get('Location') ?? at
      if (look.status === 200) await sleep(200)
      else if (look.status !== 303) throw new Error(`the import answered ${look.status}`)
    }
    return at
  })
  console.log(`  told    ${done.split('?')[1]}, seen under way ${looks - 1} times`)
}

async function timed<T>(name: string, act: () => Promise<T>): Promise<T> {
  const begun = performance.now()
  const result = await act()
  const seconds = (performance.now() - begun) / 1000
  if (seconds > mostSeconds) process.exitCode = 1
  console.log(`  ${name.padEnd(8)}${seconds.toFixed(2)} s`)
  return result
}

async function newRows(count: number) {
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
async function changed(bytes: Uint8Array) {
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
