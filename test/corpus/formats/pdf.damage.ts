import { createDraw, type Draw } from '../draw.ts'
import type { PdfLine } from './pdf.lines.ts'

/**
 * A PDF's text as copying it out of a viewer leaves it: no empty lines, hyphens kept, ligatures as one sign, bullets of a
 * symbol font as control characters (typed dashes stay), page numbers stuck to words, headers after the first line of a
 * page, columns mixed here and there.
 */
export function damagePages(
  pages: PdfLine[][],
  options: { seed: string; columns: 1 | 2; width: number; header: string | null },
): string {
  const draw = createDraw(`${options.seed} damaged`)
  const habits = {
    bullet: draw.pick(['\u0001', '\u0083', '\uf0b7', '\u007f', '']),
    hyphen: draw.pick(['-', '-', '\u00ad']),
    ligatures: draw.chance(0.6),
    turn: draw.pick(['\f', '\n']),
  }
  return `${pages
    .map((lines, at) => {
      let set = moveHeader(lines, options.header, draw)
      set = gluePageNumber(set, at + 1, draw)
      if (options.columns === 2 && at % 4 === 3) set = mixColumns(set, options.width / 2, draw)
      return set.map(({ text }) => damageLine(text, habits, draw)).join('\n')
    })
    .join(`\n${habits.turn}`)}\n`
}

function damageLine(text: string, habits: { bullet: string; hyphen: string; ligatures: boolean }, draw: Draw): string {
  let line = text.replace(/(?<=^|\s)[•▪] +/g, `${habits.bullet} `).replace(/-$/, habits.hyphen)
  if (habits.ligatures) line = line.replace(/ffi/g, 'ﬃ').replace(/fi/g, 'ﬁ').replace(/fl/g, 'ﬂ')
  return line.replace(/ /g, () => (draw.chance(0.01) ? '\u00a0' : ' '))
}

function moveHeader(lines: PdfLine[], header: string | null, draw: Draw): PdfLine[] {
  const [first, second, ...rest] = lines
  if (!header || !first || !second || first.text.trim() !== header || !draw.chance(0.25)) return lines
  return [second, first, ...rest]
}

/** The number of the page runs into the last word above it. */
function gluePageNumber(lines: PdfLine[], page: number, draw: Draw): PdfLine[] {
  const footer = lines.at(-1)
  const above = lines.at(-2)
  if (!footer || !above || !footer.text.includes(String(page)) || !draw.chance(0.3)) return lines
  const rest = footer.text.replace(String(page), '').trim()
  const glued = { ...above, text: `${above.text.trimEnd()}${page}` }
  return [...lines.slice(0, -2), glued, ...(rest.replace(/[^\p{L}]/gu, '') === '' ? [] : [{ ...footer, text: rest }])]
}

/** A few lines of both columns that stand at the same height come out side by side. */
function mixColumns(lines: PdfLine[], middle: number, draw: Draw): PdfLine[] {
  const left = lines.filter((line) => line.x < middle)
  const right = lines.filter((line) => line.x >= middle)
  const start = draw.between(3, Math.max(3, left.length - 8))
  const mixed = new Map<PdfLine, PdfLine>()
  for (const line of left.slice(start, start + 4)) {
    const beside = right.find((one) => Math.abs(one.y - line.y) < 4 && ![...mixed.values()].includes(one))
    if (beside) mixed.set(line, beside)
  }
  const moved = new Set(mixed.values())
  return lines
    .filter((line) => !moved.has(line))
    .map((line) => ({ ...line, text: mixed.has(line) ? `${line.text}   ${mixed.get(line)!.text}` : line.text }))
}
