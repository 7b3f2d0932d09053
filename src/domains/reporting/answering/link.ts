/** A link that opens some parts of one round for whoever got it. `personId` null: a colleague to whom it was passed on. */
export type Link = {
  id: string
  roundId: string
  personId: string | null
  delegatedBy: string | null
  name: string
  mail: string | null
  lang: string
  madeAt: Date
  expiresAt: Date
  endedAt: Date | null
}

/** A backup that held it would open links again that were ended since; whoever answers can ask for a new one. */
export const linkDoorTables = ['reporting_link_door'] as const

/** Whether it still opens anything: one that was ended, or is over, does not. */
export function isOpen({ expiresAt, endedAt }: Pick<Link, 'expiresAt' | 'endedAt'>, now: Date): boolean {
  return endedAt === null && now < expiresAt
}

/** So many colleagues may have something of one link at a time, and so many mails go to one address in so short a time. */
const [mostPassed, mostMails, mailMinutes] = [20, 5, 15]

/** Whether one more may be passed on from a link. `to`: the links that were sent to that address. */
export function passingLimit(
  passed: readonly Pick<Link, 'endedAt' | 'expiresAt'>[],
  to: readonly Pick<Link, 'madeAt'>[],
  now: Date,
): 'link.too_many' | 'link.too_often' | undefined {
  if (passed.filter((one) => isOpen(one, now)).length >= mostPassed) return 'link.too_many'
  const since = now.getTime() - mailMinutes * 60_000
  return to.filter(({ madeAt }) => madeAt.getTime() > since).length >= mostMails ? 'link.too_often' : undefined
}

type Passed = Pick<Link, 'id' | 'delegatedBy' | 'mail'>

/** How often a link was passed on until it came to somebody. */
export function depthOf(all: readonly Passed[], link: Passed): number {
  const by = all.find(({ id }) => id === link.delegatedBy)
  return by ? depthOf(all, by) + 1 : 0
}

/** A colleague may pass it on once more, and nobody after that: else nobody would know any more who answers. */
export function canPassOn(all: readonly Passed[], link: Passed): boolean {
  return depthOf(all, link) < 2
}

/**
 * The links of the same round by which the same person came to it: a reminder brings another one. What two colleagues passed on
 * to one address stays apart, so that each takes back their own.
 */
export function linksAlike<One extends Passed>(all: readonly One[], link: Passed): One[] {
  return all.filter((one) => isAlike(all, one, link))
}

function isAlike(all: readonly Passed[], one: Passed, other: Passed): boolean {
  if (one.id === other.id) return true
  if (other.mail === null || one.mail !== other.mail) return false
  if (one.delegatedBy === other.delegatedBy) return true
  const [by, otherBy] = [one, other].map(({ delegatedBy }) => all.find(({ id }) => id === delegatedBy))
  return by !== undefined && otherBy !== undefined && isAlike(all, by, otherBy)
}

/** Those to whom somebody has passed something on, by any of their links. */
export function passedOnFrom<One extends Passed>(all: readonly One[], link: Passed): One[] {
  const own = new Set(linksAlike(all, link).map(({ id }) => id))
  return all.filter(({ delegatedBy }) => delegatedBy !== null && own.has(delegatedBy))
}

/** All that ends with a link: the others of the same person, and whatever was passed on from any of them. */
export function endsWith<One extends Passed>(all: readonly One[], link: Passed): One[] {
  const found = new Map(linksAlike(all, link).map((one) => [one.id, one]))
  for (const one of found.values()) {
    for (const next of all.filter(({ delegatedBy }) => delegatedBy === one.id)) found.set(next.id, next)
  }
  return [...found.values()]
}
