import type { Child, FC } from 'hono/jsx'
import { formatDate } from '../../../../i18n/format.ts'
import type { Lang } from '../../../../i18n/languages.ts'
import { saySuccession } from '../succession.messages.ts'
import type { Closing } from './closing.queries.ts'

/** Every closing there was, with its reason and what came of it. */
export const ClosingHistory: FC<{ lang: Lang; closings: readonly Closing[] }> = ({ lang, closings }) => {
  const day = (at: Date) => formatDate(lang, at.toISOString().slice(0, 10))
  if (closings.length === 0) return <p>{saySuccession(lang, 'closing.open')}</p>
  return (
    <ul>
      {closings.map(({ closedOn, reason, published, reopened }) => {
        const lines: Child[] = [
          <>
            {saySuccession(lang, 'closing.closed', { day: formatDate(lang, closedOn) })} <bdi lang="de">{reason}</bdi>
          </>,
          published && saySuccession(lang, 'closing.published', { day: day(published.at) }),
          reopened && (
            <>
              {saySuccession(lang, 'closing.reopened', { day: day(reopened.at) })}{' '}
              <bdi lang="de">{reopened.reason}</bdi>
            </>
          ),
        ]
        return (
          <li>
            {lines
              .filter((one) => one)
              .map((one) => (
                <div>{one}</div>
              ))}
          </li>
        )
      })}
    </ul>
  )
}
