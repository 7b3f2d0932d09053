import { type Aspect, aspects, type Fault, type PlanScore, ratios } from './score.ts'

export type Row = { style: string; format: string; heldOut: boolean; seconds: number } & (
  | { refused: string }
  | PlanScore
)

const percent = (share: number) => (share * 100).toFixed(0).padStart(3)
const column = 12

/** One line a style and format: precision, recall and F1 in per cent for each aspect. */
export function printRows(rows: Row[]) {
  console.log('precision/recall/F1 in %; goals: every place in its right field; leads …: of all measures in the plan\n')
  console.log(
    `${'style'.padEnd(14)}${'format'.padEnd(9)}${aspects.map((name) => name.slice(0, 11).padEnd(column)).join('')}faults     s`,
  )
  let last = ''
  for (const row of rows) {
    const start = `${(row.style === last ? '' : row.style).padEnd(14)}${row.format.padEnd(9)}`
    last = row.style
    if ('refused' in row) console.log(start + refusal(row.refused))
    else
      console.log(
        `${start}${aspects.map((name) => triple(row, name)).join('')}${String(faultCount(row)).padStart(6)} ${row.seconds.toFixed(2).padStart(5)}`,
      )
  }
}

const refusal = (code: string) => (code === 'unknown-format' ? 'not read yet' : `refused: ${code}`)

function triple({ scores }: PlanScore, aspect: Aspect): string {
  const score = scores[aspect]
  if (score.wanted === 0 && score.given === 0) return '  –'.padEnd(column)
  const { precision, recall, f1 } = ratios(score)
  return `${percent(precision)}${percent(recall)}${percent(f1)}`.padEnd(column)
}

/** Everything missing or too much: an upper bound of what a person has to correct, passage by passage. */
const faultCount = ({ scores }: PlanScore) =>
  aspects.reduce((sum, name) => sum + Math.max(scores[name].wanted, scores[name].given) - scores[name].right, 0)

/** Means of F1 by format and over all. A format that cannot be read yet is left out of its mean, a plan refused counts 0. */
export function printMeans(name: string, rows: Row[]) {
  const read = rows.filter((row) => !('refused' in row && row.refused === 'unknown-format'))
  if (rows.length === 0) return
  const styles = new Set(rows.map(({ style }) => style)).size
  console.log(`\nMean F1 of ${styles} ${name}`)
  console.log(`${''.padEnd(14)}${aspects.map((one) => one.slice(0, 11).padEnd(column)).join('')}`)
  for (const format of new Set(rows.map((row) => row.format))) {
    const some = read.filter((row) => row.format === format)
    console.log(`  ${format.padEnd(12)}${some.length === 0 ? 'not read yet' : meanLine(some)}`)
  }
  if (read.length > 0) console.log(`  ${'all'.padEnd(12)}${meanLine(read)}`)
}

function meanLine(rows: Row[]): string {
  return aspects
    .map((name) => {
      const values = rows.flatMap((row) => {
        if ('refused' in row) return [0]
        const score = row.scores[name]
        return score.wanted === 0 && score.given === 0 ? [] : [ratios(score).f1]
      })
      const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
      return (values.length === 0 ? '–' : mean.toFixed(3)).padEnd(column)
    })
    .join('')
}

/** What was missed or wrong, compactly. */
export function printFaults(row: Row) {
  if ('refused' in row) return
  console.log(`\n${row.style}.${row.format}`)
  for (const aspect of aspects) {
    const faults = row.faults.filter((fault) => fault.aspect === aspect)
    if (faults.length === 0) continue
    console.log(`  ${aspect}: ${faults.length}`)
    for (const fault of faults.slice(0, 12)) console.log(`    ${line(fault)}`)
    if (faults.length > 12) console.log(`    … ${faults.length - 12} more`)
  }
}

function line({ kind, text, instead }: Fault): string {
  const cut = (one: string) => (one.length > 110 ? `${one.slice(0, 70)} … ${one.slice(-35)}` : one)
  return `${kind === 'missed' ? '−' : '+'} ${cut(text)}${instead === undefined ? '' : `   ← ${cut(instead)}`}`.replaceAll(
    '\n',
    '⏎',
  )
}
