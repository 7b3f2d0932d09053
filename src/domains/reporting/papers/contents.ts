import type { Section, SectionKind } from './paper-form.ts'

export const turnKinds = ['consultation', 'decision'] as const
export const results = ['open', 'agreed', 'changed', 'rejected', 'postponed'] as const

/** A body that the paper comes before. `on` null: no day is known yet. */
export type Turn = {
  body: string
  on: string | null
  kind: (typeof turnKinds)[number]
  result: (typeof results)[number]
}
/** `line`: from which line of the budget. */
export type Cost = { what: string; year: number | null; cents: number; line: string; yearly: boolean }

/** What stands in a section, by its kind. `none`: it was said that it costs nothing. */
export type Contents = {
  text: { words: string }
  bodies: { turns: Turn[] }
  costs: { none: boolean; costs: Cost[] }
  boxes: { chosen: string[]; reason: string }
  attachments: { links: { title: string; address: string }[] }
}
export type Content<Kind extends SectionKind = SectionKind> = Contents[Kind]

const blank: { [Kind in SectionKind]: () => Contents[Kind] } = {
  text: () => ({ words: '' }),
  bodies: () => ({ turns: [] }),
  costs: () => ({ none: false, costs: [] }),
  boxes: () => ({ chosen: [], reason: '' }),
  attachments: () => ({ links: [] }),
}

/** What stands in a section, or nothing yet. */
export function contentOf<Kind extends SectionKind>(
  { id, kind }: Pick<Section, 'id'> & { kind: Kind },
  kept: ReadonlyMap<string, Content>,
): Contents[Kind] {
  return (kept.get(id) as Contents[Kind] | undefined) ?? blank[kind]()
}

/** What is spent once, and what every year again: two sums, for adding them would say nothing. */
export function sumsOf(costs: readonly Pick<Cost, 'cents' | 'yearly'>[]): { once: number; yearly: number } {
  const sum = (some: typeof costs) => some.reduce((all, { cents }) => all + cents, 0)
  return { once: sum(costs.filter(({ yearly }) => !yearly)), yearly: sum(costs.filter(({ yearly }) => yearly)) }
}

/** In the order of their days; what has none yet comes last, and what is on one day stays as it was typed. */
export function inTurnOrder<One extends Pick<Turn, 'on'>>(turns: readonly One[]): One[] {
  return turns.toSorted((a, b) => (a.on ?? '9999').localeCompare(b.on ?? '9999'))
}

/** Whether something was said here. */
export function isFilled(section: Section, kept: ReadonlyMap<string, Content>): boolean {
  if (section.kind === 'text') return contentOf({ ...section, kind: 'text' }, kept).words.trim() !== ''
  if (section.kind === 'bodies') return contentOf({ ...section, kind: 'bodies' }, kept).turns.length > 0
  if (section.kind === 'boxes') return contentOf({ ...section, kind: 'boxes' }, kept).chosen.length > 0
  if (section.kind === 'attachments') return contentOf({ ...section, kind: 'attachments' }, kept).links.length > 0
  const { none, costs } = contentOf({ ...section, kind: 'costs' }, kept)
  return none || costs.length > 0
}
