import type { FundingFor } from '../calls/funding.read.ts'
import { sayLabel } from '../label.words.ts'
import type { MeasurePage, MeasureRow } from '../pages.ts'
import type { LinksFor } from './api.links.ts'
import { goalName } from './field.record.ts'
import type { MeasureLineRecord, MeasureRecord } from './measure.schema.ts'
import { decisionRecord, revisionRecord, type Said, statusRecord, stepRecord } from './parts.record.ts'

export function measureLine(row: MeasureRow, links: LinksFor, said: Said): MeasureLineRecord {
  const { slug, number, title, kind, leadUnit, startsOn, endsOn, status, goals, nextMilestone } = row
  return {
    slug,
    number,
    title,
    kind,
    lead: leadUnit,
    startsOn,
    endsOn,
    status: status && statusRecord(status, said),
    goals: goals.map((goal) => ({ ...goal, links: links.goal(goal.slug) })),
    nextMilestone,
    links: links.measure(slug),
  }
}

function fundingRecord({ calls, awards }: FundingFor): Pick<MeasureRecord, 'calls' | 'awards'> {
  const ofCall = (id: string | null) =>
    awards
      .filter(({ callId }) => (calls.some((call) => call.id === callId) ? callId : null) === id)
      .map(({ provider: recipient, project, awardedCents: amountCents, decidedOn, result }) => {
        return { recipient, project, amountCents, decidedOn, result }
      })
  return {
    calls: calls.map(({ id, slug, title, opensOn, closesOn, closesAt, totalCents, url, life }) => {
      const told = { slug, title, opensOn, closesOn, closesAt, totalCents, url: url || null }
      return { ...told, withdrawn: life?.act === 'withdrawn', awards: ofCall(id) }
    }),
    awards: ofCall(null),
  }
}

/** The whole sheet. Units, goals and their ids go out by name and address alone. */
export function measureRecord(page: MeasurePage, funding: FundingFor, links: LinksFor, said: Said): MeasureRecord {
  const {
    title: _title,
    description: _description,
    goalIds: _goals,
    leadUnitId: _lead,
    leadPostId: _post,
    units: _units,
    cover: _cover,
    attachments,
    ...sheet
  } = page.sheet
  return {
    ...sheet,
    priorityName: sheet.priority && sayLabel(said.city, said.lang, `priority.${sheet.priority}`),
    attachments: attachments.map(({ title, url }) => ({ title, url: links.whole(url) })),
    cover: coverRecord(page.cover, links),
    ...fundingRecord(funding),
    slug: page.slug,
    plan: page.edition.slug,
    title: page.title,
    description: page.description,
    goals: page.goals.map((goal) => goalName(goal, links)),
    lead: page.leadUnit?.name ?? null,
    leadPost: page.leadPost,
    units: page.units.map(({ name, role }) => ({ name, role })),
    statuses: page.statuses.map((one) => statusRecord(one, said)),
    kindHistory: page.kindHistory.map(({ kind, previous = null, since, reason }) => ({
      kind,
      previous,
      since,
      reason,
    })),
    decisions: page.decisions.map(decisionRecord),
    crossReferences: page.crossReferences,
    earlier: page.earlier.map((step) => stepRecord(step, links.measure)),
    later: page.later.map((step) => stepRecord(step, links.measure)),
    revisions: page.revisions.map(revisionRecord),
    links: links.measure(page.slug),
  }
}

/** In the largest size that there is. */
function coverRecord(cover: MeasurePage['cover'], links: LinksFor): MeasureRecord['cover'] {
  if (!cover) return null
  const { alt, credit, licence, sizes } = cover
  const { address, width, height } = sizes.at(-1) ?? sizes[0]
  return { url: links.whole(address), width, height, alt, credit, licence }
}
