/** The council's report of a round: written in the workspace, taken along by everybody in all its forms. */
import { text } from 'node:stream/consumers'
import { expect } from 'vitest'
import { fromBufferPromise } from 'yauzl'
import { must } from '../../../src/demo/act.ts'
import { readTable } from '../../../src/domains/plan/table/reading/table.reader.ts'
import type { CellValue } from '../../../src/domains/plan/table/reading/workbook.ts'
import type { PaperForm } from '../../../src/domains/reporting/council/papers.ts'
import { reportingRoutes as at } from '../../../src/domains/reporting/reporting.routes.ts'
import type { Desk } from '../drafting/desk.ts'
import { linksOf, textOf } from '../page.ts'
import { readPdf, tagged } from '../pdf-structure.ts'
import { publicSite } from '../site.ts'
import type { Frozen } from './frozen.ts'

const foreword = 'Ein Plan ist ein **Versprechen**.'
const field = 'In diesem Feld arbeiten *alle* Ämter mit.'

/** An editor writes a foreword and what is to be said of the first field. */
export async function writeReport(desk: Desk, round: string): Promise<void> {
  const links = linksOf(await desk.page(at.councilReport(round)))
  const ofField = links.find((one) => one.includes('/texts/field')) ?? ''
  for (const [path, words] of [
    [at.reportText(round, 'foreword'), foreword],
    [ofField, field],
  ] as const) {
    await desk.fill(path, path, { text: words })
  }
}

/** All four as anybody downloads them; every number in them is the snapshot's. */
export async function takeReport(desk: Desk, round: string, { snapshot, digest }: Told): Promise<void> {
  const pdf = await readPdf(await paper(desk, round, 'pdf'))
  const all = pdf.texts.join(' ')
  expect(pdf).toMatchObject({ title: snapshot.round.title, isTagged: true, lang: 'de' })
  expect(pdf.texts[0]).toContain(`Fassung ${snapshot.number} vom`)
  expect(pdf.texts[0]?.replace(/\s/g, '')).toContain(digest)
  expect(pdf.bookmarks).toEqual(expect.arrayContaining(['Vorwort', 'Überblick', 'Anhang: alle Maßnahmen']))
  expect(all).toContain('In diesem Feld arbeiten')
  expect(tagged(pdf.tags, /^Figure$/).every(({ alt }) => (alt ?? '') !== '')).toBe(true)
  expect(pdf.texts.length).toBeGreaterThan(snapshot.measures.length / 4)
  expect(pdf.texts.at(-1)).toContain(`Seite ${pdf.texts.length} von ${pdf.texts.length}`)

  const written = await partOf(await paper(desk, round, 'docx'), 'word/document.xml')
  expect(textOf(written)).toContain('Versprechen')
  expect(textOf(written)).toContain(`Vorhaben ${snapshot.measures.at(-1)?.number}`)

  expect(await sumsIn(await paper(desk, round, 'xlsx'))).toEqual({ measures: 130, ...snapshot.money })
  const summary = await readPdf(await paper(desk, round, 'summary'))
  expect([summary.texts.length, summary.isTagged]).toEqual([1, true])
}

/** Whoever holds a paper in their hands can tell which edition of the report it is. */
export async function readEdition(desk: Desk, round: string, { snapshot }: Pick<Frozen, 'snapshot'>): Promise<void> {
  for (const form of ['pdf', 'summary'] as const) {
    const { texts } = await readPdf(await paper(desk, round, form))
    expect([form, texts[0]]).toEqual([form, expect.stringContaining(`Fassung ${snapshot.number} vom`)])
  }
  expect(await sumsIn(await paper(desk, round, 'xlsx'))).toMatchObject(snapshot.money)
}

type Told = Pick<Frozen, 'snapshot'> & { digest: string }

async function paper(desk: Desk, round: string, form: PaperForm): Promise<Uint8Array> {
  const answer = await publicSite(desk.scope).ask(at.reportPaper('de', round, form))
  expect([form, answer.status]).toEqual([form, 200])
  return new Uint8Array(await answer.arrayBuffer())
}

async function partOf(archive: Uint8Array, name: string): Promise<string> {
  const file = await fromBufferPromise(Buffer.from(archive))
  for await (const entry of file.eachEntry()) {
    if (entry.fileName === name) return text(await file.openReadStreamPromise(entry))
  }
  throw new Error(`the archive has no ${name}`)
}

/** What the annex adds up to, read as a spreadsheet that a city hands in. */
async function sumsIn(bytes: Uint8Array) {
  const [measures] = must(await readTable({ name: 'annex.xlsx', bytes })).sheets
  const [heads = [], ...rows] = measures?.rows ?? []
  const sum = (head: string) => {
    const column = heads.indexOf(head)
    const cents = rows.map((row) => centsOf(row[column])).filter((one) => one !== null)
    return cents.length === 0 ? null : cents.reduce((all, one) => all + one)
  }
  return { measures: rows.length, plannedCents: sum('Geplant'), spentCents: sum('Ausgegeben') }
}

const centsOf = (cell: CellValue | undefined) =>
  typeof cell === 'object' && 'number' in cell ? Math.round(cell.number * 100) : null
