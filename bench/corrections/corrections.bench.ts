import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { readSource } from '../../src/domains/plan/import/readers/read-source.ts'
import { type CorpusFormat, corpusFile, formats, truthFile } from '../../test/corpus/corpus.files.ts'
import { heldOutStyles, houseStyles, tuningStyles } from '../../test/corpus/house-styles.ts'
import { autoCorrect, type Run } from './auto.corrector.ts'

/** So many corrections at most; the aim is under ten. */
const most = 12

type Row = { style: string; format: CorpusFormat; heldOut: boolean; run: Run; seconds: number }

/**
 * How many corrections bring each invented plan to a perfect reading: `npm run bench -- corrections [FORMAT]… [STYLE]…`.
 * Of held-out styles only the whole is printed, as in the bench of the reader.
 */
export async function benchCorrections(args: string[]): Promise<void> {
  const wanted = formats.filter((format) => args.includes(format))
  const names = args.filter((word) => !formats.includes(word as CorpusFormat))
  const styles = names.length > 0 ? tuningStyles.filter(({ name }) => names.includes(name)) : houseStyles
  const rows: Row[] = []
  for (const style of styles) {
    for (const format of wanted.length > 0 ? wanted : (['docx', 'txt'] as const)) {
      const path = await corpusFile(style, format)
      const source = await readSource({ name: basename(path), bytes: new Uint8Array(await readFile(path)) })
      if (!source.ok) throw new Error(`${style.name}.${format}: ${source.code}`)
      const start = performance.now()
      const run = autoCorrect(source.value, JSON.parse(await readFile(await truthFile(style), 'utf8')), most)
      const seconds = (performance.now() - start) / 1000
      rows.push({ style: style.name, format, heldOut: heldOutStyles.includes(style), run, seconds })
      if (!heldOutStyles.includes(style)) printRow(rows.at(-1)!)
    }
  }
  printMeans(
    'tuning styles',
    rows.filter(({ heldOut }) => !heldOut),
  )
  printMeans(
    'held-out styles',
    rows.filter(({ heldOut }) => heldOut),
  )
}

function printRow({ style, format, run, seconds }: Row): void {
  const { corrections, faults } = run
  const kinds = corrections.map((one) => ('choice' in one ? `${one.kind}:${one.choice}` : one.kind)).join(' ')
  console.log(
    `${style.padEnd(14)} ${format.padEnd(8)} ${String(corrections.length).padStart(2)} corrections  faults ${faults[0]} → ${faults.at(-1)}  ${Math.round(seconds)} s  ${kinds}`,
  )
}

function printMeans(title: string, rows: Row[]): void {
  if (rows.length === 0) return
  const perfect = rows.filter(({ run }) => run.faults.at(-1) === 0)
  const underTen = perfect.filter(({ run }) => run.corrections.length < 10)
  const mean = (values: number[]) => (values.reduce((sum, one) => sum + one, 0) / Math.max(1, values.length)).toFixed(1)
  console.log(
    `\n${title}: ${rows.length} documents, perfect ${perfect.length}, of them with under ten corrections ${underTen.length};` +
      ` faults before ${mean(rows.map(({ run }) => run.faults[0]!))}, after ${mean(rows.map(({ run }) => run.faults.at(-1)!))};` +
      ` corrections ${mean(rows.map(({ run }) => run.corrections.length))}, at most ${Math.max(...rows.map(({ run }) => run.corrections.length))}`,
  )
}
