import { closes } from '../../lines/line.break.ts'
import { readMark } from '../../lines/line.mark.ts'
import type { Mark, Passage } from '../../passage.ts'
import type { Paragraph } from './block.ts'
import { splitAtBreaks } from './paragraph.split.ts'

/** The passages of one paragraph; more than one where line breaks in it were meant. `look.size` is still absolute. */
export function paragraphPassages(paragraph: Paragraph): Passage[] {
  return splitAtBreaks(paragraph).map(({ lines, mark, level, indent, where }) => {
    const { text, size, bold, runIn = 0 } = lines[0]!
    const typed = mark ? null : typedMark(text, level)
    const rest = typed?.rest ?? text
    const bolds = runIn - (text.length - rest.length)
    return {
      text: rest,
      mark: typed?.mark ?? mark,
      indent,
      level,
      cells: null,
      look: { size, bold, ...(bolds > 0 ? { runIn: bolds } : {}) },
      where,
      lines: [{ at: 0, where }],
    }
  })
}

/** The mark somebody typed in front; of "2 Soziales" and "12 Projekte wurden gefördert." only the first has one. */
function typedMark(text: string, level: number | null): { mark: Mark; rest: string } | null {
  const found = readMark(text)
  if (!found || (found.mark.kind === 'bullet' && level !== null && !found.sure)) return null
  const isBare = found.mark.kind === 'number' && found.mark.style === '1'
  const isHeading = text.length <= 80 && /^\p{Lu}/u.test(found.rest) && !closes(text)
  return isBare && !isHeading ? null : found
}
