import { dayOf } from '../../../../i18n/format.ts'
import { type Scope, sourceLanguage } from '../../../../platform/scope.ts'
import { read } from '../../../../platform/transact.ts'
import { headingOf, loadKnownRecords, sayLabel, showGoal } from '../../../plan/plan.ts'
import { loadTelling, type Printing } from '../../council/papers.read.ts'
import { composeSummary } from '../../council/summary.ts'
import { nameRecords } from '../../follow-ups/named-record.read.ts'
import { freezingRoutes } from '../../freezing/freezing.routes.ts'
import { listAnswers, listDrafts } from '../../inquiries/answer.queries.ts'
import { factsInWords } from '../../inquiries/facts.words.ts'
import { findInquiry } from '../../inquiries/inquiry.queries.ts'
import { mayBePublic } from '../../inquiries/inquiry.ts'
import { loadMaterial } from '../../inquiries/material.read.ts'
import { findRound } from '../../rounds/round.queries.ts'
import type { Origin } from './council-paper.ts'
import { sayMaking as say } from './making.messages.ts'
import { nothing, type Prefill } from './origin.ts'
import { wordsOfBlocks } from './paper-words.ts'

/** What a paper would begin with, in the city's own language; null where the record is gone, or never comes before a council. */
export async function loadPrefill(given: Scope, printing: Printing, origin: Origin): Promise<Prefill | null> {
  const scope = { ...given, lang: sourceLanguage(given.city) }
  return loads[origin.kind](scope, printing, origin.id)
}

type Load = (scope: Scope, printing: Printing, id: string) => Promise<Prefill | null>
const loads: Record<Origin['kind'], Load> = { round, inquiry, measure, goal }

/** The summary of what was published, which says where each number is from. */
async function round(scope: Scope, printing: Printing, id: string): Promise<Prefill | null> {
  const { lang } = scope
  const found = await read(scope, (tx) => findRound(tx, 'id', id))
  if (found?.state !== 'published') return null
  const told = await loadTelling(scope, found.slug, printing)
  const [, ...blocks] = composeSummary(told).blocks
  const { title } = told.snapshot.round
  const address = printing.publicUrl + freezingRoutes.report(lang, found.slug)
  return {
    ...nothing,
    title: say(lang, 'from.round_title', { title }),
    motion: say(lang, 'from.round_motion', { title }),
    reasons: wordsOfBlocks(blocks),
    links: [{ title, address }],
  }
}

/** What the press and private people ask is between them and the city, and comes before no council. */
async function inquiry(scope: Scope, _printing: Printing, id: string): Promise<Prefill | null> {
  const { lang } = scope
  return read(scope, async (tx) => {
    const found = await findInquiry(tx, 'id', id)
    if (!found || !mayBePublic(found)) return null
    const answer = (await listAnswers(tx, [id])).at(-1) ?? (await listDrafts(tx, id)).at(-1)
    const title = [found.number, found.subject].filter(Boolean).join(' ')
    const asked = `## ${say(lang, 'from.question')}\n\n${found.question}`
    const said = answer ? `\n\n## ${say(lang, 'from.answer')}\n\n${answer.words}` : ''
    return {
      ...nothing,
      title: say(lang, 'from.inquiry_title', { title }),
      motion: say(lang, 'from.inquiry_motion', { title }),
      reasons: asked + said,
    }
  })
}

async function measure(scope: Scope, { publicUrl }: Printing, id: string): Promise<Prefill | null> {
  const { lang } = scope
  const { facts, records } = await loadMaterial(scope, publicUrl, { id: null, aboutIds: [id] })
  const [about] = facts
  if (!about) return null
  const { title, description, sheet } = about.page
  const thisYear = Number(dayOf(scope.now).slice(0, 4))
  return {
    title: title.words,
    unitId: sheet.leadUnitId,
    motion: say(lang, 'from.measure_motion', { title: title.words }),
    reasons: [description.words, factsInWords(scope, about)].filter(Boolean).join('\n\n'),
    // What was planned for years that are over is decided already.
    costs: sheet.budget
      .filter(({ year }) => year >= thisYear)
      .map(({ year, source, plannedCents }) => ({
        ...{ what: title.words, year, cents: plannedCents, line: source, yearly: false },
      })),
    links: linkTo(publicUrl, title.words, records[0]?.named.href),
  }
}

async function goal(scope: Scope, { publicUrl }: Printing, id: string): Promise<Prefill | null> {
  const { lang, city } = scope
  const { slug, href } = await read(scope, async (tx) => {
    const known = (await loadKnownRecords(tx, scope)).get(id)
    const named = (await nameRecords(tx, scope, publicUrl, [{ kind: 'goal', id }]))({ kind: 'goal', id })
    return { slug: known?.kind === 'goal' ? known.slug : null, href: named?.href }
  })
  if (slug === null) return null
  const page = await showGoal(scope, slug)
  const title = headingOf(page.goal).words
  const rows = page.measures.map(({ number, title: of, status }) => {
    const named = [number, of.words].filter(Boolean).join(' ')
    return `- ${status ? `${named}: ${sayLabel(city, lang, `status.${status.status}`)}` : named}`
  })
  const list = rows.length === 0 ? '' : `## ${say(lang, 'from.measures')}\n\n${rows.join('\n')}`
  return {
    ...nothing,
    title: say(lang, 'from.goal_title', { title }),
    motion: say(lang, 'from.goal_motion', { title }),
    reasons: [page.goal.description.words, list].filter(Boolean).join('\n\n'),
    links: linkTo(publicUrl, title, href),
  }
}

/** What nobody else may read is attached to nothing. */
function linkTo(publicUrl: string, title: string, href = ''): Prefill['links'] {
  return href.startsWith(`${publicUrl}/`) && !href.startsWith(`${publicUrl}/workspace`)
    ? [{ title, address: href }]
    : []
}
