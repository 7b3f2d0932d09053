import type { Lang } from '../../../i18n/languages.ts'
import { queueMail } from '../../../platform/mail/outgoing.ts'
import type { Scope } from '../../../platform/scope.ts'
import { writeQuietly } from '../../../platform/transact.ts'
import {
  type ChangeList,
  describeRecords,
  type KnownRecord,
  listChanges,
  loadKnownRecords,
  type PlanChange,
} from '../../plan/plan.ts'
import { insertTold, listFollowers, listTold } from './follower.queries.ts'
import type { Followed, Follower } from './follower.ts'
import { languageOf, type News, newsMail } from './following.mail.ts'

/**
 * Tells whoever follows something what changed there, in one mail an address however much it follows. A change is told
 * once; what was there before anybody followed never is. `scope`: of everybody, so that nobody hears of a draft.
 * `atOnce`: so many changes are asked for at a time, further ones until all of these were told already.
 */
export async function tellFollowers(scope: Scope, publicUrl: string, atOnce = 1000): Promise<void> {
  await writeQuietly(scope, async (tx) => {
    const everybody: Scope = { ...scope, db: tx, viewer: { kind: 'public' } }
    const told = await listTold(tx)
    const first = told.size === 0
    const changes = await listUntil(everybody, atOnce, (page) => page.every(({ id }) => told.has(id)))
    const untold = new Set(changes.flatMap(({ id }) => (told.has(id) ? [] : id)))
    const inLang = new Map([[scope.lang, Promise.resolve(changes)]])
    const changesIn = (lang: Lang) => {
      const asked =
        inLang.get(lang) ?? listUntil({ ...everybody, lang }, atOnce, (_, all) => all.length >= changes.length)
      inLang.set(lang, asked)
      return asked
    }
    // The city itself stands for having begun: where nothing has changed yet, the first change is news.
    await insertTold(tx, scope, first ? [...untold, scope.city.id] : [...untold])
    if (first || untold.size === 0) return
    const known = await loadKnownRecords(tx, everybody)
    const byMail = Map.groupBy(await listFollowers(tx), ({ mail }) => mail)
    for (const followers of byMail.values()) {
      const lang = languageOf(scope, followers[0]!)
      const own = await changesIn(lang)
      const subjects = followers.flatMap(({ kind, subject }) => (kind === 'district' ? [] : subject))
      const lineOf = await describeRecords(tx, { ...everybody, lang }, known, subjects)
      const news = followers.flatMap((follower): News[] => {
        const told = own.filter((change) => untold.has(change.id) && concerns(known.get(change.about.id), follower))
        const since = told.filter((change) => isSince(change, follower))
        const title = follower.kind === 'district' ? follower.subject : lineOf(follower.subject)?.title.words
        return title === undefined || since.length === 0 ? [] : [{ follower, title, changes: since.toReversed() }]
      })
      if (news.length > 0) await queueMail(tx, scope, newsMail(scope, publicUrl, lang, news))
    }
  })
}

/** The newest changes, page by page, until that is enough: however many there were in a day. */
async function listUntil(
  scope: Scope,
  limit: number,
  isEnough: (page: readonly PlanChange[], all: readonly PlanChange[]) => boolean,
): Promise<PlanChange[]> {
  const all: PlanChange[] = []
  let before: string | null = ''
  while (before !== null) {
    const { changes, older }: ChangeList = await listChanges(scope, {
      limit,
      ...(before === '' ? {} : { before }),
    })
    all.push(...changes)
    before = isEnough(changes, all) ? null : older
  }
  return all
}

/** Whether it happened to what is followed, or to something in it. */
function concerns(record: KnownRecord | undefined, { kind, subject }: Followed): boolean {
  if (!record) return false
  if (kind === 'district') return record.districts.includes(subject)
  if (kind === 'measure') return record.id === subject
  return (kind === 'goal' ? record.goalIds : record.fieldIds).includes(subject)
}

/** Nobody keeps when a decision was typed: it is told to all who follow by then. */
function isSince({ kind, at }: PlanChange, { confirmedAt }: Follower): boolean {
  return kind === 'decided' || (confirmedAt !== null && at >= confirmedAt)
}
