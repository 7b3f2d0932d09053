import type { FC } from 'hono/jsx'
import { original } from '../../../../i18n/text.ts'
import type { Scope } from '../../../../platform/scope.ts'
import { EmptyState } from '../../../../ui/empty-state/empty-state.tsx'
import { FormNotices } from '../../../../ui/form-notices/form-notices.tsx'
import { Notice } from '../../../../ui/notice/notice.tsx'
import type { PageForm } from '../../../../ui/page-form.ts'
import { PageTitle } from '../../../../ui/page-title/page-title.tsx'
import { saySheets } from '../answering.messages.ts'
import { answeringRoutes, placeOfStaff } from '../answering.routes.ts'
import { LineList, sheetNotices } from '../sheets-view.tsx'
import type { OwnUpdates } from '../updates.read.ts'
import { saySignedIn as say } from './signed-in.messages.ts'

type UpdatesProps = { scope: Scope; rounds: readonly OwnUpdates[]; name: string; form: PageForm }

/** What awaits somebody signed in: of their own posts first. */
export const UpdatesView: FC<UpdatesProps> = ({ scope, rounds, name, form }) => {
  const { lang } = scope
  return (
    <>
      <PageTitle
        lang={lang}
        title={original(say(lang, 'updates'), lang)}
        lead={original(say(lang, 'updates.lead'), lang)}
      />
      <FormNotices lang={lang} form={form} say={saySheets} notices={sheetNotices} />
      {rounds.length === 0 && <EmptyState words={say(lang, 'updates.none')} />}
      {rounds.map(({ round, mine, others }) => (
        <section class="section">
          <h2>
            <bdi>{round.title}</bdi>
          </h2>
          {mine.length > 0 && (
            <>
              <h3>{say(lang, 'updates.mine')}</h3>
              <LineList {...{ scope, name, form }} place={placeOfStaff} lines={mine} />
            </>
          )}
          {others.length > 0 && (
            <>
              <h3>{say(lang, 'updates.others')}</h3>
              <LineList {...{ scope, name, form }} place={placeOfStaff} lines={others} />
            </>
          )}
        </section>
      ))}
    </>
  )
}

/** On the first page of the workspace: that something waits, and where. */
export const UpdatesWait: FC<{ scope: Scope; n: number }> = ({ scope: { lang }, n }) => (
  <Notice title={say(lang, 'waiting', { n })}>
    <p>
      <a href={answeringRoutes.updates()}>{say(lang, 'updates')}</a>
    </p>
  </Notice>
)
