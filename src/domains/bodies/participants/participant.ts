import { isLang, type Lang } from '../../../i18n/languages.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'

/**
 * Somebody whom the bodies know and write to: a member, a commissioner, the contact of an organisation. `unitId`: the unit
 * of the city or the organisation that they belong to. Nothing is known of what they are.
 */
export type Participant = {
  id: string
  name: string
  mail: string | null
  lang: Lang
  unitId: string | null
  /** Of whom was erased, the row stays: their seats and statements do. */
  erasedAt: Date | null
  version: number
}

export type ParticipantWish = Pick<Participant, 'name' | 'mail' | 'lang' | 'unitId'>
export type ParticipantRefusal = 'participant.name_missing' | 'participant.mail_taken' | 'participant.language'

/** `mail`: kept in small letters, and of one participant alone. `languages`: those of the city. */
export function checkParticipant(
  wish: ParticipantWish,
  own: string | null,
  all: readonly Participant[],
  languages: readonly Lang[],
): Outcome<ParticipantWish, ParticipantRefusal> {
  const name = wish.name.trim().slice(0, 200)
  if (name === '') return refused('participant.name_missing')
  if (!isLang(wish.lang) || !languages.includes(wish.lang)) return refused('participant.language')
  const other = all.find(({ id, mail }) => id !== own && mail !== null && mail === wish.mail)
  if (other) return refused('participant.mail_taken', { name: other.name })
  const { mail, lang, unitId } = wish
  return ok({ name, mail, lang, unitId })
}
