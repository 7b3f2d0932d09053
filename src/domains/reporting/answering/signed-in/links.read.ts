import { Forbidden, NotFound } from '../../../../platform/errors.ts'
import type { Scope } from '../../../../platform/scope.ts'
import { read } from '../../../../platform/transact.ts'
import { mayRunRounds } from '../../reporting.access.ts'
import { findRound } from '../../rounds/round.queries.ts'
import type { Round } from '../../rounds/round.ts'
import { countPartsOfLinks, listLinks } from '../link.queries.ts'
import type { Link } from '../link.ts'

export type LinkLine = { link: Link; by: Link | undefined; parts: number }
export type LinksPage = { round: Round; lines: LinkLine[] }

/** Who got a link in a round, for the coordination. */
export async function showLinks(scope: Scope, slug: string): Promise<LinksPage> {
  if (!mayRunRounds(scope.viewer)) throw new Forbidden('showLinks')
  return read(scope, async (tx) => {
    const round = await findRound(tx, 'slug', slug)
    if (!round) throw new NotFound('round')
    const links = await listLinks(tx, { roundId: round.id })
    const byId = new Map(links.map((link) => [link.id, link]))
    const counts = await countPartsOfLinks(
      tx,
      links.map(({ id }) => id),
    )
    const lines = links.map((link) => ({
      link,
      by: byId.get(link.delegatedBy ?? ''),
      parts: counts.get(link.id) ?? 0,
    }))
    return { round, lines }
  })
}
