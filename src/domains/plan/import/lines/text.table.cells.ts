import { staysOpen } from './line.break.ts'
import { foldSpace } from './line.clean.ts'
import { jointOf } from './line.hyphen.ts'

/** A line of a cell that names what it says. */
const isLabel = /^\p{Lu}[^:.]{2,30}:\s/u

/** A cell's lines as one text; a line end that was meant, for another word had room, stays one. */
export function joinCells(
  lines: readonly string[][],
  widths: readonly number[],
  words: ReadonlySet<string>,
  titled: readonly boolean[],
): string[] {
  return widths.map((width, nth) => {
    let text = ''
    let last = ''
    for (const line of lines) {
      const next = line[nth]!
      if (next === '') continue
      const word = next.split(' ', 1)[0]!
      const isFull = titled[nth] && last === text && !staysOpen(last) && !last.endsWith('-')
      const hasRoom = isFull || last.length + 1 + word.length <= width
      const isMeant = last !== '' && hasRoom && /^["„(]?\p{Lu}/u.test(next) && width > 12
      if (text === '') text = next
      else if (/^• /.test(next) || isLabel.test(next) || (isMeant && !text.includes('\n'))) text = `${text}\n${next}`
      else {
        const { drop, glue } = jointOf(last, next, words)
        text = `${drop > 0 ? text.slice(0, -drop) : text}${glue}${next}`
      }
      last = next
    }
    return text.split('\n').map(foldSpace).join('\n')
  })
}
