import { dayOf } from '../../../i18n/format.ts'
import type { Transaction } from '../../../platform/database.ts'
import { Forbidden } from '../../../platform/errors.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { loadPaths } from '../../accounts/accounts.ts'
import { countAwaiting } from '../answering/updates.read.ts'
import type { Waiting } from '../co-signing/waiting.ts'
import { type FollowUpLine, loadLines } from '../follow-ups/follow-ups.read.ts'
import { loadTeams } from '../follow-ups/teams.read.ts'
import { type InquiryLine, loadInquiries } from '../inquiries/inquiries.read.ts'
import { loadPapers, type PaperLine } from '../papers/making/papers.read.ts'
import { mayApproveAnything, mayApproveFor, mayEditReports, maySeeRounds } from '../reporting.access.ts'
import { listParts } from '../rounds/part.queries.ts'
import { listRounds } from '../rounds/round.queries.ts'
import type { Round } from '../rounds/round.ts'
import { inWeek, type When } from './week.ts'

/**
 * One thing that waits. `inquiry`: to be answered, with what it waits for. `asked`: a contribution or a signature that is
 * wanted of one's own unit. `paper`: a council paper that one's own unit is to sign.
 */
export type WeekItem = { dueOn: string; isOver: boolean } & (
  | { kind: 'follow_up'; line: FollowUpLine }
  | { kind: 'inquiry'; line: InquiryLine }
  | { kind: 'asked'; line: InquiryLine; wait: Waiting }
  | { kind: 'paper'; line: PaperLine; wait: Waiting }
)

/** A round that is under way. `toApprove`: what waits for the viewer. */
export type WeekRound = Pick<Round, 'slug' | 'title' | 'state' | 'dueOn'> & {
  toApprove: number
  answered: number
  asked: number
}

/** `papers`: in the making. `updates`: what is still to be said for the viewer's own posts. */
export type WeekPage = {
  items: Record<When, WeekItem[]>
  rounds: WeekRound[]
  papers: PaperLine[]
  updates: number
  coordinates: boolean
}

export async function showWeek(scope: Scope, publicUrl: string): Promise<WeekPage> {
  if (!maySeeRounds(scope.viewer)) throw new Forbidden('showWeek')
  const updates = await countAwaiting(scope)
  return read(scope, async (tx) => {
    const today = dayOf(scope.now)
    const coordinates = mayEditReports(scope.viewer)
    const followUps = await loadLines(tx, scope, publicUrl, await loadTeams(tx, scope))
    const inquiries = await loadInquiries(tx, scope, { q: '', state: 'open' })
    const papers = (await loadPapers(tx, scope)).filter(({ state }) => state === 'begun')
    const items: WeekItem[] = [
      ...followUps.map((line) => ({ kind: 'follow_up' as const, dueOn: line.dueOn, isOver: line.dueOn < today, line })),
      ...inquiries.flatMap((line): WeekItem[] => {
        const asked = line.waits
          .filter(({ mine }) => mine)
          .map((wait) => ({ kind: 'asked' as const, dueOn: wait.dueOn, isOver: wait.dueOn < today, line, wait }))
        const own = { kind: 'inquiry' as const, dueOn: line.dueOn, isOver: line.isOver, line }
        return coordinates ? [own, ...asked] : asked
      }),
      ...papers.flatMap((line) => line.waits.filter(({ mine }) => mine).map((wait) => toSign(line, wait, today))),
    ]
    const shown = { papers: coordinates ? papers : [], updates, coordinates }
    return { items: inWeek(items, today), rounds: await loadRounds(tx, scope), ...shown }
  })
}

function toSign(line: PaperLine, wait: Waiting, today: string): WeekItem {
  return { kind: 'paper', dueOn: wait.dueOn, isOver: wait.dueOn < today, line, wait }
}

async function loadRounds(tx: Transaction, scope: Scope): Promise<WeekRound[]> {
  const running = (await listRounds(tx)).filter(({ state }) => state !== 'published')
  const seen = mayEditReports(scope.viewer) ? running : running.filter(({ state }) => state !== 'prepared')
  const pathOf = await loadPaths(tx, scope)
  const rounds: WeekRound[] = []
  for (const { id, slug, title, state, dueOn } of seen) {
    const parts = await listParts(tx, { roundId: id })
    const toApprove = mayApproveAnything(scope.viewer)
      ? parts.filter((part) => part.state === 'answered' && mayApproveFor(scope.viewer, pathOf(part.unitId))).length
      : 0
    const answered = parts.filter((part) => part.state === 'answered' || part.state === 'approved').length
    rounds.push({ slug, title, state, dueOn, toApprove, answered, asked: parts.length })
  }
  return rounds.sort((a, b) => a.dueOn.localeCompare(b.dueOn))
}
