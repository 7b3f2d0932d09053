import type { FC } from 'hono/jsx'
import { original } from '../../../../i18n/text.ts'
import { type Scope, sourceLanguage } from '../../../../platform/scope.ts'
import { Button, ButtonLink } from '../../../../ui/button/button.tsx'
import { FormNotices } from '../../../../ui/form-notices/form-notices.tsx'
import { type PageForm, versionIn } from '../../../../ui/page-form.ts'
import { PageTitle } from '../../../../ui/page-title/page-title.tsx'
import { Paragraphs } from '../../../../ui/said/paragraphs.tsx'
import { TextArea } from '../../../../ui/text-area/text-area.tsx'
import type { AgendaItem } from '../agenda.ts'
import { may } from '../meeting.ts'
import type { MeetingPage } from '../meetings.read.ts'
import { meetingsRoutes } from '../meetings.routes.ts'
import { PaperLink } from '../paper-link.tsx'
import { fieldIn, sayArranging, sayForm } from './arranging.messages.ts'
import { MeetingCrumbs } from './meeting-view.tsx'
import { RunAside } from './run-aside.tsx'
import { RunMotions } from './run-motions.tsx'

type RunProps = { scope: Scope; page: MeetingPage; form: PageForm; item: AgendaItem | undefined }

/** A meeting item by item, on one screen: what it is about, what is noted and voted on, and who is there. */
export const RunView: FC<RunProps> = ({ scope, page, form, item }) => {
  const { lang, city } = scope
  const { meeting, items, runs } = page
  const source = sourceLanguage(city)
  if (!item) {
    return (
      <>
        <MeetingCrumbs scope={scope} page={page} isWithin />
        <PageTitle lang={lang} title={original(meeting.title, source)} />
        <p>{sayArranging(lang, 'run.none')}</p>
      </>
    )
  }
  const at = items.findIndex(({ id }) => id === item.id)
  const papers = page.papers.filter(({ itemId }) => itemId === item.id)
  return (
    <>
      <MeetingCrumbs scope={scope} page={page} isWithin />
      <PageTitle
        lang={lang}
        title={original(item.title, source)}
        kicker={sayArranging(lang, 'run.at', { at: at + 1, all: items.length })}
      />
      <FormNotices lang={lang} form={form} say={sayForm} notices={['notice.saved']} />
      <Steps lang={lang} page={page} at={at} />
      <div class="two">
        <div>
          {item.words !== '' && <Paragraphs lang={lang} text={original(item.words, source)} quiet />}
          {papers.length > 0 && (
            <section class="section" aria-labelledby="papers">
              <h2 id="papers">{sayArranging(lang, 'run.papers')}</h2>
              <ul class="points">
                {papers.map((paper) => (
                  <li>
                    <PaperLink scope={scope} paper={paper} href={meetingsRoutes.paper(meeting.id, paper.id)} />
                  </li>
                ))}
              </ul>
            </section>
          )}
          {runs && may('note', meeting, page.now) ? (
            <form class="form" method="post" action={meetingsRoutes.runItem(meeting.id, item.id)} novalidate>
              <input type="hidden" name="version" value={versionIn(form, item.version)} />
              <TextArea
                {...fieldIn(form, lang, 'noted', item.noted)}
                of={source}
                label={sayArranging(lang, 'run.noted')}
                hint={sayArranging(lang, 'run.noted_hint')}
                rows={10}
                optional
              />
              <p>
                <Button name="go" value="next">
                  {sayArranging(lang, at < items.length - 1 ? 'run.save_next' : 'run.save')}
                </Button>{' '}
                {at < items.length - 1 && (
                  <Button kind="secondary" name="go" value="stay">
                    {sayArranging(lang, 'run.save')}
                  </Button>
                )}
              </p>
            </form>
          ) : (
            item.noted !== '' && <Paragraphs lang={lang} text={original(item.noted, source)} quiet />
          )}
          <RunMotions scope={scope} page={page} item={item} />
        </div>
        <RunAside scope={scope} page={page} item={item} />
      </div>
    </>
  )
}

const Steps: FC<{ lang: Scope['lang']; page: MeetingPage; at: number }> = ({ lang, page: { meeting, items }, at }) => {
  const [before, after] = [items[at - 1], items[at + 1]]
  return (
    <p>
      {before && (
        <ButtonLink kind="secondary" href={meetingsRoutes.runItem(meeting.id, before.id)}>
          {sayArranging(lang, 'run.previous', { title: before.title })}
        </ButtonLink>
      )}{' '}
      {after && (
        <ButtonLink kind="secondary" href={meetingsRoutes.runItem(meeting.id, after.id)}>
          {sayArranging(lang, 'run.next', { title: after.title })}
        </ButtonLink>
      )}
    </p>
  )
}
