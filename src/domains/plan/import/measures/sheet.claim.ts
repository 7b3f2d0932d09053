import type { Passage } from '../passage.ts'
import type { Marking } from '../roles/marking.ts'
import { splitSentences } from '../roles/section.roles.ts'
import { readFactLine } from './fact.line.ts'
import { readSuffix } from './item.suffix.ts'
import type { LabelBook } from './label.book.ts'
import type { SheetPart } from './label.words.ts'
import { noLegend } from './legend.ts'
import { readNamedTitle, readTitle, runInTitle, tidyTitle } from './measure.title.ts'
import type { SheetBlock } from './sheet.block.ts'
import { type Labelled, readInside, type SheetLine } from './sheet.line.ts'

/** Values of these lines are short: a paragraph after one is not its value but text of the measure. */
const short: ReadonlySet<SheetPart> = new Set<SheetPart>([
  'title',
  'number',
  'field',
  'lead',
  'status',
  'period',
  'costs',
  'targetGroups',
])

/** Marks the passages of one sheet. */
export function claimBlock(
  block: SheetBlock,
  passages: readonly Passage[],
  labelled: readonly (Labelled | null)[],
  book: LabelBook,
  claims: Map<number, Marking>,
): void {
  const title = titleLines(passages[block.title]!, labelled[block.title] ?? null, book)
  let last: SheetLine | null = title.at(-1) ?? null
  let awaitsTitle = title.every(({ part, value }) => part !== 'title' || value === '')
  for (let at = block.from; at < block.to; at++) {
    if (claims.has(at)) continue
    const passage = passages[at]!
    const role = at === block.from ? 'measure' : 'sheet-line'
    let lines = at === block.title ? title : (labelled[at]?.lines ?? null)
    if (!lines && awaitsTitle && at > block.title) {
      lines = [{ part: 'title', label: '', value: tidyTitle(passage.text), at: 0 }]
      awaitsTitle = false
    }
    lines ??= continuation(passage, last, book)
    last = lines.at(-1) ?? last
    claims.set(at, { role, confidence: confidenceOf(at, block, labelled), lines })
  }
}

function titleLines(passage: Passage, lines: Labelled | null, book: LabelBook): SheetLine[] {
  if (lines?.form === 'prose' && runInTitle(passage) === null) return proseLines(lines.lines)
  if (lines && lines.form !== 'prose') {
    return lines.lines.flatMap((line) => {
      if (line.part !== 'title' || line.value === '') return [line]
      const { number, title } = readNamedTitle(line.value)
      return [...numberLine(number, line.at), { ...line, value: tidyTitle(title || line.value) }]
    })
  }
  const inside = readInside(passage, book)
  const runIn = runInTitle(passage)
  if (runIn !== null) return runInLines(runIn, passage, inside)
  const { number, title, sign } = readTitle(inside ? { ...passage, text: inside.before } : passage)
  // "M 1.2 Sprachcafé. Jeden Dienstag …": the title runs into what is said of it.
  const [first = '', ...more] = sign !== null && passage.level === null ? splitSentences(title) : [title]
  if (more.length > 0) {
    const text: SheetLine = { part: 'text', label: '', value: more.join(' '), at: passage.text.indexOf(more[0]!) }
    return [
      ...numberLine(number, 0),
      { part: 'title', label: '', value: tidyTitle(first).replace(/\.$/, ''), at: 0 },
      text,
      ...(inside?.lines ?? []),
    ]
  }
  const suffix = readSuffix(tidyTitle(title), book.legend)
  return [
    ...numberLine(number, 0),
    { part: 'title', label: '', value: suffix.title, at: 0 },
    ...suffix.lines,
    ...(inside?.lines ?? []),
  ]
}

