import type { FC } from 'hono/jsx'
import { dayOf, formatDate } from '../../../../i18n/format.ts'
import type { Lang } from '../../../../i18n/languages.ts'
import { original } from '../../../../i18n/text.ts'
import type { Scope } from '../../../../platform/scope.ts'
import { Button } from '../../../../ui/button/button.tsx'
import { DataTable } from '../../../../ui/data-table/data-table.tsx'
import { EmptyState } from '../../../../ui/empty-state/empty-state.tsx'
import { FormNotices } from '../../../../ui/form-notices/form-notices.tsx'
import { blankForm } from '../../../../ui/page-form.ts'
import { PageTitle } from '../../../../ui/page-title/page-title.tsx'
import { answeringRoutes } from '../answering.routes.ts'
import { isOpen, type Link } from '../link.ts'
import type { LinksPage } from './links.read.ts'
import { saySignedIn as say } from './signed-in.messages.ts'

type LinksProps = { scope: Scope; page: LinksPage; notice: string | undefined }

/** Who got a link in a round; each can be ended. */
export const LinksView: FC<LinksProps> = ({ scope: { lang, now }, page: { round, lines }, notice }) => (
  <>
    <PageTitle
      lang={lang}
      title={original(say(lang, 'links'), lang)}
      kicker={<bdi>{round.title}</bdi>}
      lead={original(say(lang, 'links.lead'), lang)}
    />
    <FormNotices lang={lang} form={blankForm(notice)} say={say} notices={['notice.ended']} />
    {lines.length === 0 ? (
      <EmptyState words={say(lang, 'links.none')} />
    ) : (
      <DataTable
        label={say(lang, 'links')}
        caption={say(lang, 'links')}
        columns={[
          { name: say(lang, 'links.name') },
          { name: say(lang, 'links.by') },
          { name: say(lang, 'links.parts'), isNumber: true },
          { name: say(lang, 'links.made') },
          { name: say(lang, 'links.state') },
          { name: say(lang, 'links.end') },
        ]}
        rows={lines.map(({ link, by, parts }) => [
          <Whom lang={lang} link={link} />,
          by ? <Whom lang={lang} link={by} /> : '',
          String(parts),
          formatDate(lang, dayOf(link.madeAt)),
          stateOf(lang, link, now),
          isOpen(link, now) ? (
            <form method="post" action={answeringRoutes.endLink(round.slug, link.id)}>
              <Button kind="secondary" label={say(lang, 'links.end_of', { name: link.name })}>
                {say(lang, 'links.end')}
              </Button>
            </form>
          ) : (
            ''
          ),
        ])}
      />
    )}
  </>
)

const Whom: FC<{ lang: Lang; link: Link }> = ({ lang, link: { name, mail } }) =>
  name === '' ? (
    <span class="soft">{say(lang, 'links.erased')}</span>
  ) : (
    <>
      <bdi>{name}</bdi> {mail !== null && <bdi dir="ltr">{mail}</bdi>}
    </>
  )

function stateOf(lang: Lang, link: Link, now: Date): string {
  if (link.endedAt) return say(lang, 'links.ended', { day: formatDate(lang, dayOf(link.endedAt)) })
  return say(lang, isOpen(link, now) ? 'links.open' : 'links.over', { day: formatDate(lang, dayOf(link.expiresAt)) })
}
