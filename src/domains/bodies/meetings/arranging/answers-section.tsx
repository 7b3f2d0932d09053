import type { FC } from 'hono/jsx'
import { original } from '../../../../i18n/text.ts'
import { type Scope, sourceLanguage } from '../../../../platform/scope.ts'
import { Button } from '../../../../ui/button/button.tsx'
import { DataTable } from '../../../../ui/data-table/data-table.tsx'
import { Said } from '../../../../ui/said/said.tsx'
import { isNeeded } from '../invitation.ts'
import { stateOf } from '../meeting.ts'
import type { MeetingPage } from '../meetings.read.ts'
import { meetingsRoutes } from '../meetings.routes.ts'
import { nameSide } from '../side.words.ts'
import { sayArranging } from './arranging.messages.ts'
import { QuorumTable } from './quorum-table.tsx'

type SectionProps = { scope: Scope; page: MeetingPage }

/** Who answered what, side by side, and whether those who come could decide. What was said with it is for those who run it. */
export const AnswersSection: FC<SectionProps> = ({ scope, page }) => {
  const { lang, city } = scope
  const { meeting, seating, invitations, names, runs } = page
  const source = sourceLanguage(city)
  const isOver = meeting.openedAt !== null
  const rows = seating.sides.flatMap((side) =>
    seating.seats
      .filter((seat) => seat.side === side.side)
      .flatMap((seat) => invitations.filter(({ seatId }) => seatId === seat.id).map((one) => ({ side, seat, one }))),
  )
  return (
    <section class="section" aria-labelledby="answers">
      <h2 id="answers">{sayArranging(lang, 'answers')}</h2>
      {rows.length === 0 ? (
        <p>{sayArranging(lang, 'answers.none')}</p>
      ) : (
        <DataTable
          label={sayArranging(lang, 'column.answer')}
          caption={sayArranging(lang, 'answers')}
          columns={[
            ...(['column.seat', 'column.side', 'column.name', 'column.answer'] as const),
            ...(runs ? (['column.message'] as const) : []),
          ].map((key) => ({ name: sayArranging(lang, key) }))}
          rows={rows.map(({ side, seat, one }) => {
            const name = names.get(one.participantId) ?? ''
            const answer = one.answer ?? (isNeeded(one, invitations) ? 'none' : 'waits')
            return [
              <Said lang={lang} text={original(seat.speaksFor, source)} quiet />,
              <Said lang={lang} text={nameSide(scope, side)} quiet />,
              one.part === 'deputy' ? sayArranging(lang, 'part.deputy', { name }) : name,
              sayArranging(lang, `answer.${answer}`),
              ...(runs ? [<span dir="auto">{one.words}</span>] : []),
            ]
          })}
        />
      )}
      {rows.length > 0 && (
        <>
          <h3>{sayArranging(lang, isOver ? 'present_now' : 'expected')}</h3>
          <QuorumTable
            scope={scope}
            seating={seating}
            quorum={isOver ? page.quorum : page.expected}
            isExpected={!isOver}
          />
        </>
      )}
    </section>
  )
}

/** What members need to be able to come. Null for everybody who does not run the body. */
export const NeedsSection: FC<SectionProps> = ({ scope: { lang }, page: { meeting, needs, names } }) => {
  if (needs === null || stateOf(meeting) === 'planned') return null
  return (
    <section class="section" aria-labelledby="needs">
      <h2 id="needs">{sayArranging(lang, 'needs')}</h2>
      <p class="soft">{sayArranging(lang, 'needs.private')}</p>
      {needs.length === 0 ? (
        <p>{sayArranging(lang, 'needs.none')}</p>
      ) : (
        <ul class="points">
          {needs.map(({ participantId, kind, words, settledAt }) => (
            <li>
              <form method="post" action={meetingsRoutes.needs(meeting.id)}>
                <input type="hidden" name="participant" value={participantId} />
                <input type="hidden" name="kind" value={kind} />
                <p>
                  <span>{names.get(participantId) ?? ''}: </span>
                  {sayArranging(lang, `need.${kind}`)}
                  {words !== '' && (
                    <>
                      {', '}
                      <bdi>{words}</bdi>
                    </>
                  )}{' '}
                  ({sayArranging(lang, settledAt === null ? 'need.open' : 'need.settled')})
                </p>
                <Button kind="secondary" name="settled" value={settledAt === null ? 'yes' : 'no'}>
                  {sayArranging(lang, settledAt === null ? 'need.settle' : 'need.unsettle')}
                </Button>
              </form>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
