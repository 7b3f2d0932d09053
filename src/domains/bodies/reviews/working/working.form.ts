import { line, versionSeen, type Words } from '../../../../platform/http/form.ts'
import { refused } from '../../../../platform/outcome.ts'
import { type FormErrors, type FormRead, readDay } from '../../../../ui/page-form.ts'
import type { Unit } from '../../../accounts/accounts.ts'
import { type AnswerWish, verdicts } from '../answer.ts'
import type { TextChange } from '../answer.verbs.ts'
import type { ProposalPlace } from '../proposal.verbs.ts'
import type { OpeningWish, PartyWish } from '../review.ts'
import type { TranslationState } from '../statement.queries.ts'
import { wordingParts } from '../wording.ts'
import { readWrittenLanguage } from '../written-language.ts'
import type { OpeningPage, PlanPlace } from './working.read.ts'

/** Ids that are ticked: each stands in a field of its own. */
const ticked = (words: Words, prefix: string, ids: readonly string[]) =>
  ids.filter((id) => words[`${prefix}-${id}`] === 'yes')

export function readOpening(words: Words, page: OpeningPage): FormRead<{ bodyId: string; wish: OpeningWish }> {
  const errors: FormErrors = {}
  const dueOn = readDay(words, 'due', errors)
  const body = page.bodies.find(({ slug }) => slug === line(words, 'body'))
  if (!body) errors.body = refused('review.body')
  if (!body || dueOn === null) return { ok: false, errors }
  const wish = {
    title: line(words, 'title').slice(0, 200),
    words: (words.words ?? '').replace(/\r\n/g, '\n').slice(0, 5000),
    dueOn,
    openToAll: words.openToAll === 'yes',
    recordIds: ticked(
      words,
      'record',
      page.records.map(({ id }) => id),
    ),
    bodyIds: ticked(
      words,
      'ask',
      page.bodies.map(({ id }) => id),
    ),
  }
  return { ok: true, value: { bodyId: body.id, wish } }
}

export function fieldOfOpening(code: string): string {
  if (code === 'review.records_missing') return 'records'
  return code === 'review.due_past' ? 'due' : 'title'
}

type Known = {
  bodies: readonly { id: string; slug: string }[]
  units: readonly Unit[]
  people: readonly { id: string }[]
}

export function readParty(words: Words, known: Known): FormRead<PartyWish> {
  const kind = (['body', 'commissioner', 'organisation'] as const).find((one) => one === words.kind)
  if (!kind) return { ok: false, errors: { kind: refused('party.kind') } }
  const value = {
    kind,
    bodyId: known.bodies.find(({ slug }) => slug === line(words, 'askBody'))?.id ?? null,
    unitId: known.units.find(({ slug }) => slug === line(words, 'askUnit'))?.id ?? null,
    participantId: known.people.find(({ id }) => id === line(words, 'askPerson'))?.id ?? null,
    office: line(words, 'office').slice(0, 200),
  }
  return { ok: true, value }
}

export function fieldOfParty(code: string): string {
  if (code === 'party.unit_missing') return 'askUnit'
  if (code === 'party.person_missing') return 'askPerson'
  if (code === 'party.office_missing') return 'office'
  return code === 'party.body_missing' ? 'askBody' : 'kind'
}

export type AnswerForm = { numbers: number[]; wish: AnswerWish; change: TextChange | null }

/** `number`: the statement of the page; others are ticked beside it. The version of the record was read with its text. */
export function readAnswer(words: Words, number: number, beside: readonly { number: number }[]): AnswerForm {
  const also = beside.filter((one) => words[`also-${one.number}`] === 'yes')
  const part = wordingParts.find((one) => one === words.part)
  const seen = versionSeen(words)
  const text = part === undefined ? undefined : words[`text-${part}`]
  return {
    numbers: [number, ...also.map((one) => one.number)],
    wish: {
      verdict: verdicts.find((one) => one === words.verdict) ?? null,
      reason: (words.reason ?? '').slice(0, 10_000),
    },
    change: part === undefined || text === undefined ? null : { part, words: text, seen },
  }
}

export function fieldOfAnswer(code: string, part: string): string {
  if (code === 'answer.reason_missing') return 'reason'
  return code === 'answer.words_missing' ? `text-${part}` : 'verdict'
}

const states = ['human', 'machine', 'reviewed'] as const satisfies readonly TranslationState[]

export function readTranslation(words: Words): FormRead<{ lang: string; words: string; state: TranslationState }> {
  const lang = readWrittenLanguage(line(words, 'translationLang'))
  if (lang === null) return { ok: false, errors: { translationLang: refused('translation.lang') } }
  const state = states.find((one) => one === words.state) ?? 'human'
  return { ok: true, value: { lang, state, words: (words.translation ?? '').replace(/\r\n/g, '\n').slice(0, 20_000) } }
}

/** Only a place that was offered is one. */
export function readPlace(words: Words, places: readonly PlanPlace[]): ProposalPlace | undefined {
  const chosen = places.find(({ value }) => value === line(words, 'place'))
  const [kind, planId = '', id = ''] = chosen?.value.split(':') ?? []
  if (kind === undefined) return undefined
  return kind === 'field' ? { planId, fieldId: id } : { planId, goalId: id }
}
