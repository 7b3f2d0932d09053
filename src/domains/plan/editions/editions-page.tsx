import type { Child, FC } from 'hono/jsx'
import { formatDate } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import { EditionList } from '../../../ui/edition-list/edition-list.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Said } from '../../../ui/said/said.tsx'
import { yearsWords } from '../pages/period.ts'
import type { View } from '../pages/view.ts'
import { planRoutes } from '../plan.routes.ts'
import { sayBalance } from '../succession/balance/balance.messages.ts'
import { sayEditions } from './editions.messages.ts'
import type { EditionLine, EditionsPage } from './editions.read.ts'

/** Every plan that holds, each as fairly as the other, and every edition before and after. */
export const EditionsView: FC<View<EditionsPage>> = ({ page, lang }) => {
  const { inForce, upcoming, earlier } = page
  return (
    <>
      <PageTitle
        lang={lang}
        title={original(sayEditions(lang, 'title'), lang)}
        lead={original(sayEditions(lang, 'lead'), lang)}
      />
      {inForce.length > 1 && <p class="section prose">{sayEditions(lang, 'several', { n: inForce.length })}</p>}
      <div class="section">
        <EditionList
          lang={lang}
          editions={[...inForce, ...upcoming, ...earlier].map((edition) => ({
            href: planRoutes.plan(lang, edition),
            title: edition.title,
            subtitle: edition.subtitle,
            state: sayEditions(lang, `state.${edition.state}`),
            years: yearsWords(lang, edition.startsOn, edition.endsOn),
            facts: factsOf(lang, edition),
          }))}
        />
      </div>
    </>
  )
}

function factsOf(lang: Lang, edition: EditionLine): Child[] {
  const { slug, title, counts, adoption, predecessor, successor, closing } = edition
  const named = (words: string, other: { slug: string; title: EditionLine['title'] }) => (
    <>
      {words}{' '}
      <a href={planRoutes.edition(lang, other.slug)}>
        <Said text={other.title} lang={lang} quiet />
      </a>
    </>
  )
  const decided = adoption && { body: adoption.body, date: formatDate(lang, adoption.decidedOn) }
  return [
    sayEditions(lang, 'counts', counts),
    decided && sayEditions(lang, 'adopted', decided),
    predecessor && named(sayEditions(lang, 'follows'), predecessor),
    successor && named(sayEditions(lang, 'followed'), successor),
    closing && sayBalance(lang, 'closed', { day: formatDate(lang, closing.on) }),
    closing?.hasBalance && <a href={planRoutes.balance(lang, slug)}>{sayBalance(lang, 'to_balance')}</a>,
    successor && <a href={planRoutes.lineage(lang, slug)}>{sayEditions(lang, 'to_lineage', { title: title.words })}</a>,
  ].filter((fact) => fact)
}
