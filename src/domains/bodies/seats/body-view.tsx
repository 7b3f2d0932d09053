import type { Child, FC } from 'hono/jsx'
import { formatDate } from '../../../i18n/format.ts'
import { original, type Text } from '../../../i18n/text.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx'
import { Chips } from '../../../ui/chips/chips.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Paragraphs } from '../../../ui/said/paragraphs.tsx'
import { Said } from '../../../ui/said/said.tsx'
import { CompositionView } from './composition-view.tsx'
import { ParityMark } from './parity-mark.tsx'
import { ParityWords } from './parity-view.tsx'
import { RegisterView } from './register-view.tsx'
import { saySeats } from './seats.messages.ts'
import type { BodyPage } from './seats.read.ts'
import { vacantIds } from './seats.read.ts'
import { seatsRoutes } from './seats.routes.ts'
import { SeatsPicture } from './seats-picture.tsx'

/** `more`: what other parts have to tell of this body, in their order. */
type BodyViewProps = { scope: Scope; page: BodyPage; more: readonly Child[] }

/** A body as everybody sees it. */
export const BodyView: FC<BodyViewProps> = ({ scope, page, more }) => {
  const { lang, city } = scope
  const source = sourceLanguage(city)
  const { body, standing, open, fields } = page
  const { kind, foundedOn, closedOn } = body
  const title = original(body.name, source)
  return (
    <>
      <Breadcrumb lang={lang} crumbs={[{ href: seatsRoutes.publicBodies(lang), label: saySeats(lang, 'title') }]} />
      <PageTitle
        lang={lang}
        title={title}
        kicker={`${saySeats(lang, `kind.${kind}`)} · ${saySeats(lang, 'founded', { day: formatDate(lang, foundedOn) })}`}
      />
      {closedOn !== null && (
        <Notice title={saySeats(lang, 'closed', { day: formatDate(lang, closedOn) })}>
          <p>
            <Said text={original(body.closedReason ?? '', source)} lang={lang} />
          </p>
        </Notice>
      )}
      <LongText lang={lang} id="purpose" text={original(body.purpose, source)} />
      {fields.length > 0 && (
        <section class="section" aria-labelledby="fields">
          <h2 id="fields">{saySeats(lang, 'fields')}</h2>
          <Chips
            chips={fields.map(({ href, title: { words, lang: of }, position }) => ({
              href,
              name: words,
              lang: of === lang ? undefined : of,
              position,
            }))}
          />
        </section>
      )}
      {closedOn === null && (
        <section class="section" aria-labelledby="parity">
          <h2 id="parity">{saySeats(lang, 'parity')}</h2>
          <p>{saySeats(lang, 'parity.words')}</p>
          <p>
            <ParityMark lang={lang} state={standing.state} />
          </p>
          <SeatsPicture lang={lang} body={body} open={open} vacant={vacantIds(page)} />
          <ParityWords lang={lang} source={source} body={body} standing={standing} />
        </section>
      )}
      {closedOn === null && (
        <section class="section" aria-labelledby="seats">
          <h2 id="seats">{saySeats(lang, 'seats')}</h2>
          <RegisterView lang={lang} source={source} page={page} />
        </section>
      )}
      {more}
      <LongText lang={lang} id="procedure" text={original(body.procedure, source)} />
      <CompositionView lang={lang} page={page} />
    </>
  )
}

type LongTextProps = { lang: Scope['lang']; id: 'purpose' | 'procedure'; text: Text }

const LongText: FC<LongTextProps> = ({ lang, id, text }) =>
  text.words === '' ? null : (
    <section class="section" aria-labelledby={id}>
      <h2 id={id}>{saySeats(lang, id)}</h2>
      <Paragraphs lang={lang} text={text} />
    </section>
  )
