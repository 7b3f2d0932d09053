import type { Child, FC } from 'hono/jsx'
import { formatShortDay } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import { Said } from '../../../ui/said/said.tsx'
import { HolderWords } from './holder-words.tsx'
import { sittingOn } from './mandate.ts'
import { nameSide } from './parity.words.ts'
import type { Seat } from './seat.ts'
import { saySeats } from './seats.messages.ts'
import type { BodyPage } from './seats.read.ts'

type RegisterProps = {
  lang: Lang
  /** The language in which the city writes. */
  source: Lang
  page: BodyPage
  /** Where a seat has a page of its own. */
  hrefOf?: (seat: Seat) => string
}

/** The seats of today, side by side: for whom they speak, who holds them, who stands in, and until when. */
export const RegisterView: FC<RegisterProps> = (props) => {
  const { lang, source, page } = props
  const { body, open } = page
  if (open.length === 0) return <p>{saySeats(lang, 'seats.none')}</p>
  return (
    <>
      {body.sides.map(({ side, name }) => {
        const seats = open.filter((seat) => seat.side === side)
        const label = nameSide(lang, side, body.sides)
        return (
          seats.length > 0 && (
            <div class="after-list">
              <h3>{name === null ? label : <Said text={original(name, source)} lang={lang} quiet />}</h3>
              <DataTable
                label={label}
                caption={label}
                columns={(['seat', 'holder', 'deputy', 'until'] as const).map((key) => ({
                  name: saySeats(lang, `column.${key}`),
                }))}
                rows={seats.map((seat) => rowOf(props, seat))}
              />
            </div>
          )
        )
      })}
    </>
  )
}

function rowOf({ lang, source, page, hrefOf }: RegisterProps, seat: Seat): Child[] {
  const { holder, deputy } = sittingOn(page.register.mandates, seat.id, page.today)
  const name = <SeatName lang={lang} source={source} page={page} seat={seat} />
  return [
    <>
      {hrefOf === undefined ? name : <a href={hrefOf(seat)}>{name}</a>}
      {seat.selfOrganised && <p class="soft small">{saySeats(lang, 'self_organised')}</p>}
      {!seat.votes && <p class="soft small">{saySeats(lang, 'no_vote')}</p>}
    </>,
    holder === null ? (
      <em>{saySeats(lang, 'vacant')}</em>
    ) : (
      <>
        <HolderWords lang={lang} mandate={holder} names={page} />
        {holder.parityReason !== null && (
          <p class="soft small">
            {saySeats(lang, 'exception')} <Said text={original(holder.parityReason, source)} lang={lang} quiet />
          </p>
        )}
      </>
    ),
    deputy === null ? '–' : <HolderWords lang={lang} mandate={deputy} names={page} />,
    holder?.endsOn ? formatShortDay(lang, holder.endsOn) : '–',
  ]
}

/** For whom a seat speaks; where nobody has said, its number. */
export const SeatName: FC<{ lang: Lang; source: Lang; page: Pick<BodyPage, 'register'>; seat: Seat }> = (props) => {
  const { lang, source, page, seat } = props
  if (seat.speaksFor !== '') return <Said text={original(seat.speaksFor, source)} lang={lang} quiet />
  return <>{saySeats(lang, 'seat', { n: page.register.seats.findIndex(({ id }) => id === seat.id) + 1 })}</>
}
