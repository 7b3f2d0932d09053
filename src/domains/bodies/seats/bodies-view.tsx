import type { FC } from 'hono/jsx'
import { formatDate } from '../../../i18n/format.ts'
import { original } from '../../../i18n/text.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Said } from '../../../ui/said/said.tsx'
import { nameSide } from './parity.words.ts'
import { ParityMark } from './parity-mark.tsx'
import { saySeats } from './seats.messages.ts'
import type { BodyLine } from './seats.read.ts'
import { seatsRoutes } from './seats.routes.ts'

/** All bodies of the city as everybody sees them, those that are over last. */
export const BodiesView: FC<{ scope: Scope; lines: readonly BodyLine[] }> = ({ scope, lines }) => {
  const { lang } = scope
  const [running, over] = [lines.filter(isRunning), lines.filter((line) => !isRunning(line))]
  return (
    <>
      <PageTitle
        lang={lang}
        title={original(saySeats(lang, 'title'), lang)}
        lead={original(saySeats(lang, 'lead'), lang)}
      />
      {running.length === 0 ? (
        <EmptyState words={saySeats(lang, 'none')} />
      ) : (
        <ul class="decisions">
          {running.map((line) => (
            <li class="decision">
              <BodyItem scope={scope} line={line} />
            </li>
          ))}
        </ul>
      )}
      {over.length > 0 && (
        <section class="section" aria-labelledby="over">
          <h2 id="over">{saySeats(lang, 'over')}</h2>
          <ul>
            {over.map(({ body }) => (
              <li>
                <BodyLink scope={scope} line={{ body }} />{' '}
                {saySeats(lang, 'closed', { day: formatDate(lang, body.closedOn ?? '') })}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

const isRunning = ({ body }: BodyLine) => body.closedOn === null

const BodyItem: FC<{ scope: Scope; line: BodyLine }> = ({ scope, line }) => {
  const { lang } = scope
  const { body, standing } = line
  return (
    <>
      <p class="soft small">{saySeats(lang, `kind.${body.kind}`)}</p>
      <h2 class="goal__title">
        <BodyLink scope={scope} line={line} />
      </h2>
      <p>
        <ParityMark lang={lang} state={standing.state} />
      </p>
      <p class="soft small">
        {standing.counts.map(({ side, filled }) => `${nameSide(lang, side, body.sides)}: ${filled}`).join(' · ')}
      </p>
    </>
  )
}

const BodyLink: FC<{ scope: Scope; line: Pick<BodyLine, 'body'> }> = ({ scope: { lang, city }, line: { body } }) => (
  <a href={seatsRoutes.publicBody(lang, body.slug)}>
    <Said text={original(body.name, sourceLanguage(city))} lang={lang} />
  </a>
)
