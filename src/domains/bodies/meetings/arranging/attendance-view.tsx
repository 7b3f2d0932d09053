import type { FC } from 'hono/jsx'
import { original } from '../../../../i18n/text.ts'
import { type Scope, sourceLanguage } from '../../../../platform/scope.ts'
import { Button } from '../../../../ui/button/button.tsx'
import { FormNotices } from '../../../../ui/form-notices/form-notices.tsx'
import type { PageForm } from '../../../../ui/page-form.ts'
import { PageTitle } from '../../../../ui/page-title/page-title.tsx'
import { Radios } from '../../../../ui/radios/radios.tsx'
import { Said } from '../../../../ui/said/said.tsx'
import { may } from '../meeting.ts'
import type { MeetingPage } from '../meetings.read.ts'
import { meetingsRoutes } from '../meetings.routes.ts'
import type { SeatingSeat } from '../seating.ts'
import { nameSide } from '../side.words.ts'
import { fieldOfSeat } from './arranging.form.ts'
import { fieldIn, sayArranging, sayForm } from './arranging.messages.ts'
import { MeetingCrumbs } from './meeting-view.tsx'
import { QuorumTable } from './quorum-table.tsx'

type AttendanceProps = { scope: Scope; page: MeetingPage; form: PageForm; back: string | undefined }

/** Who sits on which seat, side by side. `back`: the item of the run-through that is returned to. */
export const AttendanceView: FC<AttendanceProps> = ({ scope, page, form, back }) => {
  const { lang, city } = scope
  const { meeting, seating, quorum, runs } = page
  return (
    <>
      <MeetingCrumbs scope={scope} page={page} isWithin />
      <PageTitle
        lang={lang}
        title={original(sayArranging(lang, 'attendance'), lang)}
        kicker={<Said lang={lang} text={original(meeting.title, sourceLanguage(city))} quiet />}
        lead={original(sayArranging(lang, 'attendance.lead'), lang)}
      />
      <FormNotices lang={lang} form={form} say={sayForm} notices={['notice.saved']} />
      <QuorumTable scope={scope} seating={seating} quorum={quorum} isExpected={false} />
      {runs && may('count_in', meeting, page.now) && (
        <form class="form" method="post" action={meetingsRoutes.attendance(meeting.id)} novalidate>
          {back !== undefined && <input type="hidden" name="back" value={back} />}
          {seating.sides.map((side) => (
            <section class="section" aria-labelledby={`side-${side.side}`}>
              <h2 id={`side-${side.side}`}>
                <Said lang={lang} text={nameSide(scope, side)} quiet />
              </h2>
              {seating.seats
                .filter((seat) => seat.side === side.side)
                .map((seat) => (
                  <SeatField lang={lang} page={page} form={form} seat={seat} />
                ))}
            </section>
          ))}
          <Button>{sayArranging(lang, 'attendance.save')}</Button>
        </form>
      )}
    </>
  )
}

type SeatFieldProps = { lang: Scope['lang']; page: MeetingPage; form: PageForm; seat: SeatingSeat }

const SeatField: FC<SeatFieldProps> = ({ lang, page: { present }, form, seat }) => {
  const now = present.find(({ seatId }) => seatId === seat.id)?.part ?? ''
  const label = seat.votes ? seat.speaksFor : `${seat.speaksFor} (${sayArranging(lang, 'attendance.no_vote')})`
  return (
    <Radios
      {...fieldIn(form, lang, fieldOfSeat(seat.id), now)}
      label={label}
      choices={[
        ...(seat.holder ? [{ value: 'holder', label: seat.holder.name }] : []),
        ...(seat.deputy
          ? [{ value: 'deputy', label: sayArranging(lang, 'part.deputy', { name: seat.deputy.name }) }]
          : []),
        { value: '', label: sayArranging(lang, 'attendance.empty') },
      ]}
    />
  )
}
