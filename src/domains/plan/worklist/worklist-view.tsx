import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import { Button, ButtonLink } from '../../../ui/button/button.tsx'
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { sayEditing } from '../editing/editing.messages.ts'
import { editingRoutes } from '../editing/editing.routes.ts'
import { type FormState, sayRefusal } from '../editing/editing-form.ts'
import type { Naming } from '../label.ts'
import { structureRoutes } from '../structure/structure.routes.ts'
import { sayTable } from '../table/table.messages.ts'
import { tableRoutes } from '../table/table.routes.ts'
import { workfileRoute } from '../workfile/workfile.routes.ts'
import { RowEdit } from './row-edit.tsx'
import { SavedViews } from './saved-views.tsx'
import { queryOf } from './work-filter.ts'
import { WorkFilterForm } from './work-filter-form.tsx'
import { WorkRowView } from './work-row.tsx'
import { sayWorklist } from './worklist.messages.ts'
import type { WorklistPage } from './worklist.read.ts'
import { worklistRoutes } from './worklist.routes.ts'

/** What was just done: said once, with the way back where there is one. */
export type WorkNotice = { words: string; kind: 'success' | 'warning'; undo?: string | undefined }
/** The row that is open to be changed, with what was typed; `now`: what somebody else has made of it meanwhile. */
export type OpenRow = { id: string; form: FormState; version: number; now: Record<string, string> | null }

export type WorklistProps = {
  lang: Lang
  city: Naming
  page: WorklistPage
  /** `open`: whether the page of a measure that this unit leads. */
  may: { edit: boolean; publish: boolean; restructure: boolean; open: (leadUnitId: string | null) => boolean }
  open: OpenRow | undefined
  notice: WorkNotice | undefined
}

const columns = ['number', 'title', 'goals', 'lead', 'priority', 'term', 'status'] as const

/** The measures of a plan to work in: filter, sort, tick, change in place. */
export const WorklistView: FC<WorklistProps> = ({ lang, city, page, may, open, notice }) => {
  const { edition, filter, rows, found } = page
  const query = queryOf(filter)
  const here = filter.page > 1 ? `${query}${query === '' ? '' : '&'}page=${filter.page}` : query
  return (
    <>
      {notice && <Told lang={lang} plan={edition.slug} query={here} notice={notice} />}
      <PageTitle lang={lang} title={original(sayWorklist(lang, 'title'), lang)} kicker={edition.title.words} />
      {open && <ErrorSummary lang={lang} errors={summary(lang, open.form)} />}
      <p class="work-many">
        {may.edit && (
          <>
            <ButtonLink href={editingRoutes.newMeasure(edition.slug)}>
              {sayEditing(lang, 'editions.add_measure')}
            </ButtonLink>{' '}
            <ButtonLink kind="secondary" href={tableRoutes.upload(edition.slug)}>
              {sayTable(lang, 'upload.title')}
            </ButtonLink>{' '}
          </>
        )}
        <ButtonLink kind="secondary" href={workfileRoute(edition.slug)}>
          {sayTable(lang, may.edit ? 'work.download' : 'work.download_reading')}
        </ButtonLink>
      </p>
      <WorkFilterForm lang={lang} city={city} page={page} />
      <SavedViews lang={lang} page={page} mayEdit={may.edit} />
      <h2 class="work-found" id="found">
        {sayWorklist(lang, 'found', { n: found.length })}
      </h2>
      {rows.length === 0 ? (
        <EmptyState words={sayWorklist(lang, 'none_found')} />
      ) : (
        <>
          {may.edit && <form id="many" method="post" action={worklistRoutes.many(edition.slug, query)} />}
          {open && <form id="row" method="post" action={worklistRoutes.row(edition.slug, here)} />}
          <section class="work-scroll" tabindex={0} aria-labelledby="found">
            <table class="work-table" data-rows>
              <thead>
                <tr>
                  {may.edit && <th scope="col">{sayWorklist(lang, 'column.pick')}</th>}
                  {columns.map((column) => (
                    <th scope="col">{sayWorklist(lang, `column.${column}`)}</th>
                  ))}
                  {may.edit && <th scope="col">{sayWorklist(lang, 'column.edit')}</th>}
                </tr>
              </thead>
              <tbody>
                {rows.map((row) =>
                  open?.id === row.id ? (
                    <RowEdit {...{ lang, city, page, row, open }} asksReason={asksReason(page, may)} />
                  ) : (
                    <WorkRowView
                      {...{ lang, city, page, row }}
                      mayEdit={may.edit}
                      isOpen={may.open(row.leadUnitId)}
                      here={here}
                    />
                  ),
                )}
              </tbody>
            </table>
          </section>
          <Pages lang={lang} page={page} query={query} />
          {may.edit && (
            <div class="work-many">
              {page.pages > 1 && (
                <label class="work-many__all">
                  <input type="checkbox" name="_all" value="yes" form="many" />{' '}
                  {sayWorklist(lang, 'pick.all', { n: found.length })}
                </label>
              )}
              <Button kind="secondary" form="many">
                {sayWorklist(lang, 'many')}
              </Button>
              {may.restructure && (
                <Button kind="secondary" form="many" formaction={structureRoutes.mergeTicked(edition.slug, query)}>
                  {sayWorklist(lang, 'merge')}
                </Button>
              )}
              <p class="kern-hint work-keys" data-keys={sayWorklist(lang, 'keys')} />
            </div>
          )}
        </>
      )}
    </>
  )
}

/** A published plan is changed for a reason, by those who may publish; the others write a working copy. */
function asksReason({ edition }: WorklistPage, may: WorklistProps['may']): boolean {
  return edition.state !== 'draft' && may.publish
}

function summary(lang: Lang, form: FormState) {
  return Object.entries(form.errors).map(([name, refusal]) => ({
    name: `row-${name}`,
    words: sayRefusal(lang, refusal),
  }))
}

const Told: FC<{ lang: Lang; plan: string; query: string; notice: WorkNotice }> = ({ lang, plan, query, notice }) => (
  <Notice kind={notice.kind} title={notice.words}>
    {notice.undo !== undefined && (
      <form method="post" action={worklistRoutes.undo(plan, query)}>
        <input type="hidden" name="at" value={notice.undo} />
        <button class="row-part__more" type="submit">
          {sayWorklist(lang, 'undo')}
        </button>
      </form>
    )}
  </Notice>
)

const Pages: FC<{ lang: Lang; page: WorklistPage; query: string }> = ({ lang, page, query }) => {
  const { filter, pages, edition } = page
  if (pages === 1) return null
  const to = (number: number) => worklistRoutes.list(edition.slug, `${query}${query === '' ? '' : '&'}page=${number}`)
  return (
    <nav class="work-pages" aria-label={sayWorklist(lang, 'pages')}>
      {filter.page > 1 && <a href={to(filter.page - 1)}>{sayWorklist(lang, 'page.previous')}</a>}
      <span>{sayWorklist(lang, 'page', { page: filter.page, pages })}</span>
      {filter.page < pages && <a href={to(filter.page + 1)}>{sayWorklist(lang, 'page.next')}</a>}
    </nav>
  )
}
