import type { Transaction } from '../../platform/database.ts'
import type { Scope } from '../../platform/scope.ts'
import { answersFor } from './answers.ts'
import { listHoldings, type NamedHolding } from './holding.queries.ts'
import { listPosts } from './post.queries.ts'
import type { Post } from './post.ts'
import { listUnits } from './unit.queries.ts'
import { pathOf, type Unit } from './unit.ts'

/** All units, posts and terms of a city, to say who answers for what. */
export type CityOffice = { units: Unit[]; posts: Post[]; holdings: NamedHolding[] }

export async function loadOffice(tx: Transaction, scope: Scope): Promise<CityOffice> {
  return {
    units: await listUnits(tx, scope),
    posts: await listPosts(tx, scope),
    holdings: await listHoldings(tx),
  }
}

/** Who answers for it today, by name and post. */
export type Answering = { name: string; post: Post; part: 'holder' | 'deputy' }

export function nameAnswering(
  place: { postId: string | null; unitId: string | null },
  today: string,
  office: CityOffice,
): Answering | null {
  const answer = answersFor(place, today, office)
  const post = office.posts.find(({ id }) => id === answer?.postId)
  const holding = office.holdings.find(({ personId }) => personId === answer?.personId)
  return answer && post && holding ? { name: holding.name, post, part: answer.part } : null
}

/** For each unit its id and those of the units above it: a role in any of these counts for what it leads. */
export async function loadPaths(tx: Transaction, scope: Scope): Promise<(unitId: string | null) => string[]> {
  const units = await listUnits(tx, scope)
  return (unitId) => pathOf(units, unitId).map(({ id }) => id)
}
