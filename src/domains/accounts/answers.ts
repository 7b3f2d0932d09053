import { type Holding, type HoldingPart, holdingParts, isHeldOn } from './holding.ts'
import type { Post } from './post.ts'
import { pathOf, type Unit } from './unit.ts'

/** The units of a city, the posts in them and who holds these. */
export type Office = {
  units: readonly Pick<Unit, 'id' | 'parentId'>[]
  posts: readonly Pick<Post, 'id' | 'unitId' | 'headsUnit' | 'closedOn'>[]
  holdings: readonly Holding[]
}

/** Who it falls to, in which post, and as what. */
export type Answer = { personId: string; postId: string; part: HoldingPart }

type Place = { postId: string | null; unitId: string | null }

/**
 * Who answers on a day for what a post has to do: its holder, else the deputy, else the head of the unit or their
 * deputy, else those of the units above. Null: nobody. A closed post answers for nothing.
 */
export function answersFor(place: Place, today: string, office: Office): Answer | null {
  return lineFor(place, today, office)[0] ?? null
}

/** All to whom it falls on a day, one after another, should those before not be there. */
export function lineFor({ postId, unitId }: Place, today: string, office: Office): Answer[] {
  const heads = pathOf(office.units, unitId).flatMap(({ id }) =>
    office.posts.filter((post) => post.unitId === id && post.headsUnit),
  )
  const own = office.posts.filter(({ id }) => id === postId)
  const posts = [...new Set([...own, ...heads])].filter(({ closedOn }) => closedOn === null)
  return posts.flatMap(({ id }) =>
    holdingParts.flatMap((part) => {
      const holding = holdingOn(id, part, today, office.holdings)
      return holding ? [{ personId: holding.personId, postId: id, part }] : []
    }),
  )
}

export function holdingOn<One extends Holding>(
  postId: string,
  part: HoldingPart,
  today: string,
  holdings: readonly One[],
): One | undefined {
  return holdings.find((one) => one.postId === postId && one.part === part && isHeldOn(one, today))
}

/** Posts without a holder today, those that are closed apart. */
export function vacantOf<One extends Office['posts'][number]>(
  posts: readonly One[],
  holdings: readonly Holding[],
  today: string,
): One[] {
  return posts.filter(({ id, closedOn }) => closedOn === null && !holdingOn(id, 'holder', today, holdings))
}
