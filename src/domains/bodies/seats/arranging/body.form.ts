import { line, type Words } from '../../../../platform/http/form.ts'
import { refused } from '../../../../platform/outcome.ts'
import { type FormErrors, type FormRead, readDay } from '../../../../ui/page-form.ts'
import { type BodyClosing, type BodyKind, type BodyWish, bodyKinds } from '../body.ts'
import type { Founding } from '../body.verbs.ts'
import type { ParityTerms } from '../parity.ts'
import { knownSides } from '../seat.ts'

export const fieldBox = (fieldId: string) => `field-${fieldId}`
export const sideBox = (side: string) => `side-${side}`

/** `fields`: the ids of those that can be chosen. */
export function readBody(words: Words, fields: readonly string[]): FormRead<BodyWish> {
  const kind = bodyKinds.find((one) => one === line(words, 'kind'))
  if (kind === undefined) return { ok: false, errors: { kind: refused('body.kind') } }
  return { ok: true, value: wishOf(words, kind, fields) }
}

function wishOf(words: Words, kind: BodyKind, fields: readonly string[]): BodyWish {
  return {
    kind,
    name: line(words, 'name').slice(0, 200),
    purpose: line(words, 'purpose'),
    procedure: line(words, 'procedure'),
    fieldIds: fields.filter((id) => words[fieldBox(id)] === 'yes'),
  }
}

const quorum = { quorumPart: 1, quorumOf: 2 }
const parities: Record<string, ParityTerms[]> = { equal: [{ kind: 'equal' }], apart: [{ kind: 'apart', part: 1 }] }

/** What it takes to begin; the rest of its rules is set afterwards. */
export function readFounding(words: Words, fields: readonly string[]): FormRead<Founding> {
  const errors: FormErrors = {}
  const foundedOn = readDay(words, 'foundedOn', errors)
  const body = readBody(words, fields)
  if (!body.ok) return { ok: false, errors: { ...errors, ...body.errors } }
  if (foundedOn === null) return { ok: false, errors }
  const sides = knownSides.filter((side) => words[sideBox(side)] === 'yes')
  return {
    ok: true,
    value: {
      ...body.value,
      foundedOn,
      sides: sides.map((side) => ({ side, name: null, ...quorum })),
      rules: parities[line(words, 'parity')] ?? [],
      ...{ healDays: 90, healer: line(words, 'healer'), allowsExceptions: false, votesNeedParity: false },
    },
  }
}

export function readClosing(words: Words): FormRead<BodyClosing> {
  const errors: FormErrors = {}
  const on = readDay(words, 'closedOn', errors)
  return on === null ? { ok: false, errors } : { ok: true, value: { on, reason: line(words, 'closedReason') } }
}

/** Where what stands against it is told. */
export function fieldOfBody(code: string): string {
  if (code.startsWith('charter.')) return sideBox(knownSides[0])
  if (code === 'body.closes_later' || code === 'body.closes_before_founding') return 'closedOn'
  return code === 'body.reason_missing' ? 'closedReason' : 'name'
}
