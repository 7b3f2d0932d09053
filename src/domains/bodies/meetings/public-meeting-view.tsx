import type { FC } from 'hono/jsx'
import { original } from '../../../i18n/text.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Paragraphs } from '../../../ui/said/paragraphs.tsx'
import { Said } from '../../../ui/said/said.tsx'
import { seatsRoutes } from '../seats/seats.routes.ts'
import { ResultItem } from '../votes/result-view.tsx'
import { CalledOff, MeetingFacts } from './meeting-facts.tsx'
import { sayMeeting } from './meetings.messages.ts'
import { meetingsRoutes } from './meetings.routes.ts'
import { PapersToRead } from './paper-link.tsx'
import type { PublicMeeting } from './public-meeting.read.ts'
import { nameSide } from './side.words.ts'

type PublicProps = { scope: Scope; page: PublicMeeting }

/** A meeting as everybody sees it. */
export const PublicMeetingView: FC<PublicProps> = ({ scope, page }) => {
  const { lang, city } = scope
  const { meeting, body, state, items, papers, minutes } = page
  const source = sourceLanguage(city)
  return (
    <>
      <Breadcrumb
        lang={lang}
        crumbs={[{ href: seatsRoutes.publicBody(lang, body.slug), label: original(body.name, source) }]}
      />
      <PageTitle lang={lang} title={original(meeting.title, source)} kicker={sayMeeting(lang, `state.${state}`)} />
      <CalledOff scope={scope} meeting={meeting} />
      <MeetingFacts scope={scope} meeting={meeting} isMember={false} />
      <section class="section" aria-labelledby="agenda">
        <h2 id="agenda">{sayMeeting(lang, 'agenda')}</h2>
        {items.length === 0 ? (
          <p>{sayMeeting(lang, 'agenda.none')}</p>
        ) : (
          <ol class="points">
            {items.map(({ title, words, isWish }) => (
              <li>
                {title === null ? sayMeeting(lang, 'item.private') : <Said lang={lang} text={title} />}
                {isWish && <span class="soft"> · {sayMeeting(lang, 'item.wish')}</span>}
                {words !== '' && <Paragraphs lang={lang} text={original(words, source)} />}
              </li>
            ))}
          </ol>
        )}
      </section>
      <PapersToRead
        scope={scope}
        papers={papers}
        hrefOf={({ id }) => meetingsRoutes.publicPaper(lang, body.slug, meeting.id, id)}
      />
      <Attendance scope={scope} page={page} />
      {page.results.length > 0 && (
        <section class="section" aria-labelledby="results">
          <h2 id="results">{sayMeeting(lang, 'results')}</h2>
          {page.results.map((result) => (
            <ResultItem lang={lang} result={result} level={3} />
          ))}
        </section>
      )}
      {minutes !== null && (
        <section class="section" aria-labelledby="minutes">
          <h2 id="minutes">{sayMeeting(lang, 'minutes')}</h2>
          <Paragraphs lang={lang} text={original(minutes, source)} />
        </section>
      )}
    </>
  )
}

/** How many came of each side: not who, and so not who was missing. */
const Attendance: FC<PublicProps> = ({ scope, page: { quorum, sides } }) => {
  const { lang } = scope
  if (quorum === null) return null
  const title = sayMeeting(lang, 'attendance')
  return (
    <section class="section" aria-labelledby="attendance">
      <h2 id="attendance">{title}</h2>
      <DataTable
        label={sayMeeting(lang, 'column.present')}
        caption={title}
        columns={(['column.side', 'column.seats', 'column.present', 'column.needed'] as const).map((key, at) => ({
          name: sayMeeting(lang, key),
          isNumber: at > 0,
        }))}
        rows={quorum.sides.map(({ side, seats, present, needed }) => {
          const named = sides.find((one) => one.side === side)
          return [
            named && <Said lang={lang} text={nameSide(scope, named)} quiet />,
            String(seats),
            String(present),
            String(needed),
          ]
        })}
      />
      <p>{sayMeeting(lang, quorum.isMet ? 'quorum.met' : 'quorum.unmet')}</p>
      {quorum.parity !== 'unruled' && <p>{sayMeeting(lang, `parity.${quorum.parity}`)}</p>}
    </section>
  )
}