/** "**Sprachcafé.** Jeden Dienstag treffen sich …": the bold words are the title. */
function runInLines(bold: string, { text }: Passage, inside: ReturnType<typeof readInside>): SheetLine[] {
  const { number, title } = readTitle({ text: bold, mark: null })
  const { text: said, lines } = readEnd(inside?.before ?? text)
  const below = said.slice(text.indexOf(bold) + bold.length).replace(/^[\s.:–—-]+/, '')
  return [
    ...numberLine(number, 0),
    { part: 'title', label: '', value: tidyTitle(title).replace(/\.$/, ''), at: 0 },
    ...(below === '' ? [] : [{ part: 'text' as const, label: '', value: below, at: bold.length }]),
    ...lines,
    ...(inside?.lines ?? []),
  ]
}

/** "… bis zum Sommer. (Amt 50, 2024)": facts in brackets at the end of a paragraph. */
export function readEnd(text: string): { text: string; lines: SheetLine[] } {
  const suffix = readSuffix(text, noLegend)
  return { text: suffix.title, lines: suffix.lines }
}

/** "Sprachcafé. Jeden Dienstag treffen sich … Verantwortlich: Amt 50.": the first sentence is the title. */
function proseLines([text, ...rest]: SheetLine[]): SheetLine[] {
  const { number, title: said } = readTitle({ text: text!.value, mark: null })
  const [title = '', ...others] = splitTitle(said)
  const own: SheetLine = { part: 'title', label: '', value: tidyTitle(title).replace(/\.$/, ''), at: 0 }
  const below: SheetLine[] =
    others.length > 0 ? [{ ...text!, value: others.join(' '), at: text!.value.indexOf(others[0]!) }] : []
  return [...numberLine(number, 0), own, ...below, ...rest]
}

/** "Sprachcafé – Jeden Dienstag …" ends its title at the dash, "Sprachcafé. Jeden Dienstag …" at the stop. */
function splitTitle(text: string): string[] {
  const sentences = splitSentences(text)
  const dash = /^(.{3,110}?)\s[–—-]\s(?=["„]?\p{Lu})(.*)$/su.exec(sentences[0] ?? '')
  const colon = dash ? null : /^([^:]{3,90}):\s(?=["„]?\p{Lu})(.*)$/su.exec(sentences[0] ?? '')
  const cut = dash ?? colon
  return cut ? [cut[1]!, cut[2]!, ...sentences.slice(1)] : sentences
}

function numberLine(number: string | null, at: number): SheetLine[] {
  return number ? [{ part: 'number', label: '', value: number.replace(/\.$/, ''), at }] : []
}

/** A passage without label: the value of a label that stood alone, more of a list, or text of the measure. */
function continuation(passage: Passage, last: SheetLine | null, book: LabelBook): SheetLine[] {
  const inside = readInside(passage, book)
  const value = inside ? inside.before : valueBelow(passage, last)
  const isBullet = passage.mark?.kind === 'bullet'
  const goesOn = last !== null && last.label !== '' && (last.value === '' || isBullet || !short.has(last.part))
  const joins = last !== null && last.part !== 'title' && last.label === '' && (isBullet || passage.text.length < 60)
  const part = goesOn || joins ? last.part : 'text'
  const facts = part === 'text' && !inside ? readFactLine(passage.text, book.legend) : null
  if (facts) return facts
  const end = part === 'text' && !inside ? readEnd(value) : { text: value, lines: [] }
  return [{ part, label: '', value: end.text, at: 0 }, ...end.lines, ...(inside?.lines ?? [])]
}

/** Below a label alone a number in front is part of the value: "2. Halbjahr 2025". */
function valueBelow({ text, cells, mark }: Passage, last: SheetLine | null): string {
  if (cells) return cells.filter((cell) => cell !== '').join(' ')
  return last?.value === '' && mark?.kind === 'number' && mark.style === '1.' ? `${mark.path.join('.')}. ${text}` : text
}

function confidenceOf(at: number, block: SheetBlock, labelled: readonly (Labelled | null)[]): number {
  if (at === block.title) return labelled.slice(at, block.to).some((one) => one !== null) ? 0.9 : 0.6
  if (!labelled[at]) return 0.7
  return labelled[at].form === 'bare' ? 0.8 : 0.9
}
