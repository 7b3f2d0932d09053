/**
 * The light markup of long texts: `## ` heads, `- ` lists, `1. ` counts, `_so_` stresses, `[words](https://…)` leads on.
 * All else is words, as are signs that do not fit: `*` and `_` within a word belong to it (Expert*innen, Nutzer_innen).
 */
export type Block =
  | { kind: 'paragraph'; words: string }
  | { kind: 'heading'; words: string }
  | { kind: 'points'; items: string[] }
  | { kind: 'steps'; items: string[] }

type Line = { sign: 'heading' | 'point' | number | 'empty' | undefined; words: string; whole: string }

export function blocksOf(text: string): Block[] {
  const lines = text.split('\n').map(readLine)
  const blocks: Block[] = []
  let open: string[] = []
  const close = () => {
    if (open.length > 0) blocks.push({ kind: 'paragraph', words: open.join('\n') })
    open = []
  }
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] as Line
    const run = listAt(lines, at, open.length === 0)
    if (run || line.sign === 'heading' || line.sign === 'empty') close()
    if (run) blocks.push({ kind: line.sign === 'point' ? 'points' : 'steps', items: run.items })
    else if (line.sign === 'heading') blocks.push({ kind: 'heading', words: line.words })
    else if (line.sign !== 'empty') open.push(line.whole)
    at = run ? run.end : at + 1
  }
  close()
  return blocks
}

function readLine(whole: string): Line {
  if (whole.trim() === '') return { sign: 'empty', words: '', whole }
  const [, signs = '', words = ''] = /^(##|[-–•]|[1-9]\d?\.)[ \t]+(?=\S)(.*)$/s.exec(whole) ?? []
  if (signs === '') return { sign: undefined, words: whole, whole }
  if (signs === '##') return { sign: 'heading', words, whole }
  return { sign: signs.endsWith('.') ? Number.parseInt(signs, 10) : 'point', words, whole }
}

/**
 * The list that begins here, its items perhaps with an empty line between them. A date or a dash may stand at the start of
 * any line of a plain text: steps count from one and are two or more, and so are points that begin within a paragraph.
 */
function listAt(lines: readonly Line[], start: number, isFree: boolean): { items: string[]; end: number } | undefined {
  const { sign } = lines[start] as Line
  if (sign !== 'point' && sign !== 1) return undefined
  const items: string[] = []
  let end = start
  for (let at = start; at < lines.length; at += 1) {
    const line = lines[at] as Line
    if (line.sign === 'empty' && lines[at - 1]?.sign !== 'empty') continue
    if (line.sign !== (sign === 'point' ? 'point' : items.length + 1)) break
    items.push(line.words)
    end = at + 1
  }
  const least = sign === 'point' && isFree ? 1 : 2
  return items.length >= least ? { items, end } : undefined
}
