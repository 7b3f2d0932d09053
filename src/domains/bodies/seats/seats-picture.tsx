import type { FC } from 'hono/jsx'
import { describeLanguage, type Lang } from '../../../i18n/languages.ts'
import type { Body } from './body.ts'
import { hemicycleOf, type Place } from './hemicycle.ts'
import { nameSide } from './parity.words.ts'
import type { Seat } from './seat.ts'
import { saySeats } from './seats.messages.ts'

type PictureProps = { lang: Lang; body: Pick<Body, 'sides'>; open: readonly Seat[]; vacant: ReadonlySet<string> }

/**
 * Every seat with a vote as a sign: its shape is its side, a full one is held, one with a hole speaks for self-organised
 * associations. The same stands below in words, which are what the picture is called.
 */
export const SeatsPicture: FC<PictureProps> = ({ lang, body, open, vacant }) => {
  const seats = body.sides.flatMap(({ side }) => open.filter((seat) => seat.side === side && seat.votes))
  const { width, height, places } = hemicycleOf(seats.length, describeLanguage(lang).direction === 'rtl')
  const sides = body.sides.map(({ side }) => side)
  const shown = Math.min(width, narrowest)
  return (
    <>
      {seats.length > 0 && (
        <svg
          width={String(shown)}
          height={String(Math.round((height * shown) / width))}
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-labelledby="seats-picture"
        >
          <title id="seats-picture">
            {`${saySeats(lang, 'picture')}: ${linesOf(lang, body, seats, vacant).join(', ')}`}
          </title>
          {seats.map((seat, i) => (
            <SeatSign place={places[i]!} shape={sides.indexOf(seat.side)} seat={seat} isVacant={vacant.has(seat.id)} />
          ))}
        </svg>
      )}
      <ul class="legend">
        {linesOf(lang, body, seats, vacant).map((words, shape) => (
          <li>
            <svg width="22" height="22" viewBox="-11 -11 22 22" aria-hidden="true">
              <path d={shapeOf(shape)} fill="currentColor" />
            </svg>
            {words}
          </li>
        ))}
        {seats.some(({ id }) => vacant.has(id)) && (
          <li>
            <svg width="22" height="22" viewBox="-11 -11 22 22" aria-hidden="true">
              <path d={shapeOf(0)} {...hollow} />
            </svg>
            {saySeats(lang, 'vacant')}
          </li>
        )}
      </ul>
    </>
  )
}

function linesOf(lang: Lang, { sides }: Pick<Body, 'sides'>, seats: readonly Seat[], vacant: ReadonlySet<string>) {
  return sides.map(({ side }) => {
    const own = seats.filter((seat) => seat.side === side)
    const held = own.filter(({ id }) => !vacant.has(id))
    const told = { side: nameSide(lang, side, sides), filled: held.length, seats: own.length }
    const associations = held.filter(({ selfOrganised }) => selfOrganised).length
    const words = saySeats(lang, 'picture.side', told)
    return associations === 0 ? words : `${words} (${saySeats(lang, 'picture.own', { n: associations })})`
  })
}

type SignProps = { place: Place; shape: number; seat: Seat; isVacant: boolean }

const SeatSign: FC<SignProps> = ({ place: { x, y }, shape, seat, isVacant }) => {
  const d = seat.selfOrganised ? `${shapeOf(shape)}${hole}` : shapeOf(shape)
  const look = isVacant ? hollow : { fill: 'currentColor', 'fill-rule': 'evenodd' as const }
  return <path transform={`translate(${x} ${y})`} d={d} {...look} />
}

/** What the smallest screen has room for. */
const narrowest = 280

const hollow = { fill: 'none', stroke: 'currentColor', 'stroke-width': '1.5', 'stroke-dasharray': '3 2.5' }
const hole = 'M-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0z'
const shapes = [
  'M-10 0a10 10 0 1 0 20 0a10 10 0 1 0-20 0z',
  'M-9-9H9V9H-9z',
  'M0-12 12 0 0 12-12 0z',
  'M0-11 11 9H-11z',
]

function shapeOf(index: number): string {
  return shapes[Math.max(0, index) % shapes.length]!
}
