import type { SourceLine } from '../passage.ts'
import { goesOn } from './line.break.ts'

type Likeness = 'apart' | 'one heading' | 'alike'

/** "HANDLUNGSFELD BILDUNG": in capitals throughout, as only headings are. */
function isShouted(text: string): boolean {
  if (text.length > 120 || /[a-z]/.test(text)) return false
  return /\p{Lu}{4}/u.test(text) && !/\p{Ll}/u.test(text)
}

/** Letters this much larger than the body's are a heading's, so that its lines belong together however short they are. */
const headingSize = 1.12

/** Whether two lines look as if they belonged together. */
export function compareLooks({ look: last, text: before }: SourceLine, { look: line, text }: SourceLine): Likeness {
  if (isShouted(before) !== isShouted(text) && before.length > 4 && text.length > 4 && !goesOn(text)) return 'apart'
  if (!last || !line) return isShouted(text) ? 'one heading' : 'alike'
  if (Math.abs(last.size - line.size) > 0.07 || last.bold !== line.bold) return 'apart'
  return line.size >= headingSize ? 'one heading' : 'alike'
}
