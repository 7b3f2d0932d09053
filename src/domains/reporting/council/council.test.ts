/** The council's report as it is composed: what stands in it, and that every number is the snapshot's. */
import { describe, expect, test } from 'vitest'
import { readPdf, tagged } from '../../../../test/support/pdf-structure.ts'
import { languages } from '../../../i18n/languages.ts'
import { drawPdf } from '../../../platform/paper/draw-pdf.ts'
import type { PaperBlock, Run } from '../../../platform/paper/paper.ts'
import { moneyByField } from './chapters/money.ts'
import { composeReport } from './compose.ts'
import { councilRound, tellingOf } from './council.fixture.ts'
import { chapters, orderChapters } from './report.ts'
import { composeSummary } from './summary.ts'

const wordsOf = (runs: readonly Run[]) =>
  runs
    .map(({ words }) => words)
    .join('')
    .replaceAll('\u00a0', ' ')
const tableAt = (blocks: readonly PaperBlock[], caption: string) => {
  const found = blocks.find((one) => one.is === 'table' && wordsOf(one.caption ?? []) === caption)
  if (found?.is !== 'table') throw new Error(`no table ${caption}`)
  return { ...found, cells: found.rows.map((row) => row.map(wordsOf)), sums: found.foot?.map(wordsOf) }
}

describe('the council’s report', () => {
  const told = tellingOf('de')
  const { blocks } = composeReport(told)

  test('has its chapters in their order, every field and every measure', () => {
    const heads = blocks.flatMap((one) => (one.is === 'heading' && one.level === 1 ? [wordsOf(one.words)] : []))
    expect(heads).toEqual([
      ...['Vorwort', 'Überblick', 'Bildung', 'Stadtteilleben', 'Demokratie', 'Kultur', 'Arbeit', 'Verwaltung'],
      ...['Was sich verändert hat', 'Geld', 'Was wir nicht sagen können', 'Anhang: alle Maßnahmen'],
    ])
    expect(blocks.filter((one) => one.is === 'heading' && one.registered)).toHaveLength(130)
  })

  test('tells the numbers of the snapshot, and where in it they stand', () => {
    const { counts, money } = told.snapshot
    const statuses = tableAt(blocks, 'Maßnahmen nach Stand')
    expect(statuses.cells.map(([, , after]) => Number(after)).reduce((sum, n) => sum + n)).toBe(counts.measures)
    expect(statuses.source).toContain(`${told.digest?.slice(0, 12)}…), counts.statuses`)
    const fields = moneyByField(told.snapshot)
    expect(fields.reduce((sum, { sums }) => sum + sums.plannedCents, 0)).toBe(money.plannedCents)
    expect(tableAt(blocks, 'Geld nach Handlungsfeldern').sums?.[2]).toBe('1.604.090 €')
    const all = blocks.flatMap((one) =>
      one.is === 'table' && wordsOf(one.caption ?? []).startsWith('Maßnahmen nach') ? [one] : [],
    )
    expect(all.every(({ source }) => source !== undefined)).toBe(true)
  })

  test('says of a first round what the plan told until then, and of a draft that it is one', () => {
    const first = composeReport({ ...told, earlier: null, digest: null })
    const said = JSON.stringify(first.blocks)
    expect(said).toContain('Dies ist der erste Bericht.')
    expect(said).not.toContain('Verglichen wird mit dem Bericht')
    expect(first.running).toContain('Entwurf, noch nicht veröffentlicht')
    expect(said).toContain('Quelle: Daten des Berichts, Entwurf')
  })

  test('says why it was corrected in the language in which that was written', () => {
    const snapshot = { ...told.snapshot, number: 2, reason: 'Eine Zahl war falsch.' }
    const [note] = composeReport(tellingOf('ar', { snapshot })).blocks
    expect(note).toMatchObject({ is: 'note', words: [[{ words: snapshot.reason, lang: 'de' }]] })
  })

  test('a goal of two fields is told of once, and named where it stands as well', () => {
    const also = blocks.flatMap((one) => (one.is === 'points' ? one.items.map(wordsOf) : []))
    expect(also).toContain(
      'V5 · B6 Menschen finden in Verwaltung 5 Wege, die ihnen offenstehen (steht bei: Verwaltung)',
    )
  })

  test('marks the language of a field also within a caption', () => {
    const arabic = composeReport(tellingOf('ar')).blocks
    const names = arabic.flatMap((one) => (one.is === 'table' ? (one.caption ?? []) : []))
    expect(names).toContainEqual({ words: 'Stadtteilleben', lang: 'de' })
    expect(names.filter(({ words, lang }) => /[a-zäöü]/i.test(words) && lang === undefined)).toEqual([])
    const also = arabic.flatMap((one) => (one.is === 'points' ? one.items.flat() : []))
    expect(also).toContainEqual({ words: 'Verwaltung', lang: 'de' })
  })

  test('lists what units gave for reading on, each with its whole address', () => {
    const links = blocks.flatMap((one) => (one.is === 'points' ? one.items.flat() : []))
    const address = `${told.publicUrl}/files/${'a'.repeat(64)}/treffen.pdf`
    expect(links).toContainEqual({ words: 'Auswertung der Treffen', address })
  })

  test('says to readers of another language in which one units wrote, and to those of its own nothing', () => {
    const words = ({ blocks: all }: { blocks: PaperBlock[] }) => JSON.stringify(all)
    for (const compose of [composeReport, composeSummary]) {
      expect(words(compose(tellingOf('en')))).toContain('the language in which they were written: German.')
      expect(words(compose(tellingOf('de-simple')))).not.toContain('in der sie geschrieben sind')
    }
  })

  test('leaves out what nobody wants in it, and never the overview', () => {
    expect(orderChapters({ money: 1, gaps: 2 })).toEqual(['overview', 'money', 'gaps'])
    expect(orderChapters(Object.fromEntries(chapters.map((one, i) => [one, 9 - i])))[0]).toBe('annex')
    const short = composeReport(told, orderChapters({ gaps: 3, overview: 1 }))
    expect(JSON.stringify(short.blocks)).not.toContain('Vorwort')
  })

  test('is a PDF that a screen reader can read, in German and in Arabic', async () => {
    for (const lang of ['de', 'ar'] as const) {
      const { bytes, pages } = drawPdf(
        composeReport(tellingOf(lang, { snapshot: councilRound(2026, { measures: 12 }) })),
      )
      const pdf = await readPdf(bytes)
      expect(pages).toBeGreaterThan(10)
      expect(pdf).toMatchObject({ title: 'Sachstand 2026', isTagged: true })
      // One of this year's flow, one of the flow since the round before.
      const figures = tagged(pdf.tags, /^Figure$/)
      expect(figures).toHaveLength(2)
      expect(figures.every(({ alt }) => (alt ?? '').length > 20)).toBe(true)
      const tables = tagged(pdf.tags, /^Table$/)
      expect(tables.length).toBeGreaterThan(10)
      if (lang === 'ar') expect(tagged(pdf.tags, /./).some((one) => one.lang === 'de')).toBe(true)
    }
  })
})

test('the summary is one page in every language', async () => {
  for (const lang of languages) {
    const { pages } = drawPdf(composeSummary(tellingOf(lang)))
    expect([lang, pages]).toEqual([lang, 1])
  }
})
