import { line, type Words } from '../../../../platform/http/form.ts'
import { refused } from '../../../../platform/outcome.ts'
import type { FormErrors, FormRead } from '../../../../ui/page-form.ts'
import type { Side } from '../body.ts'
import type { CharterWish, SideWish } from '../charter.ts'
import type { ParityTerms } from '../parity.ts'
import { knownSides } from '../seat.ts'
import { sideBox } from './body.form.ts'

/** The rows of the form: the sides that we have words for, those with names of the city, and two that are free. */
export type SideRow = { key: string; own: Side | null; isKnown: boolean }

export function sideRows(sides: readonly Side[]): SideRow[] {
  const isKnown = (side: string) => (knownSides as readonly string[]).includes(side)
  const known = knownSides.map((side) => {
    return { key: side, own: sides.find((one) => one.side === side) ?? null, isKnown: true }
  })
  const named = sides.filter(({ side }) => !isKnown(side)).map((own) => ({ key: own.side, own, isKnown: false }))
  const free = ['new1', 'new2'].map((key) => ({ key, own: null, isKnown: false }))
  return [...known, ...named, ...free]
}

export const nameField = (key: string) => `name-${key}`
export const quorumField = (key: string) => `quorum-${key}`

export function readCharter(words: Words, sides: readonly Side[]): FormRead<CharterWish> {
  const errors: FormErrors = {}
  const wanted = sideRows(sides).flatMap((row) => readSide(words, row, errors) ?? [])
  const rules = readRules(words, errors)
  const healDays = Number(line(words, 'healDays'))
  if (!Number.isInteger(healDays)) errors.healDays = refused('charter.heal_days')
  if (Object.keys(errors).length > 0) return { ok: false, errors }
  const [allowsExceptions, votesNeedParity] = [words.exceptions === 'yes', words.votesParity === 'yes']
  const healer = line(words, 'healer').slice(0, 200)
  return { ok: true, value: { sides: wanted, rules, healDays, healer, allowsExceptions, votesNeedParity } }
}

function readSide(words: Words, { key, own, isKnown }: SideRow, errors: FormErrors): SideWish | null {
  const name = line(words, nameField(key)).slice(0, 100)
  if (isKnown ? words[sideBox(key)] !== 'yes' : name === '') return null
  const [quorumPart, quorumOf] = readFraction(words, quorumField(key), errors) ?? [0, 1]
  return { side: isKnown || own ? key : '', name: name === '' ? null : name, quorumPart, quorumOf }
}

function readRules(words: Words, errors: FormErrors): ParityTerms[] {
  const rules: ParityTerms[] = []
  if (words.ruleEqual === 'yes') rules.push({ kind: 'equal' })
  const apart = readNumber(words, 'ruleApart', errors)
  if (apart !== null) rules.push({ kind: 'apart', part: apart })
  const share = readFraction(words, 'ruleShare', errors)
  if (share !== null) rules.push({ kind: 'share', side: line(words, 'ruleShareSide'), part: share[0], whole: share[1] })
  const own = readNumber(words, 'ruleOwn', errors)
  if (own !== null) rules.push({ kind: 'self_organised', side: line(words, 'ruleOwnSide'), part: own })
  return rules
}

/** "1/3"; null where nothing is written. */
function readFraction(words: Words, name: string, errors: FormErrors): [number, number] | null {
  const typed = line(words, name)
  if (typed === '') return null
  const [, part, whole] = /^(\d{1,2})\s*\/\s*(\d{1,2})$/.exec(typed) ?? []
  const [n, of] = [Number(part), Number(whole)]
  if (!(n > 0 && of >= n)) errors[name] = refused('charter.fraction')
  return [n, of]
}

function readNumber(words: Words, name: string, errors: FormErrors): number | null {
  const typed = line(words, name)
  if (typed === '') return null
  if (!/^[1-9]\d?$/.test(typed)) errors[name] = refused('charter.number')
  return Number(typed)
}

/** Where what stands against it is told. */
export function fieldOfCharter(code: string): string {
  if (code === 'charter.heal_days') return 'healDays'
  return code === 'charter.side_unknown' ? 'ruleShareSide' : sideBox(knownSides[0])
}
