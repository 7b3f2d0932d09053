import { isLang, type Lang } from '../../../i18n/languages.ts'
import { Forbidden, NotFound } from '../../../platform/errors.ts'
import { listRefusedAddresses, type Mail } from '../../../platform/mail/outgoing.ts'
import { isRecordId } from '../../../platform/record-id.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { listActorNames } from '../../accounts/accounts.ts'
import { mayRunRounds } from '../reporting.access.ts'
import { letterMail } from './joining/lists.mail.ts'
import { findLetter, listLetters } from './letter.queries.ts'
import { type Letter, readIn } from './letter.ts'
import { canBeWrittenTo, nobodysToken } from './letter.verbs.ts'
import { findList, listLists } from './list.queries.ts'
import type { MailingList, Member } from './list.ts'
import { countMembers, listMembers, type MemberCount } from './member.queries.ts'

export type CountedList = MailingList & Omit<MemberCount, 'listId'>

const none = { on: 0, asked: 0, bounced: 0 }

export async function showLists(scope: Scope): Promise<CountedList[]> {
  if (!mayRunRounds(scope.viewer)) throw new Forbidden('showLists')
  return read(scope, async (tx) => {
    const counts = await countMembers(tx)
    return (await listLists(tx)).map((list) => ({
      ...none,
      ...counts.find(({ listId }) => listId === list.id),
      ...list,
    }))
  })
}

export type ListPage = {
  list: CountedList
  members: Member[]
  page: number
  pages: number
  letters: Letter[]
  names: Map<string, string>
}

const perPage = 100

export async function showList(scope: Scope, slug: string, wished = 1): Promise<ListPage> {
  const list = (await showLists(scope)).find((one) => one.slug === slug)
  if (!list) throw new NotFound('list')
  return read(scope, async (tx) => {
    const pages = Math.max(1, Math.ceil((list.on + list.asked) / perPage))
    const page = Number.isInteger(wished) ? Math.min(Math.max(1, wished), pages) : 1
    const members = await listMembers(tx, list.id, { limit: perPage, offset: (page - 1) * perPage })
    const letters = await listLetters(tx, list.id)
    const names = await listActorNames(
      tx,
      members.flatMap(({ actor }) => actor ?? []),
    )
    return { list, members, page, pages, letters, names }
  })
}

/** `previews`: as it arrives in each of its languages, and at how many addresses. */
export type LetterPage = {
  list: MailingList
  letter: Letter
  previews: { lang: Lang; recipients: number; mail: Mail }[]
  recipients: number
}

export async function showLetter(scope: Scope, publicUrl: string, slug: string, id: string): Promise<LetterPage> {
  if (!mayRunRounds(scope.viewer)) throw new Forbidden('showLetter')
  return read(scope, async (tx) => {
    const list = await findList(tx, slug)
    const letter = list && isRecordId(id) ? await findLetter(tx, list.id, id) : undefined
    if (!list || !letter) throw new NotFound('letter')
    const refusedBy = await listRefusedAddresses(tx)
    const members = (await listMembers(tx, list.id)).filter((member) => canBeWrittenTo(member, refusedBy))
    const source = sourceLanguage(scope.city)
    const byLang = Map.groupBy(members, ({ lang }) => readIn(letter.texts, lang, source))
    const previews = Object.keys(letter.texts)
      .filter(isLang)
      .map((lang) => ({
        lang,
        recipients: byLang.get(lang)?.length ?? 0,
        mail: letterMail({ scope, publicUrl, list }, letter.texts, { mail: '', lang, token: nobodysToken }),
      }))
    return { list, letter, previews, recipients: members.length }
  })
}
