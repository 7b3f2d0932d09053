import { line, type Words } from '../../../platform/http/form.ts'
import { refused } from '../../../platform/outcome.ts'
import type { FormErrors } from '../../../ui/page-form.ts'
import { assessments, decideStatus, readCell, statuses } from '../../plan/plan.ts'
import { type Content, obstacleKinds } from '../rounds/content.ts'
import { isOwn, type OwnKey, type Question } from '../rounds/question.ts'
import { cellName, columnsOf, countRows, type RowKey, rowKeys } from './sheet-rows.ts'

/** Enough for any answer; what is longer belongs into a paper. */
const longest = 20_000
const nothingKnown = { unitIds: new Set<string>(), files: new Map() }

/**
 * `now`: what the part says, of which all stays that is not asked. `last`: the status of the round before and its
 * reason. `dataOn`: the day of which is told. `sending`: an answer has to be whole; what is only kept for later need not be.
 */
type Reading = {
  questions: readonly Question[]
  now: Content
  last: Pick<Content, 'status' | 'reason'>
  dataOn: string
  sending: boolean
}

/** The words of a sheet as a content; what cannot be read stands among the errors, at its field. */
export function readSheet(words: Words, reading: Reading): { content: Content; errors: FormErrors } {
  const { questions, now, sending } = reading
  const errors: FormErrors = {}
  const asked = (key: string) => questions.some((one) => one.key === key)
  const text = (name: string) => readText(words, name, errors)
  const content: Content = { ...now, own: { ...now.own } }
  if (asked('status')) Object.assign(content, readStatus(words, errors, reading))
  if (asked('done')) content.done = text('done')
  if (asked('outlook')) content.outlook = text('outlook')
  if (asked('obstacles')) {
    const kinds = obstacleKinds.filter((kind) => words[`obstacles__${kind}`] === 'yes')
    content.obstacles = { kinds, words: text('obstacles__words') }
  }
  if (asked('effect')) {
    const [claimed, evidence, doubt] = [text('effect__claimed'), text('effect__evidence'), text('effect__doubt')]
    content.effect = { claimed, evidence, doubt }
  }
  for (const key of rowKeys.filter(asked)) Object.assign(content, { [key]: readRows(words, errors, key, reading) })
  for (const key of questions.map((one) => one.key).filter(isOwn)) content.own[key] = text(key)
  if (sending) {
    for (const { key } of missingIn(content, questions)) errors[firstFieldOf(key)] ??= refused('sheet.needed')
  }
  return { content, errors }
}

/** Questions that need an answer and have none. */
export function missingIn(content: Content, questions: readonly Question[]): Question[] {
  return questions.filter(({ key, required }) => required && !isAnswered(content, key))
}

function isAnswered(content: Content, key: Question['key']): boolean {
  if (isOwn(key)) return (content.own[key as OwnKey] ?? '') !== ''
  if (key === 'status') return content.status !== null
  if (key === 'done' || key === 'outlook') return content[key] !== ''
  if (key === 'obstacles') return content.obstacles.kinds.length > 0 || content.obstacles.words !== ''
  if (key === 'effect') return content.effect.claimed !== ''
  if (key === 'figures') return content.figures.some(({ value }) => value !== null)
  if (key === 'money') return content.money.some(({ spentCents }) => spentCents !== null)
  return content[key].length > 0
}

/** Where what is missing in an answer is told. */
export function firstFieldOf(key: Question['key']): string {
  if (key === 'obstacles') return 'obstacles__words'
  if (key === 'effect') return 'effect__claimed'
  if (key === 'figures') return cellName(key, 0, 'value')
  if (key === 'money') return cellName(key, 0, 'spentCents')
  if (key === 'milestones' || key === 'attachments') return cellName(key, 0, 'title')
  return key
}

function readText(words: Words, name: string, errors: FormErrors): string {
  const typed = (words[name] ?? '').replaceAll('\r\n', '\n').trim()
  if (typed.length > longest) errors[name] = refused('sheet.too_long', { longest })
  return typed
}

/** A reason is asked for where the status changes, and where it worries. */
function readStatus(words: Words, errors: FormErrors, { last, dataOn, sending }: Reading) {
  const status = statuses.find((one) => one === words.status) ?? null
  const assessment = assessments.find((one) => one === words.status__assessment) ?? null
  const reason = readText(words, 'status__reason', errors)
  if (status && sending) {
    const isNew = status !== last.status
    // The reason of another status is none of this one.
    const said = isNew && reason === last.reason.trim() ? '' : reason
    const command = { status, assessment, asOf: dataOn, reason: said }
    const decided = decideStatus(command, isNew ? { asOf: dataOn } : undefined, dataOn)
    if (!decided.ok) errors.status__reason = refused(decided.code)
  }
  return { status, assessment, reason }
}

/** An empty row is none. Of one that is only kept for later, cells may be missing; a year has to be one, to be kept at all. */
function readRows(words: Words, errors: FormErrors, key: RowKey, { now, sending }: Reading) {
  const known = new Set<string>(now.attachments.map(({ url }) => url))
  return Array.from({ length: countRows(words, key) }).flatMap((_, at) => {
    const columns = columnsOf(key).map((column) => ({ ...column, id: cellName(key, at, column.name) }))
    if (columns.every(({ id }) => line(words, id) === '')) return []
    const cells = columns.map((column) => {
      const typed = line(words, column.id)
      // What was attached before may be a file of ours, whose address is none of the web.
      if (column.kind === 'url' && known.has(typed)) return [column.name, typed]
      const missing = typed === '' && !sending && column.kind !== 'year'
      const cell = missing ? null : readCell(words, errors, column, nothingKnown)
      return [column.name, cell ?? blankOf(column)]
    })
    return [Object.fromEntries(cells)]
  })
}

function blankOf({ name, kind, needed }: { name: string; kind: string; needed?: true }): string | number | null {
  if (name === 'plannedCents') return 0
  return kind === 'line' || needed ? '' : null
}
