import { foldTitle } from '../import/goals/goal.key.ts'
import type { FieldReading, PlanReading } from '../import/plan-reading.ts'
import { isSameList, permute } from '../order.ts'
import type { Proposal, StandingField, StandingPlan } from './comparison.ts'
import { authorOf, type EarlierReading } from './earlier.reading.ts'
import type { Matched } from './record.match.ts'

/** What the document says anew of the plan's title and its fields. */
export function fieldProposals(
  standing: StandingPlan,
  reading: PlanReading,
  { fields: refs }: Matched,
  earlier: EarlierReading | null,
): Proposal[] {
  const byId = new Map(standing.fields.map((field) => [field.id, field]))
  const proposals = titleOf(standing, reading, earlier)
  reading.fields.forEach((field, at) => {
    const ref = refs[at]!
    const known = byId.get(ref)
    if (known) proposals.push(...textsOf(known, field, earlier))
    else {
      const { title, introduction } = field
      const does = { kind: 'field.new', ref, title, introduction, after: refs[at - 1] ?? null } as const
      proposals.push({ key: ref.slice(4), author: 'document', isWanted: true, does })
    }
  })
  const before = standing.fields.map(({ id }) => id)
  const after = permute(before, refs)
  if (!isSameList(before, after)) {
    const isWanted = !standing.isPublished
    proposals.push({ key: 'fields-order', author: 'document', isWanted, does: { kind: 'fields.order', before, after } })
  }
  if (standing.isPublished) return proposals
  for (const { id, title } of goneFields(standing, refs)) {
    const author = authorOf(earlier !== null, {
      documentSaidSo: earlier?.introductions.has(foldTitle(title)) === false,
      planStillSays: true,
      isRevised: false,
    })
    const isWanted = author === 'document'
    proposals.push({ key: `field-gone-${id}`, author, isWanted, does: { kind: 'field.gone', id, title } })
  }
  return proposals
}

export function goneFields({ fields }: StandingPlan, refs: readonly string[]): StandingField[] {
  return fields.filter(({ id }) => !refs.includes(id))
}

/** A plan is often given a title of its own: that of a document is never wanted by itself, but where it is a new one. */
function titleOf({ title }: StandingPlan, reading: PlanReading, earlier: EarlierReading | null): Proposal[] {
  const after = reading.title
  if (after === null || foldTitle(after) === foldTitle(title)) return []
  const author = authorOf(earlier !== null, {
    documentSaidSo: foldTitle(earlier?.title ?? '') === foldTitle(after),
    planStillSays: foldTitle(earlier?.title ?? '') === foldTitle(title),
    isRevised: true,
  })
  const does = { kind: 'plan.title', before: title, after } as const
  return [{ key: 'plan-title', author, isWanted: author === 'document', does }]
}

function textsOf(known: StandingField, said: FieldReading, earlier: EarlierReading | null): Proposal[] {
  const isRevised = known.version > 1
  const proposals: Proposal[] = []
  const add = (part: 'title' | 'introduction', documentSaidSo: boolean, planStillSays: boolean) => {
    const author = authorOf(earlier !== null, { documentSaidSo, planStillSays, isRevised })
    const does = { kind: `field.${part}`, id: known.id, before: known[part], after: said[part] } as const
    proposals.push({ key: `${does.kind.replace('.', '-')}-${known.id}`, author, isWanted: author === 'document', does })
  }
  const had = (title: string) => earlier?.introductions.get(foldTitle(title))
  if (foldTitle(known.title) !== foldTitle(said.title)) {
    add('title', had(said.title) !== undefined, had(known.title) !== undefined)
  }
  if (said.introduction !== '' && plain(known.introduction) !== plain(said.introduction)) {
    const before = had(said.title) ?? had(known.title)
    const says = (text: string) => before !== undefined && plain(before) === plain(text)
    add('introduction', says(said.introduction), says(known.introduction))
  }
  return proposals
}

export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
