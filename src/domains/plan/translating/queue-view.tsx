import type { FC } from 'hono/jsx'
import { nameLanguage } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx'
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx'
import { FilterForm } from '../../../ui/filter-form/filter-form.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Said } from '../../../ui/said/said.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { namePart, nameRecord } from '../check/check.messages.ts'
import { titleOption } from '../pages/title-option.ts'
import type { QueuePage } from './queue.read.ts'
import { StateMark } from './state-mark.tsx'
import { sayTranslating } from './translating.messages.ts'
import { translatingRoutes } from './translating.routes.ts'
import { workStates } from './work-state.ts'

type Props = { lang: Lang; page: QueuePage }

/** What waits in one language, each record leading to the page on which it is translated. */
export const QueueView: FC<Props> = ({ lang, page }) => (
  <>
    <Breadcrumb lang={lang} crumbs={[{ href: translatingRoutes.overview(), label: sayTranslating(lang, 'title') }]} />
    <PageTitle
      lang={lang}
      title={original(sayTranslating(lang, 'queue.title', { lang: nameLanguage(lang, page.lang) }), lang)}
    />
    <QueueFilterForm lang={lang} page={page} />
    {page.lines.length === 0 ? (
      <EmptyState words={sayTranslating(lang, 'queue.done')} />
    ) : (
      <ul class="plain-list records section">
        {page.lines.map((line) => (
          <Line lang={lang} page={page} line={line} />
        ))}
      </ul>
    )}
    {page.pages > 1 && <Pages lang={lang} page={page} />}
  </>
)

const Line: FC<Props & { line: QueuePage['lines'][number] }> = ({ lang, page, line: { record, texts } }) => (
  <li>
    <p>
      <span class="queue__kind">{nameRecord(lang, record)}</span>{' '}
      <a href={translatingRoutes.record(page.lang, record.id, page.filter)}>
        <Said text={record.title} lang={lang} quiet />
      </a>
    </p>
    <ul class="queue__texts">
      {texts.map(({ part, state }) => (
        <li>
          {namePart(lang, part)} <StateMark lang={lang} state={state} />
        </li>
      ))}
    </ul>
  </li>
)

const QueueFilterForm: FC<Props> = ({ lang, page }) => {
  const { filter, plans, fields } = page
  const own = translatingRoutes.queue(page.lang)
  const isFiltered = filter.state !== null || filter.plan !== null || filter.field !== null
  const any = (name: 'plan' | 'field') => ({ value: '', label: sayTranslating(lang, `filter.any_${name}`) })
  return (
    <FilterForm
      action={own}
      label={sayTranslating(lang, 'filter')}
      apply={sayTranslating(lang, 'apply')}
      reset={isFiltered ? { href: own, label: sayTranslating(lang, 'reset') } : undefined}
    >
      <Select
        lang={lang}
        name="state"
        label={sayTranslating(lang, 'filter.state')}
        value={filter.state ?? ''}
        options={[
          { value: '', label: sayTranslating(lang, 'filter.open') },
          ...workStates.map((state) => ({ value: state, label: sayTranslating(lang, `state.${state}`) })),
          { value: 'all', label: sayTranslating(lang, 'filter.all') },
        ]}
      />
      <Select
        lang={lang}
        name="plan"
        label={sayTranslating(lang, 'filter.plan')}
        value={filter.plan ?? ''}
        options={[any('plan'), ...plans.map((plan) => titleOption(lang, plan))]}
      />
      <Select
        lang={lang}
        name="field"
        label={sayTranslating(lang, 'filter.field')}
        value={filter.field ?? ''}
        options={[any('field'), ...fields.map((field) => titleOption(lang, field))]}
      />
    </FilterForm>
  )
}

const Pages: FC<Props> = ({ lang, page: { lang: of, filter, pages } }) => {
  const to = (page: number) => translatingRoutes.queue(of, { ...filter, page })
  return (
    <nav class="queue__pages" aria-label={sayTranslating(lang, 'queue.pages')}>
      {filter.page > 1 && <a href={to(filter.page - 1)}>{sayTranslating(lang, 'queue.previous')}</a>}
      <span>{sayTranslating(lang, 'queue.page', { page: filter.page, pages })}</span>
      {filter.page < pages && <a href={to(filter.page + 1)}>{sayTranslating(lang, 'queue.next')}</a>}
    </nav>
  )
}
