import { parseDay } from '../../i18n/parse-day.ts'
import { line, type Words } from '../../platform/http/form.ts'
import { ok, refused } from '../../platform/outcome.ts'
import { slugOf } from '../../platform/slug.ts'
import type { Decision } from './decision.ts'
import { type FormErrors, type FormRead, refuseDay } from './form.ts'
import { readTerm, type Term } from './term.form.ts'

/** `successorOf`: the address of the edition that this one follows. */
export type PublishCommand = Term & {
  title: string
  /** The address wished for; what it may not have in it is replaced. */
  slug: string
  reason: string
  adoption: Decision | null
  successorOf: string | null
}

/** Paper numbers are looked up, hence indexed: PostgreSQL refuses what is very long. */
const longestNumber = 100

/** What says that a plan follows no other. No address has this form. */
export const noPredecessor = '-'

/**
 * The council's decision is optional, but half a decision is a mistake. `published`: the addresses of the plans that this
 * one may follow; whether it does has to be said.
 */
export function readPublishForm(words: Words, published: readonly string[]): FormRead<PublishCommand> {
  const errors: FormErrors = {}
  const title = line(words, 'title')
  const address = line(words, 'address')
  const term = readTerm(words, errors, 'plan.ends_before_start')
  if (title === '') errors.title = refused('plan.title_missing')
  if (address === '') errors.address = refused('plan.address_missing')
  const body = line(words, 'body')
  const day = line(words, 'decidedOn')
  const decidedOn = parseDay(day)
  const paperUrl = line(words, 'paperUrl')
  const paperNumber = line(words, 'paperNumber')
  const told = [body, day, paperUrl, paperNumber].some((one) => one !== '')
  if (told && body === '') errors.body = refused('form.body_missing')
  if (told && !decidedOn) errors.decidedOn = refuseDay(day)
  if (paperNumber.length > longestNumber) errors.paperNumber = refused('form.too_long', { longest: longestNumber })
  if (paperUrl !== '' && !/^https?:\/\/[^\s]+$/.test(paperUrl)) errors.paperUrl = refused('form.no_address')
  const successorOf = published.find((slug) => slug === words.successorOf) ?? null
  const said = successorOf !== null || published.length === 0 || words.successorOf === noPredecessor
  if (!said) errors.successorOf = refused('plan.predecessor_unsaid')
  if (words.surePublish !== 'yes') errors.surePublish = refused('plan.publish_unconfirmed')
  if (Object.keys(errors).length > 0) return { ok: false, errors }
  const adoption: Decision | null = decidedOn
    ? {
        kind: 'resolution',
        body,
        decidedOn,
        title,
        paperNumber: paperNumber || null,
        paperUrl: paperUrl || null,
        outcome: 'adopted',
        reason: '',
      }
    : null
  const reason = line(words, 'reason')
  return ok({ title, slug: slugOf(address, 'plan'), ...term, reason, adoption, successorOf })
}
