import type { Child, FC } from 'hono/jsx'
import { formatShortDay } from '../../../../i18n/format.ts'
import { type Scope, sourceLanguage } from '../../../../platform/scope.ts'
import { ButtonLink } from '../../../../ui/button/button.tsx'
import { DataTable } from '../../../../ui/data-table/data-table.tsx'
import type { PageForm } from '../../../../ui/page-form.ts'
import { HolderWords } from '../holder-words.tsx'
import type { Mandate } from '../mandate.ts'
import { ParityMark } from '../parity-mark.tsx'
import { ParityWords } from '../parity-view.tsx'
import { RegisterView, SeatName } from '../register-view.tsx'
import { saySeats } from '../seats.messages.ts'
import { type BodyPage, vacantIds } from '../seats.read.ts'
import { seatsRoutes } from '../seats.routes.ts'
import { SeatsPicture } from '../seats-picture.tsx'
import { sayArranging as say } from './arranging.messages.ts'
import { BodyHead } from './body-head.tsx'

type PageProps = { scope: Scope; page: BodyPage; form: PageForm; mayArrange: boolean; more: readonly Child[] }

/** A body for those who work on it: parity, the register with what ends soon, and everybody who ever sat there. */
export const BodyPageView: FC<PageProps> = ({ scope, page, form, mayArrange, more }) => {
  const { lang, city } = scope
  const source = sourceLanguage(city)
  const { body, standing, open } = page
  const links = (['appoint', 'seats', 'charter', 'editBody'] as const).map((key) => ({
    href: seatsRoutes[key](body.slug),
    label: say(lang, ({ appoint: 'appoint', seats: 'seats', charter: 'rules', editBody: 'edit' } as const)[key]),
  }))
  return (
    <>
      <BodyHead scope={scope} body={body} form={form} />
      <p>
        {saySeats(lang, `kind.${body.kind}`)} ·{' '}
        <a href={seatsRoutes.publicBody(lang, body.slug)}>{say(lang, 'public_page')}</a>
      </p>
      {mayArrange && body.closedOn === null && (
        <p class="act">
          {links.map(({ href, label }, i) => (
            <>
              <ButtonLink href={href} kind={i === 0 ? 'primary' : 'secondary'}>
                {label}
              </ButtonLink>{' '}
            </>
          ))}
        </p>
      )}
      <section class="section" aria-labelledby="parity">
        <h2 id="parity">{saySeats(lang, 'parity')}</h2>
        <p>
          <ParityMark lang={lang} state={standing.state} />
        </p>
        <SeatsPicture lang={lang} body={body} open={open} vacant={vacantIds(page)} />
        <ParityWords lang={lang} source={source} body={body} standing={standing} />
      </section>
      <EndingSoon scope={scope} page={page} />
      <section class="section" aria-labelledby="seats">
        <h2 id="seats">{saySeats(lang, 'seats')}</h2>
        <RegisterView lang={lang} source={source} page={page} hrefOf={({ id }) => seatsRoutes.seat(body.slug, id)} />
      </section>
      {more}
      <div class="section">
        <h2>{say(lang, 'history')}</h2>
        <HistoryTable scope={scope} page={page} mandates={page.register.mandates} />
      </div>
    </>
  )
}

const EndingSoon: FC<{ scope: Scope; page: BodyPage }> = ({ scope, page }) => {
  const { lang } = scope
  if (page.ending.length === 0) return null
  return (
    <section class="section" aria-labelledby="ending">
      <h2 id="ending">{say(lang, 'ending_soon')}</h2>
      <p>{say(lang, 'ending_soon.words')}</p>
      <ul class="points">
        {page.ending.map((mandate) => (
          <li>
            <HolderWords lang={lang} mandate={mandate} names={page} />
            {': '}
            {saySeats(lang, 'column.until')} {formatShortDay(lang, mandate.endsOn ?? '')}
          </li>
        ))}
      </ul>
    </section>
  )
}

type HistoryProps = { scope: Scope; page: BodyPage; mandates: readonly Mandate[] }

/** Who held what, from when to when, and how it ended. The latest first. */
export const HistoryTable: FC<HistoryProps> = ({ scope, page, mandates }) => {
  const { lang, city } = scope
  if (mandates.length === 0) return <p>{say(lang, 'history.none')}</p>
  const seatOf = (id: string) => page.register.seats.find((seat) => seat.id === id)
  return (
    <DataTable
      label={say(lang, 'history')}
      caption={say(lang, 'history')}
      columns={(['who', 'seat', 'as', 'from', 'to', 'how'] as const).map((key) => ({
        name: say(lang, `history.${key}`),
      }))}
      rows={mandates.map((mandate) => {
        const { seatId, part, startsOn, endsOn, ending, endingReason, parityReason } = mandate
        const seat = seatOf(seatId)
        const how = endsOn !== null && ending !== null ? say(lang, `ending.${ending}`) : ''
        return [
          <HolderWords lang={lang} mandate={mandate} names={page} />,
          seat ? <SeatName lang={lang} source={sourceLanguage(city)} page={page} seat={seat} /> : '',
          saySeats(lang, `part.${part}`),
          formatShortDay(lang, startsOn),
          endsOn === null ? '–' : formatShortDay(lang, endsOn),
          [how, endingReason, parityReason && `${saySeats(lang, 'exception')} ${parityReason}`]
            .filter(Boolean)
            .join(' · '),
        ]
      })}
    />
  )
}
