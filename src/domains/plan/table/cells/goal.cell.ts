import { type Names, nearest } from '../../likeness.ts'
import type { Note } from '../doubt.ts'

/** The goals of a plan, by every name that a table may call them. */
export type GoalIndex = {
  /** `B9`, `b9`, `2.9` → id. */
  codes: ReadonlyMap<string, string>
  wordings: ReadonlyMap<string, string>
  names: Names
  /** Goals of a field in their order, by the field's folded title and by its code. */
  fields: ReadonlyMap<string, readonly string[]>
}

export function foldWording(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, '')
}

/** The ids of the goals a cell names. `complete`: every word of it was understood. */
export function readGoals(
  text: string,
  field: string,
  index: GoalIndex,
  note: Note,
): { ids: string[]; complete: boolean } {
  const whole = oneGoal(text.replaceAll('\n', ' '), index)
  if (whole) return { ids: [whole], complete: true }
  const ids: string[] = []
  let complete = true
  for (const part of partsOf(text)) {
    const found = expandRange(part).map((one) => oneGoal(one, index) ?? byPosition(one, field, index, note))
    for (const id of found) if (id !== undefined && !ids.includes(id)) ids.push(id)
    if (found.every((id) => id !== undefined)) continue
    const near = part.length > 15 ? nearest(part, index.names) : undefined
    if (near) {
      note('goal.nearly', { goal: near.name })
      if (!ids.includes(near.id)) ids.push(near.id)
    } else {
      note('goal.not_found', { words: part })
      complete = false
    }
  }
  return { ids, complete }
}

/** By lines and semicolons; by commas where what stands between them is short, as codes are. */
function partsOf(text: string): string[] {
  const lines = text
    .split(/\n|;/)
    .map((line) => line.replace(/^\s*[•▪●–-]\s+/, '').trim())
    .filter((line) => line !== '')
  return lines.flatMap((line) => {
    const parts = line.split(/\s*(?:,|\/|&|\+|\bund\b|\bsowie\b)\s*/)
    return parts.every((part) => part.length <= 12) ? parts.filter((part) => part !== '') : [line]
  })
}

const label = /^(?:(?:teil|leit|ober|handlungs)?ziele?)\s*(?:nr\.?)?\s*(?=[\p{L}\d])/iu

function oneGoal(text: string, { codes, wordings }: GoalIndex): string | undefined {
  const said = text.trim().replace(label, '')
  const byCode = codes.get(codeKey(said)) ?? wordings.get(foldWording(text)) ?? wordings.get(foldWording(said))
  if (byCode !== undefined) return byCode
  // "B3: Alle Kinder …" and "B3 Alle Kinder": the code leads.
  const [, lead] = /^(\p{L}{1,3}[ .-]?\d{1,3}|\d{1,2}\.\d{1,2})(?:[:.)–-]+\s*|\s+)(?=\p{L}{2})/u.exec(said) ?? []
  return lead === undefined ? undefined : codes.get(codeKey(lead))
}

/** A lone number means a place in the row's field, if the row says which. */
function byPosition(text: string, field: string, { fields }: GoalIndex, note: Note): string | undefined {
  const [, digits] = /^(?:ziele?\s*(?:nr\.?)?\s*)?(\d{1,3})\.?$/i.exec(text.trim()) ?? []
  const goals = digits === undefined ? undefined : fields.get(foldWording(field))
  const id = goals?.[Number(digits) - 1]
  if (id !== undefined) note('goal.by_position', { field, position: Number(digits) })
  return id
}

/** "B3–B5" is three goals. */
function expandRange(part: string): string[] {
  const [, letters = '', from, to] =
    /^(\p{L}{1,3})[ .-]?(\d{1,2})\s?(?:[-–]|bis)\s?(?:\1[ .-]?)?(\d{1,2})$/iu.exec(part) ?? []
  const [first, last] = [Number(from), Number(to)]
  if (!from || !to || last <= first || last - first > 20) return [part]
  return Array.from({ length: last - first + 1 }, (_, at) => `${letters}${first + at}`)
}

/** "B 3", "b-03" and "B3" are one code; "1.1" and "11" are two. */
export function codeKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s_-]+/g, '')
    .replace(/(\p{L})\./gu, '$1')
    .replace(/(?<!\d)0+(?=\d)/g, '')
    .replace(/\.$/, '')
}
