import { readFile } from 'node:fs/promises'
import { type CorpusFormat, corpusFile, truthFile } from '../../test/corpus/corpus.files.ts'
import type { HouseStyle } from '../../test/corpus/house-style.ts'
import { heldOutStyles, houseStyles, tuningStyles } from '../../test/corpus/house-styles.ts'
import { heldOutMixtures, tuningMixtures } from '../../test/corpus/mixtures.ts'
import { readCorpusFile } from './file.read.ts'
import { measureLarge } from './large.measure.ts'
import { type ImportOptions, readOptions, usage } from './options.ts'
import { printFaults, printMeans, printRows, type Row } from './report.ts'
import { scoreReading } from './score.ts'

/** Reads the invented plans with the program's own reader and says how well. */
export async function benchImport(args: string[]): Promise<void> {
  const options = readOptions(args)
  if (options.large !== 'only') printAll(await readAll(options), options)
  if (options.large !== 'no') await measureLarge()
}

async function readAll(options: ImportOptions): Promise<Row[]> {
  const all = options.mixtures
    ? [...tuningMixtures, ...heldOutMixtures]
    : [...houseStyles, ...(options.styles.length > 0 ? tuningMixtures : [])]
  const chosen = all.filter(({ name }) => options.styles.length === 0 || options.styles.includes(name))
  if (chosen.length === 0) {
    throw new Error(`No such style. ${usage}\nStyles: ${tuningStyles.map(({ name }) => name).join(', ')}`)
  }
  const rows: Row[] = []
  for (const style of chosen) {
    for (const format of options.formats) rows.push(await readOne(style, format))
  }
  return rows
}

async function readOne(style: HouseStyle, format: CorpusFormat): Promise<Row> {
  const heldOut = heldOutStyles.includes(style) || heldOutMixtures.includes(style)
  const path = await corpusFile(style, format)
  const answer = await readCorpusFile(path)
  const base = { style: style.name, format, heldOut, seconds: answer.seconds }
  if ('refused' in answer) return { ...base, refused: answer.refused }
  return { ...base, ...scoreReading(JSON.parse(await readFile(await truthFile(style), 'utf8')), answer.reading) }
}

function printAll(rows: Row[], options: ImportOptions) {
  const shown = rows.filter(({ heldOut }) => options.heldOutDetails || !heldOut)
  if (options.heldOutDetails)
    console.log('Details of held-out styles follow: look, but do not mend the reader by them.\n')
  if (shown.length > 0) printRows(shown)
  if (options.verbose) for (const row of shown) printFaults(row)
  printMeans(
    'tuning styles',
    rows.filter(({ heldOut }) => !heldOut),
  )
  printMeans(
    'held-out styles',
    rows.filter(({ heldOut }) => heldOut),
  )
}
