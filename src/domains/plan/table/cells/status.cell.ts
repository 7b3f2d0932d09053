import { statusOf } from '../../import/values/status.words.ts'
import { type OwnReader, readOwnStatus } from '../../label.ts'
import type { Assessment, Status } from '../../status.ts'
import type { Note } from '../doubt.ts'
import { type CellValue, textOf } from '../reading/workbook.ts'

/** Below this the words may mean something else in this city. */
const certain = 0.8

export function readStatus(city: OwnReader, cell: CellValue, note: Note): Status | undefined {
  const own = readOwnStatus(city, textOf(cell))
  if (own !== undefined) return own
  const text = textOf(typeof cell === 'object' && 'number' in cell ? asShare(cell.number) : cell)
  const read = statusOf(text) ?? statusOf(text.split('\n')[0] ?? '')
  if (!read) {
    note('status.not_understood')
    return undefined
  }
  if (read.confidence < certain) note('status.read_as', { status: read.status })
  return read.status
}

/** Progress as a number: 0.5 and 50 both are half way. */
function asShare(number: number): CellValue {
  if (number >= 0 && number <= 1) return { share: number }
  return number <= 100 ? { share: number / 100 } : { number }
}

const colours: [Assessment, RegExp][] = [
  [
    'off_track',
    /^(?:rot|red|🔴|kritisch|gestoppt|gescheitert|nicht (?:im plan|auf kurs|planmäßig)|außer plan|off track)$/,
  ],
  [
    'at_risk',
    /^(?:gelb|orange|yellow|amber|🟡|🟠|gefährdet|verzögert|verzug|im verzug|mit risiken|teilweise im plan|at risk)$/,
  ],
  ['on_track', /^(?:grün|gruen|green|🟢|im plan|auf kurs|planmäßig|unkritisch|läuft planmäßig|ja|on track)$/],
]

export function isColour(text: string): boolean {
  return /^(?:rot|gelb|orange|grün|gruen|🔴|🟡|🟠|🟢)$/i.test(text.trim())
}

export function readAssessment(cell: CellValue, note: Note): Assessment | undefined {
  const text = textOf(cell)
    .toLowerCase()
    .replace(/[.!()]+/g, ' ')
    .trim()
  const found = colours.find(([, pattern]) => pattern.test(text) || pattern.test(text.split(/[\s,:–-]+/)[0] ?? ''))
  if (!found) note('assessment.not_understood')
  return found?.[0]
}
