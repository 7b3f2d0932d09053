import { linesOf } from './blank.cell.ts'

/** What shall be counted, and how much of it is wanted: "Beratungen im Jahr: 120". */
export type FigureSaid = { label: string; target: number | null }

export function readFigures(text: string): FigureSaid[] {
  return linesOf(text).map((line) => {
    const [, label = '', number = ''] =
      /^(.{4,}?)\s*[:=]\s*(?:mind(?:estens|\.)?|ca\.?|≥|>)?\s*(\d{1,3}(?:\.\d{3})+|\d+(?:,\d+)?)$/.exec(line) ?? []
    if (number === '') return { label: line.slice(0, 300), target: null }
    return { label: label.slice(0, 300), target: Number(number.replaceAll('.', '').replace(',', '.')) }
  })
}
