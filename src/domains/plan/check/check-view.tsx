import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx'
import { type Chip, Chips } from '../../../ui/chips/chips.tsx'
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { sayEditing } from '../editing/editing.messages.ts'
import { editingRoutes } from '../editing/editing.routes.ts'
import { type CheckKey, sayCheck } from './check.messages.ts'
import type { CheckedFinding, CheckPage } from './check.read.ts'
import { checkRoutes } from './check.routes.ts'
import { CheckFilterForm } from './check-filter-form.tsx'
import { severity } from './finding.ts'
import { FindingItem } from './finding-item.tsx'
import { LinksState } from './links-state.tsx'

type Props = { lang: Lang; page: CheckPage; mayEdit: boolean; notice?: CheckKey | undefined }

/** How many of a kind are shown among others, and how many on a page of their own. */
const few = 5
const pageful = 100

/** What is to be said of a plan, kind by kind; one kind alone is shown whole, page by page. */
export const CheckView: FC<Props> = ({ lang, page, mayEdit, notice }) => {
  const { edition, filter, counts, found, shelved } = page
  const plan = edition.slug
  const isFiltered = [filter.kind, filter.severity, filter.unit, filter.field].some((one) => one !== null)
  return (
    <>
      <Breadcrumb
        lang={lang}
        crumbs={[{ href: editingRoutes.editions(), label: sayEditing(lang, 'editions.title') }]}
      />
      {notice && <Notice kind="success" title={sayCheck(lang, notice)} />}
      <PageTitle
        lang={lang}
        title={original(sayCheck(lang, filter.shelved ? 'shelved.title' : 'title'), lang)}
        kicker={edition.title.words}
        lead={original(sayCheck(lang, filter.shelved ? 'shelve.lead' : 'lead'), lang)}
      />
      {filter.kind === null && counts.length > 1 && (
        <Chips label={sayCheck(lang, 'kinds')} chips={counts.map((one) => chipOf(lang, page, one))} />
      )}
      {(found.length > 0 || isFiltered) && <CheckFilterForm lang={lang} page={page} isFiltered={isFiltered} />}
      {found.length === 0 && (
        <EmptyState words={sayCheck(lang, isFiltered ? 'none_filtered' : filter.shelved ? 'none_shelved' : 'none')} />
      )}
      {counts
        .filter(({ kind }) => filter.kind === null || filter.kind === kind)
        .map(({ kind }) => (
          <Kind lang={lang} page={page} kind={kind} mayEdit={mayEdit} />
        ))}
      <p class="section">
        {filter.shelved ? (
          <a href={checkRoutes.check(plan)}>{sayCheck(lang, 'shelved.back')}</a>
        ) : (
          shelved > 0 && (
            <a href={checkRoutes.check(plan, { shelved: true })}>{sayCheck(lang, 'shelved', { n: shelved })}</a>
          )
        )}
      </p>
      {!filter.shelved && <LinksState lang={lang} page={page} mayEdit={mayEdit} />}
    </>
  )
}

function chipOf(lang: Lang, { edition, filter }: CheckPage, { kind, count }: CheckPage['counts'][number]): Chip {
  const name = sayCheck(lang, 'heading', { name: sayCheck(lang, `kind.${kind}`), n: count })
  return { href: checkRoutes.check(edition.slug, { ...filter, kind, page: 1 }), name }
}

type KindProps = Omit<Props, 'notice'> & { kind: CheckedFinding['kind'] }

const Kind: FC<KindProps> = ({ lang, page, kind, mayEdit }) => {
  const { edition, filter, source } = page
  const all = page.found.filter((one) => one.kind === kind)
  const pages = Math.ceil(all.length / pageful)
  const at = Math.min(filter.page, pages)
  const shown = filter.kind === kind ? all.slice((at - 1) * pageful, at * pageful) : all.slice(0, few)
  const name = sayCheck(lang, `kind.${kind}`)
  return (
    <section class="section" aria-labelledby={kind.replace('.', '-')}>
      <h2 id={kind.replace('.', '-')}>{sayCheck(lang, 'heading', { name, n: all.length })}</h2>
      <p class="check__why">
        <span class="check__severity">{sayCheck(lang, `severity.${severity({ kind })}`)}</span>{' '}
        {sayCheck(lang, `why.${kind}`)}
      </p>
      <ul class="plain-list check__list">
        {shown.map((finding) => (
          <FindingItem lang={lang} source={source} plan={edition.slug} finding={finding} mayEdit={mayEdit} />
        ))}
      </ul>
      {filter.kind === null && all.length > few && (
        <p>
          <a
            href={checkRoutes.check(edition.slug, { ...filter, kind, page: 1 })}
            aria-label={sayCheck(lang, 'all_of_for', { n: all.length, name })}
          >
            {sayCheck(lang, 'all_of', { n: all.length })}
          </a>
        </p>
      )}
      {filter.kind === kind && pages > 1 && <Pages lang={lang} page={page} at={at} pages={pages} />}
    </section>
  )
}

const Pages: FC<{ lang: Lang; page: CheckPage; at: number; pages: number }> = ({ lang, page, at, pages }) => {
  const to = (number: number) => checkRoutes.check(page.edition.slug, { ...page.filter, page: number })
  return (
    <nav class="check__pages" aria-label={sayCheck(lang, 'pages')}>
      {at > 1 && <a href={to(at - 1)}>{sayCheck(lang, 'previous')}</a>}
      <span>{sayCheck(lang, 'page', { page: at, pages })}</span>
      {at < pages && <a href={to(at + 1)}>{sayCheck(lang, 'next')}</a>}
    </nav>
  )
}
