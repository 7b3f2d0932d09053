import type { HtmlLine, Run } from './html-lines.ts'
import { isOpenAddress } from './inline.ts'

/** The lines in the markup of long texts. */
export function markupOf(lines: readonly HtmlLine[]): string {
  let text = ''
  let [before, count]: [HtmlLine['kind'] | undefined, number] = [undefined, 0]
  for (const line of lines) {
    const isItem = line.kind === 'point' || line.kind === 'step'
    count = line.kind === 'step' && before === 'step' ? count + 1 : 1
    const gap = isItem && before === line.kind ? '\n' : '\n\n'
    text += (text === '' ? '' : gap) + signOf(line.kind, count) + wordsOf(line)
    before = line.kind
  }
  return text
}

function signOf(kind: HtmlLine['kind'], count: number): string {
  if (kind === 'heading') return '## '
  if (kind === 'point') return '- '
  return kind === 'step' ? `${count}. ` : ''
}

function wordsOf({ kind, runs }: HtmlLine): string {
  const merged = merge(runs)
  // What is all stressed has nothing to stand out from.
  const isAll = kind === 'heading' || merged.every(({ words, stressed }) => stressed || words.trim() === '')
  const said = merged.map((run, at) => {
    const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(run.words) ?? []
    if (words === '') return run.words
    if (run.address !== undefined) return before + linkOf(words, run.address) + after
    const touches =
      (before === '' && /[\p{L}\p{N}_]$/u.test(merged[at - 1]?.words ?? '')) ||
      (after === '' && /^[\p{L}\p{N}_]/u.test(merged[at + 1]?.words ?? ''))
    const canStand = run.stressed && !isAll && !touches && !/[_[\]\n]/.test(words)
    return canStand ? `${before}_${words}_${after}` : run.words
  })
  const line = said
    .join('')
    .replace(/ {2,}/g, ' ')
    .replace(/ *\n */g, '\n')
    .trim()
  if (kind !== 'paragraph') return line.replaceAll('\n', ' ')
  return line.replace(/^[•·▪‣◦]\s+/gm, '- ')
}

/** Word cuts a word into runs wherever it likes: those alike are one. */
function merge(runs: readonly Run[]): Run[] {
  const merged: Run[] = []
  for (const run of runs) {
    const last = merged.at(-1)
    const isAlike = last?.address === run.address && (last?.stressed === run.stressed || run.words.trim() === '')
    if (last && isAlike) merged[merged.length - 1] = { ...last, words: last.words + run.words }
    else merged.push(run)
  }
  return merged
}

function linkOf(words: string, address: string): string {
  const safe = address.replace(/[\s()<>"\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`)
  const said = words.replaceAll('[', '(').replaceAll(']', ')').replaceAll('\n', ' ')
  return isOpenAddress(safe) && said.length <= 400 ? `[${said}](${safe})` : words
}
