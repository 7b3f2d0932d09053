import type { FC } from 'hono/jsx'
import { formatDate } from '../../../i18n/format.ts'
import { original } from '../../../i18n/text.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import { Fact, Facts } from '../../../ui/facts/facts.tsx'
import { type Held, sayTicked } from '../../../ui/form-notices/meanwhile.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { mayArrangeUnits } from '../accounts.access.ts'
import { accountsRoutes } from '../accounts.routes.ts'
import { MeasureList } from '../units/measure-list.tsx'
import type { OfficeForm } from '../units/office-form.ts'
import { OfficeNotices } from '../units/office-notices.tsx'
import { ReopenForm } from '../units/reopen-form.tsx'
import { isSent } from '../units/unit-forms.tsx'
import { sayUnits } from '../units/units.messages.ts'
import type { PostPage } from '../units/units.read.ts'
import { sayAnswering } from './name-answering.ts'
import { PostForms } from './post-forms.tsx'

type PostProps = { scope: Scope; page: PostPage; form: OfficeForm }

/** One post: whose task it is today, who holds it and who did. */
export const PostView: FC<PostProps> = ({ scope, page, form }) => {
  const { lang, viewer, city } = scope
  const { post, unit, office } = page
  const terms = office.holdings.filter(({ postId }) => postId === post.id)
  return (
    <>
      <Breadcrumb
        lang={lang}
        crumbs={[
          { href: accountsRoutes.units(), label: sayUnits(lang, 'tree') },
          { href: accountsRoutes.unit(unit.slug), label: unit.name },
        ]}
      />
      <PageTitle
        lang={lang}
        title={original(post.title, sourceLanguage(city))}
        kicker={sayUnits(lang, post.headsUnit ? 'post.head' : 'post.column.post')}
      />
      <OfficeNotices lang={lang} form={form} meanwhile={heldIn(scope, page, form)} />
      {post.closedOn === null ? (
        <Facts>
          <Fact term={sayUnits(lang, 'post.column.answers')}>
            {sayAnswering(scope, { postId: post.id, unitId: post.unitId }, office)}
          </Fact>
        </Facts>
      ) : (
        <p>
          <strong>
            {sayUnits(lang, 'post.closed', { day: formatDate(lang, post.closedOn), reason: post.closedReason ?? '' })}
          </strong>
        </p>
      )}
      <div class="section">
        <h2>{sayUnits(lang, 'holdings')}</h2>
        {terms.length === 0 ? (
          <p>{sayUnits(lang, 'holdings.none')}</p>
        ) : (
          <DataTable
            label={sayUnits(lang, 'holdings')}
            caption={sayUnits(lang, 'holdings')}
            columns={(['name', 'part', 'from', 'until'] as const).map((one) => ({
              name: sayUnits(lang, `holdings.${one}`),
            }))}
            rows={terms.map(({ name, part, startsOn, endsOn }) => [
              name,
              sayUnits(lang, `part.${part}`),
              formatDate(lang, startsOn),
              endsOn === null ? sayUnits(lang, 'holdings.open') : formatDate(lang, endsOn),
            ])}
          />
        )}
      </div>
      <MeasureList scope={scope} heading="post.leads" measures={page.led} />
      {mayArrangeUnits(viewer) && post.closedOn === null && <PostForms scope={scope} page={page} form={form} />}
      {mayArrangeUnits(viewer) && post.closedOn !== null && (
        <ReopenForm {...{ lang, form }} of="post" version={post.version} action={accountsRoutes.reopenPost(post.id)} />
      )}
    </>
  )
}

/** What is a post's own in the form that revises it; who holds it stands in the table of the page. */
function heldIn({ lang, city }: Scope, { post }: PostPage, form: OfficeForm): Held[] {
  if (!isSent(form, 'title')) return []
  return [
    { label: sayUnits(lang, 'post.title'), now: post.title, typed: form.words.title, of: sourceLanguage(city) },
    {
      label: sayUnits(lang, 'post.heads'),
      now: sayTicked(lang, post.headsUnit),
      typed: sayTicked(lang, form.words.headsUnit === 'yes'),
    },
  ]
}
