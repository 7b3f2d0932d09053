import type { FC } from 'hono/jsx'
import { formatDate, formatNumber, formatYear } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import { listYears, placeOf, type Years } from '../../../ui/time-bars/years.ts'
import { type Body, charterOf } from './body.ts'
import { nameSide } from './parity.words.ts'
import { ParityMark } from './parity-mark.tsx'
import { saySeats } from './seats.messages.ts'
import type { BodyPage } from './seats.read.ts'
import { standingOn } from './standing.ts'

type CompositionProps = { lang: Lang; page: Pick<BodyPage, 'body' | 'register' | 'segments' | 'today'> }

/** How a body was composed since it was founded: for each side a hill as high as it had seats filled, and the same as a table. */
export const CompositionView: FC<CompositionProps> = ({ lang, page }) => {
  const { body, segments, register, today } = page
  const last = segments.at(-1)?.to ?? today
  const years = { first: Number(body.foundedOn.slice(0, 4)), last: Number(last.slice(0, 4)) }
  const label = saySeats(lang, 'over_time')
  return (
    <div class="section">
      <h2>{label}</h2>
      <p>{saySeats(lang, 'over_time.lead')}</p>
      <div class="times">
        <div class="times__years" aria-hidden="true">
          {listYears(years).map((year, i, all) => (
            <span>{all.length < 9 || i % 2 === 0 ? formatYear(lang, year) : ''}</span>
          ))}
        </div>
        <ul class="times__group soft">
          {body.sides.map(({ side }) => (
            <li class="times__row">
              <div class="times__words">{sideNow(lang, page, side)}</div>
              <Hill years={years} segments={segments} side={side} />
            </li>
          ))}
        </ul>
      </div>
      <div class="after-list">
        <DataTable
          label={label}
          caption={label}
          columns={[
            { name: saySeats(lang, 'column.from') },
            { name: saySeats(lang, 'column.to') },
            ...body.sides.map(({ side }) => ({ name: nameSide(lang, side, body.sides), isNumber: true })),
            { name: saySeats(lang, 'parity') },
          ]}
          rows={segments
            .toReversed()
            .map(({ from, to, counts }) => [
              formatDate(lang, from),
              to === today ? saySeats(lang, 'until_today') : formatDate(lang, to),
              ...counts.map(({ filled }) => formatNumber(lang, filled)),
              <ParityMark lang={lang} state={standingOn(charterOf(body), register, to).state} />,
            ])}
        />
      </div>
    </div>
  )
}

function sideNow(lang: Lang, { body, segments }: { body: Body; segments: BodyPage['segments'] }, side: string): string {
  const n = segments.at(-1)?.counts.find((one) => one.side === side)?.filled ?? 0
  return saySeats(lang, 'side_today', { side: nameSide(lang, side, body.sides), n })
}

const height = 44

const Hill: FC<{ years: Years; segments: BodyPage['segments']; side: string }> = ({ years, segments, side }) => {
  const most = Math.max(1, ...segments.flatMap(({ counts }) => counts.map(({ filled }) => filled)))
  return (
    <svg class="times__bar" height={String(height)} shape-rendering="crispEdges" aria-hidden="true">
      {segments.map(({ from, to, counts }) => {
        const share = (counts.find((one) => one.side === side)?.filled ?? 0) / most
        const [start, end] = [placeOf(years, from), placeOf(years, to, true)]
        const tall = Math.round(share * height)
        return (
          <rect
            x={`${start}%`}
            y={String(height - tall)}
            width={`${Math.round((end - start) * 100) / 100}%`}
            height={String(tall)}
            fill="currentColor"
          />
        )
      })}
    </svg>
  )
}
