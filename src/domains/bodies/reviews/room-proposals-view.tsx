import type { FC } from 'hono/jsx'
import { original } from '../../../i18n/text.ts'
import type { Scope } from '../../../platform/scope.ts'
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx'
import { Button } from '../../../ui/button/button.tsx'
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx'
import { FormNotices } from '../../../ui/form-notices/form-notices.tsx'
import { fieldOf, type PageForm } from '../../../ui/page-form.ts'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { TextArea } from '../../../ui/text-area/text-area.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import { sayRoom } from '../room/room.messages.ts'
import { roomRoutes } from '../room/room.routes.ts'
import { sayReviews } from './reviews.messages.ts'
import { reviewsRoutes } from './reviews.routes.ts'
import { Mine } from './room-mine.tsx'
import type { showRoomProposals } from './room-review.read.ts'
import { roomNotices } from './room-views.tsx'
import { writtenLanguages } from './written-language.ts'

type ProposalsProps = {
  scope: Scope
  pass: string
  page: Awaited<ReturnType<typeof showRoomProposals>>
  form: PageForm
}

/** A member proposes a goal or a measure that is not there yet. */
export const RoomProposalsView: FC<ProposalsProps> = ({ scope, pass, page: { bodies, mine }, form }) => {
  const { lang } = scope
  const field = (name: string, value?: string) => fieldOf(form, sayReviews, lang, name, value)
  return (
    <>
      <Breadcrumb lang={lang} crumbs={[{ href: roomRoutes.room(lang, pass), label: sayRoom(lang, 'back') }]} />
      <PageTitle
        lang={lang}
        title={original(sayReviews(lang, 'propose'), lang)}
        lead={original(sayReviews(lang, 'propose.lead'), lang)}
      />
      <FormNotices {...{ lang, form, notices: roomNotices }} say={sayReviews} />
      {bodies.length === 0 ? (
        <EmptyState words={sayReviews(lang, 'room.closed')} />
      ) : (
        <form class="form" method="post" action={reviewsRoutes.roomProposals(lang, pass)} novalidate>
          {bodies.length > 1 && (
            <Select
              {...field('body', bodies[0]?.id)}
              label={sayReviews(lang, 'propose.body')}
              options={bodies.map(({ id, name }) => ({ value: id, label: name.words, lang: name.lang }))}
            />
          )}
          <TextInput {...field('title')} dir="auto" label={sayReviews(lang, 'propose.title')} maxlength={200} />
          <TextArea {...field('words')} dir="auto" label={sayReviews(lang, 'propose.words')} />
          <Select {...field('lang', lang)} label={sayReviews(lang, 'field.lang')} options={writtenLanguages(lang)} />
          <Button>{sayReviews(lang, 'field.send')}</Button>
        </form>
      )}
      {mine.length > 0 && <Mine scope={scope} pass={pass} mine={mine} />}
    </>
  )
}
