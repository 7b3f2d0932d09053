import type { SourceLine } from '../passage.ts'

const counted =
  /^(?:(\p{Lu}[\p{L}-]{2,24}(?: Nr\.)?) |([A-ZÄÖÜ]{1,3})[ .-]?)(\d{1,3}(?:\.\d{1,3}){0,3})(?=[\s:.)–—|-]|\p{Lu}\p{Ll}|$)/u

/** So many members make a series. */
const fewest = 3

type Member = { line: SourceLine; path: number[] }

/** Lines that count: "Projekt 1", "Projekt 2" … or "Z1", "Z2" …; counting may begin again under each heading. */
export class CountedLines {
  #members = new Set<SourceLine>()

  constructor(lines: readonly SourceLine[]) {
    const series = new Map<string, Member[]>()
    for (const line of lines) {
      if (line.cells || line.mark) continue
      const [, word, code, number = ''] = counted.exec(line.text.slice(0, 60)) ?? []
      const sign = word ?? code
      if (sign === undefined) continue
      const member = { line, path: number.split('.').map(Number) }
      const known = series.get(sign)
      if (known) known.push(member)
      else series.set(sign, [member])
    }
    for (const members of series.values()) if (counts(members)) for (const { line } of members) this.#members.add(line)
  }

  has(line: SourceLine): boolean {
    return this.#members.has(line)
  }
}

function counts(members: readonly Member[]): boolean {
  const steps = members.slice(1).filter(({ path }, at) => follows(members[at]!.path, path))
  return members.length >= fewest && steps.length * 10 >= (members.length - 1) * 7
}

/** The next number, or one with which counting begins again. */
function follows(last: readonly number[], next: readonly number[]): boolean {
  const raised = last.findIndex((part, at) => next[at] !== part)
  if (next.length !== last.length || raised < 0) return next.at(-1) === 1
  return next[raised] === last[raised]! + 1 || next.slice(raised).every((part) => part === 1)
}
