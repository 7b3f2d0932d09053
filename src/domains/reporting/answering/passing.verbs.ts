import { Forbidden, NotFound } from '../../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../../platform/outcome.ts'
import { isRecordId } from '../../../platform/record-id.ts'
import type { Scope } from '../../../platform/scope.ts'
import { transact } from '../../../platform/transact.ts'
import { readMail } from '../../accounts/accounts.ts'
import { mayRunRounds } from '../reporting.access.ts'
import { findRound } from '../rounds/round.queries.ts'
import { takesAnswers } from '../rounds/round.ts'
import { listAnswerable } from './answerer.read.ts'
import { saySheets } from './answering.messages.ts'
import { endLinks, listLinks } from './link.queries.ts'
import { canPassOn, endsWith, isOpen, type Link, passedOnFrom, passingLimit } from './link.ts'
import { languageFor, writeLink } from './link.verbs.ts'

export type Colleague = { name: string; mail: string; lang: string; partIds: readonly string[]; words: string }
export type PassRefusal =
  | 'round.closed'
  | 'link.no_further'
  | 'link.name_missing'
  | 'link.no_mail'
  | 'link.to_oneself'
  | 'link.nothing_chosen'
  | 'link.too_many'
  | 'link.too_often'

/** Who came by a link gives some of its parts to a colleague, who gets a link of their own; theirs stays as it is. */
export async function passOn(
  scope: Scope,
  publicUrl: string,
  { name, mail: typed, lang, partIds, words }: Colleague,
): Promise<Outcome<string, PassRefusal>> {
  const { viewer, city } = scope
  if (viewer.kind !== 'guest') throw new Forbidden('passOn')
  return transact(scope, 'reporting.passOn', async ({ tx, changed }) => {
    const [link] = await listLinks(tx, { ids: [viewer.id] })
    if (!link || !isOpen(link, scope.now)) throw new NotFound('link')
    const round = await findRound(tx, 'id', link.roundId)
    if (!round || !takesAnswers(round.state)) return refused('round.closed')
    const all = await listLinks(tx, { roundId: link.roundId })
    if (!canPassOn(all, link)) return refused('link.no_further')
    if (name.trim() === '') return refused('link.name_missing')
    const mail = readMail(typed)
    if (mail === undefined) return refused('link.no_mail')
    if (mail === link.mail) return refused('link.to_oneself')
    const own = (await listAnswerable(tx, scope, partIds.filter(isRecordId))).map(({ id }) => id)
    if (own.length === 0) return refused('link.nothing_chosen')
    const limit = passingLimit(passedOnFrom(all, link), await listLinks(tx, { mail }), scope.now)
    if (limit !== undefined) return refused(limit)
    const to = { personId: null, name: name.trim(), lang: languageFor(scope, lang), mail }
    const wanted = { roundId: round.id, partIds: own, delegatedBy: link.id }
    const { linkId } = await writeLink(tx, scope, publicUrl, to, wanted, (of, address) => ({
      subject: saySheets(of, 'mail.passed.subject', { round: round.title }),
      words: saySheets(of, 'mail.passed.words', {
        name: to.name,
        from: link.name,
        city: city.name,
        round: round.title,
        n: own.length,
        words: words.trim() === '' ? '' : `\n${words.trim()}\n`,
        link: address,
      }),
    }))
    changed({ kind: 'link', id: linkId, before: null, after: { delegatedBy: link.id, parts: own } })
    return ok(linkId)
  })
}

/** Whoever passed something on takes it back: the colleague's link ends, and what was passed on from it. */
export async function takeBack(scope: Scope, linkId: string): Promise<void> {
  const { viewer } = scope
  if (viewer.kind !== 'guest') throw new Forbidden('takeBack')
  await endAll(scope, 'reporting.takeBack', linkId, (all) => {
    const own = all.find(({ id }) => id === viewer.id)
    return own !== undefined && isOpen(own, scope.now) && passedOnFrom(all, own).some(({ id }) => id === linkId)
  })
}

/** The coordination ends a link, with whatever was passed on from it. */
export async function endLink(scope: Scope, linkId: string): Promise<void> {
  if (!mayRunRounds(scope.viewer)) throw new Forbidden('endLink')
  await endAll(scope, 'reporting.endLink', linkId, () => true)
}

async function endAll(scope: Scope, verb: string, linkId: string, may: (all: readonly Link[]) => boolean) {
  await transact(scope, verb, async ({ tx, changed }) => {
    const [link] = isRecordId(linkId) ? await listLinks(tx, { ids: [linkId] }) : []
    const all = link ? await listLinks(tx, { roundId: link.roundId }) : []
    if (!link || !may(all)) throw new NotFound('link')
    const open = endsWith(all, link).filter(({ endedAt }) => endedAt === null)
    await endLinks(
      tx,
      open.map(({ id }) => id),
      scope.now,
    )
    for (const { id } of open) changed({ kind: 'link', id, before: { ended: false }, after: { ended: true } })
  })
}
