import type { FC } from 'hono/jsx'
import type { Lang } from '../../../../i18n/languages.ts'
import { DataTable } from '../../../../ui/data-table/data-table.tsx'
import { Fact, FactLines, Facts } from '../../../../ui/facts/facts.tsx'
import type { OnList } from '../entitled.queries.ts'
import { isQuorate, takingPart } from '../tally.ts'
import { SideName, sayVotingSide } from '../vote-words.tsx'
import { sayVotes } from '../votes.messages.ts'
import { sayChairing } from './chairing.messages.ts'
import type { ChairedMotion } from './chairing.read.ts'
import type { ChairedProps } from './motion-view.tsx'

/** Who may vote and whose ballot is in, after an open vote also what each says, whether that is enough of each side, and whether parity holds among them. */
export const EntitledView: FC<ChairedProps> = ({ scope: { lang }, page }) => {
  const { motion, state, standing, sides, body, isUneven } = page
  const { list, cast } = standing
  const bySide = sides.flatMap(({ side }) => list.filter((one) => one.side === side))
  const nameOf = (side: string) => sides.find((one) => one.side === side) ?? { side, name: null }
  const parity = isUneven ? (body.votesNeedParity ? 'parity.needed' : 'parity.broken') : 'parity.holds'
  const voting = list.filter(({ recusedReason }) => recusedReason === null)
  return (
    <div class="section">
      <h2>{sayChairing(lang, 'list.entitled')}</h2>
      {state === 'draft' && <p>{sayChairing(lang, 'list.preview')}</p>}
      {motion.way === 'writing' && (state === 'open' || state === 'over') && (
        <p>{sayChairing(lang, 'progress', { cast: cast.size, all: voting.length })}</p>
      )}
      <Facts>
        <Fact term={sayChairing(lang, 'parity')}>{sayChairing(lang, parity)}</Fact>
        {state !== 'draft' && state !== 'closed' && (
          <Fact term={sayChairing(lang, 'quorum')}>
            <FactLines
              lines={standing.sides.map((side) => {
                const seats = side.seats - side.recused
                const need = Math.ceil((seats * side.quorumPart) / side.quorumOf)
                const told = { n: takingPart(motion.way, side), seats, need }
                const isMet = isQuorate(motion.way, side)
                return (
                  <>
                    {sayChairing(lang, 'quorum.side', { side: sayVotingSide(lang, nameOf(side.side)), ...told })}
                    {': '}
                    {sayChairing(lang, isMet ? 'quorum.met' : 'quorum.open')}
                  </>
                )
              })}
            />
          </Fact>
        )}
      </Facts>
      <DataTable
        label={sayChairing(lang, 'list.entitled')}
        caption={sayChairing(lang, 'list.entitled')}
        columns={(['column.name', 'column.side', 'column.part', 'column.ballot'] as const).map((key) => ({
          name: sayChairing(lang, key),
        }))}
        rows={bySide.map((one) => [
          one.name,
          <SideName lang={lang} side={nameOf(one.side)} />,
          sayChairing(lang, `part.${one.part}`),
          <Ballot lang={lang} page={page} one={one} />,
        ])}
      />
    </div>
  )
}

/** Whether it is in; once an open vote is over, what it says. */
const Ballot: FC<{ lang: Lang; page: ChairedMotion; one: OnList }> = ({ lang, page, one }) => {
  const choice = page.ballots.get(one.seatId)
  return <>{choice ? sayVotes(lang, `choice.${choice}`) : sayChairing(lang, `ballot.${ballotOf(page, one)}`)}</>
}

function ballotOf({ motion, standing }: ChairedMotion, { seatId, recusedReason }: OnList) {
  if (recusedReason !== null) return 'recused'
  if (motion.way === 'room') return 'room'
  if (standing.cast.has(seatId)) return 'in'
  return standing.ended.has(seatId) ? 'ended' : 'missing'
}
