import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx'
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { sayEditing } from '../editing/editing.messages.ts'
import { editingRoutes } from '../editing/editing.routes.ts'
import { type FormState, summaryOf } from '../editing/editing-form.ts'
import type { Edition } from '../edition.ts'
import type { Naming } from '../label.ts'
import { CarryChoiceFields } from './carry-choice-fields.tsx'
import { CarryGroupView } from './carry-group-view.tsx'
import { saySuccession } from './succession.messages.ts'
import type { CarryGroup, CarryLine, SuccessionPage } from './succession.read.ts'
import { successionRoutes } from './succession.routes.ts'

export const shows = ['all', 'open', 'suggested'] as const
export type Shown = (typeof shows)[number]

export function shownOf(query: string | undefined): Shown {
  return shows.find((one) => one === query) ?? 'all'
}

type Props = {
  lang: Lang
  city: Naming
  page: SuccessionPage
  successor: Edition
  shown: Shown
  form: FormState
  /** So many were just decided. */
  done: number | undefined
}

/** All that a plan is made of, field by field, with what becomes of each in the next one. */
export const SuccessionView: FC<Props> = ({ lang, city, page, successor, shown, form, done }) => {
  const { edition, settled } = page
  const groups = page.groups.map((group) => narrowed(group, shown)).filter(({ lines }) => lines.length > 0)
  const all = page.groups.flatMap(({ lines }) => lines)
  const names = { earlier: edition.title.words, later: successor.title.words }
  return (
    <>
      <Breadcrumb
        lang={lang}
        crumbs={[{ href: editingRoutes.editions(), label: sayEditing(lang, 'editions.title') }]}
      />
      {done !== undefined && (
        <div id="carried">
          <Notice kind="success" title={saySuccession(lang, 'done', { n: done })} />
        </div>
      )}
      <PageTitle
        lang={lang}
        title={original(saySuccession(lang, 'title'), lang)}
        kicker={saySuccession(lang, 'kicker', names)}
        lead={original(saySuccession(lang, settled ? 'lead.settled' : 'lead'), lang)}
      />
      <ErrorSummary lang={lang} errors={summaryOf(form, lang)} />
      <p>
        <strong>
          {saySuccession(lang, 'progress', { decided: all.filter(({ decided }) => decided).length, all: all.length })}
        </strong>{' '}
        {!settled && <a href={editingRoutes.draft(successor.slug)}>{saySuccession(lang, 'to_draft')}</a>}
      </p>
      <Progress lang={lang} groups={page.groups} shown={shown} />
      <nav class="work-pages" aria-label={saySuccession(lang, 'show')}>
        {shows.map((one) => (
          <a
            href={successionRoutes.successor(edition.slug, one === 'all' ? {} : { show: one })}
            {...(one === shown && { 'aria-current': 'page' as const })}
          >
            {saySuccession(lang, `show.${one}`, { n: countOf(page.groups, one) })}
          </a>
        ))}
        {!settled && <a href="#choices">{saySuccession(lang, 'to_choices')}</a>}
      </nav>
      {groups.length === 0 && <EmptyState words={saySuccession(lang, 'none_shown')} />}
      <form
        method="post"
        action={successionRoutes.successor(edition.slug, shown === 'all' ? {} : { show: shown })}
        novalidate
      >
        <div id="ticked">
          {groups.map((group) => (
            <CarryGroupView {...{ lang, city, group, form, settled }} isOpen={shown !== 'all' || groups.length === 1} />
          ))}
        </div>
        {!settled && groups.length > 0 && <CarryChoiceFields lang={lang} form={form} />}
      </form>
    </>
  )
}

/** How far each field is; its name leads to it. */
const Progress: FC<{ lang: Lang; groups: CarryGroup[]; shown: Shown }> = ({ lang, groups, shown }) => (
  <ul>
    {groups.map((group) => {
      const { field, decided, all } = group
      const words = (
        <bdi lang="de">
          {field.code}: {field.title}
        </bdi>
      )
      return (
        <li>
          {narrowed(group, shown).lines.length > 0 ? <a href={`#field-${field.id}`}>{words}</a> : words}{' '}
          <span class="soft">{saySuccession(lang, 'progress', { decided, all })}</span>
        </li>
      )
    })}
  </ul>
)

function narrowed(group: CarryGroup, shown: Shown): CarryGroup {
  const isShown = ({ decided, suggestion }: CarryLine) =>
    shown === 'all' || (!decided && (shown === 'open' || suggestion !== null))
  return { ...group, lines: group.lines.filter(isShown) }
}

function countOf(groups: CarryGroup[], shown: Shown): number {
  return groups.flatMap((group) => narrowed(group, shown).lines).length
}
