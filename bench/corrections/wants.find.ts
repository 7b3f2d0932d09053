import type { CorrectedDocument } from '../../src/domains/plan/document/correction.apply.ts'
import { type Choice, choiceOf } from '../../src/domains/plan/document/correction.ts'
import { splitPlaces } from '../../src/domains/plan/document/split.places.ts'
import type { Passage } from '../../src/domains/plan/import/passage.ts'
import type { Marking } from '../../src/domains/plan/import/roles/marking.ts'
import { normalText } from '../../test/corpus/text.alike.ts'
import type { Aspect, Fault } from '../import/score.ts'
import type { Oracle } from './truth.oracle.ts'

/** What somebody who knows the plan would say differently, by the position of the passage. */
export type Wants = {
  choices: Map<number, Set<Choice>>
  /** Offsets at which another passage begins. */
  splits: Map<number, Set<number>>
  /** Passages that go on with the one before. */
  joins: Set<number>
  /** Where the title of a measure ends. */
  titles: Map<number, number>
}

const choicesOf: Record<Aspect, Choice> = {
  fields: 'field',
  introductions: 'introduction',
  goals: 'goal',
  measures: 'measure',
  leads: 'lead',
  statuses: 'status',
  periods: 'period',
  costs: 'costs',
}

export function findWants(state: CorrectedDocument, faults: readonly Fault[], oracle: Oracle): Wants {
  const wants: Wants = { choices: new Map(), splits: new Map(), joins: new Set(), titles: new Map() }
  const { passages } = state.document
  const want = (at: number, choice: Choice) => {
    if (choiceOf(state.markings[at]!) === choice && !passages[at]!.cells) return
    wants.choices.set(at, (wants.choices.get(at) ?? new Set()).add(choice))
  }
  let under = 'nothing'
  passages.forEach((passage, at) => {
    const now = choiceOf(state.markings[at]!)
    if (['field', 'goal', 'measure'].includes(now)) under = now
    const said = oracle.choiceOf(passage)
    if (said !== null && said !== now) want(at, said)
    else if (said === null && ['field', 'goal', 'measure', 'introduction'].includes(now))
      for (const choice of under === 'measure' ? (['text', 'set-aside'] as const) : (['set-aside'] as const))
        want(at, choice)
  })
  for (const fault of faults) {
    const choice = choicesOf[fault.aspect]
    if (fault.kind === 'missed') missed(state, fault, choice, wants, want)
    const given = fault.kind === 'missed' ? fault.instead : fault.text
    if (given) surplus(state, given, choice, { wants, want, oracle, but: fault.kind === 'missed' ? fault.text : '' })
  }
  return wants
}

type Want = (at: number, choice: Choice) => void

/** Where the words stand that were missed, and are not read as what they are. */
function missed(state: CorrectedDocument, { text }: Fault, choice: Choice, wants: Wants, want: Want) {
  const whole = normalText(text)
  if (whole === '') return
  state.document.passages.forEach((passage, at) => {
    if (isRead(state.markings[at]!, choice, whole)) return
    const place = placeOf(passage.text, text)
    if (place) {
      want(at, choice)
      if (normalText(passage.text) === whole) return
      addSplits(passage, place, wants.splits, at)
      if (choice === 'measure' && place[1] < passage.text.length) wants.titles.set(at, place[1])
      // Words parted by the end of a page or a column.
      if (!passage.cells && place[0] === 0) wants.joins.add(at)
      if (!passage.cells && (choice === 'measure' || !/[.!?]$/.test(passage.text))) wants.joins.add(at + 1)
      return
    }
    const next = state.document.passages[at + 1]
    const begins = normalText(passage.text.replace(/[-\u00ad]+$/, ''))
    const joined = next && normalText(`${passage.text} ${next.text}`)
    const tail = bareTail(whole, begins)
    if (tail !== null && joined?.includes(tail)) wants.joins.add(at + 1)
  })
}

/** Whether a passage ends in the words with which a text begins. */
function bareTail(whole: string, begins: string): string | null {
  const words = whole.split(' ')
  for (let count = Math.min(words.length - 1, 14); count > 1; count--) {
    if (begins.endsWith(words.slice(0, count).join(' '))) return words.slice(0, count + 1).join(' ')
  }
  return null
}

function isRead({ role, lines }: Marking, choice: Choice, whole: string): boolean {
  if (role === choice && choice !== 'measure') return normalText(lines?.[0]?.value ?? '') === whole
  const part = choice === 'measure' ? 'title' : choice
  return lines?.some((line) => line.part === part && normalText(line.value) === whole) === true
}

function addSplits(passage: Passage, [from, to]: [number, number], splits: Wants['splits'], at: number) {
  const places = splitPlaces(passage, 200).map(({ offset }) => offset)
  const before = places.filter((offset) => offset <= from).slice(-2)
  const behind = places.find((offset) => offset >= to)
  for (const offset of [...before, ...(behind === undefined ? [] : [behind])])
    splits.set(at, (splits.get(at) ?? new Set()).add(offset))
}

type Around = { wants: Wants; want: Want; oracle: Oracle; but: string }

/** What was read and is none: it may be anything else, or another passage from there on. */
function surplus(state: CorrectedDocument, text: string, choice: Choice, { wants, want, oracle, but }: Around) {
  const pieces = new Set(
    text
      .split('\n')
      .map(normalText)
      .filter((one) => one !== '' && one !== normalText(but)),
  )
  const isPiece = (value: string) => value.split('\n').every((one) => pieces.has(normalText(one)))
  state.document.passages.forEach((passage, at) => {
    const { role, lines = [] } = state.markings[at]!
    const part = choice === 'measure' ? 'title' : choice
    const given = lines.find((line) => line.part === part && line.value !== '' && isPiece(line.value))
    if (!given && !(role === choice && isPiece(passage.text))) return
    if (given && given.at > 0) addSplits(passage, [given.at, given.at + given.value.length], wants.splits, at)
    const held = choice === 'measure' ? oracle.holdsTruth(passage.text) : []
    for (const title of held) {
      const place = placeOf(passage.text, title)
      if (place && place[1] < passage.text.length) wants.titles.set(at, place[1])
    }
    const said = oracle.choiceOf(passage)
    for (const other of [...(said === null ? [] : [said]), 'set-aside', 'text', 'other', choice] as const)
      want(at, other)
  })
}

function placeOf(text: string, wanted: string): [number, number] | null {
  const words = wanted
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  const found = new RegExp(words.join('[\\s\\u00ad]+'), 'iu').exec(text)
  return found && [found.index, found.index + found[0].length]
}
