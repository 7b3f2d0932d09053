import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx'
import { Chips } from '../../../ui/chips/chips.tsx'
import { Descent } from '../../../ui/descent/descent.tsx'
import { fieldColour } from '../../../ui/field-colour/field-colour.ts'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Said } from '../../../ui/said/said.tsx'
import { codesOf, headingOf } from '../goal.ts'
import type { View } from '../pages/view.ts'
import { PictureList } from '../pictures/picture-links.tsx'
import { sayPictures } from '../pictures/pictures.messages.ts'
import { planRoutes } from '../plan.routes.ts'
import { goalDescent, measureDescent } from './descent-view.tsx'
import { sayEditions } from './editions.messages.ts'
import type { LineagePage } from './lineage.read.ts'
import { LineageCounts } from './lineage-counts.tsx'

/** Goal by goal, field by field of the earlier edition, what became of it; then what is new, then the measures. */
export const LineageView: FC<View<LineagePage>> = ({ page, lang }) => {
  const { earlier, later, fields, goals, newGoals } = page
  const names = { earlier: earlier.title.words, later: later.title.words }
  // A goal in several fields is told once, in the first of them.
  const inOrder = goals.toSorted((a, b) => (a.record.places[0]?.position ?? 0) - (b.record.places[0]?.position ?? 0))
  const byField = Map.groupBy(inOrder, ({ record }) => record.places[0]?.field.id)
  return (
    <>
      <Breadcrumb lang={lang} crumbs={[{ href: planRoutes.editions(lang), label: sayEditions(lang, 'title') }]} />
      <PageTitle
        lang={lang}
        kicker={sayEditions(lang, 'lineage.kicker', names)}
        title={original(sayEditions(lang, 'lineage.title', { title: names.earlier }), lang)}
        lead={original(sayEditions(lang, 'lineage.lead', { goals: goals.length }), lang)}
      />
      <LineageCounts page={page} lang={lang} />
      <nav class="screen-only after-list" aria-label={sayPictures(lang, 'all')}>
        <PictureList lang={lang} edition={earlier} />
      </nav>
      <nav class="section screen-only" aria-labelledby="contents">
        <h2 id="contents">{sayEditions(lang, 'lineage.contents')}</h2>
        <Chips
          chips={fields.map(({ slug, position, title }) => ({
            href: `#${slug}`,
            name: title.words,
            lang: title.lang === lang ? undefined : title.lang,
            position,
          }))}
        />
        <p class="soft small after-list">{sayEditions(lang, 'lineage.marks')}</p>
      </nav>
      {fields.map(({ id, slug, position, title }) => (
        <section class={`section field ${fieldColour(position)}`} id={slug} aria-labelledby={`${slug}-title`}>
          <h2 id={`${slug}-title`}>
            <Said text={title} lang={lang} />
          </h2>
          <Descent lang={lang} items={(byField.get(id) ?? []).map((one) => goalDescent(lang, one))} />
        </section>
      ))}
      {newGoals.length > 0 && goals.some(({ outcome }) => outcome !== 'untold') && (
        <section class="section" aria-labelledby="new">
          <h2 id="new">{sayEditions(lang, 'lineage.new_goals')}</h2>
          <ul class="plain-list">
            {newGoals.map((goal) => (
              <li>
                <span class="soft">{codesOf(goal).join(' · ')}</span>{' '}
                <a href={planRoutes.goal(lang, goal.slug)}>
                  <Said text={headingOf(goal)} lang={lang} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Measures page={page} lang={lang} />
    </>
  )
}

/** Only those of which somebody has said something: an earlier edition may have hundreds. */
const Measures: FC<{ page: LineagePage; lang: Lang }> = ({ page: { measures, newMeasures }, lang }) => {
  const told = measures.filter(({ outcome }) => outcome !== 'untold')
  const untold = measures.length - told.length
  if (measures.length === 0) return null
  return (
    <section class="section" aria-labelledby="measures">
      <h2 id="measures">{sayEditions(lang, 'lineage.measures')}</h2>
      {told.length > 0 && <Descent lang={lang} items={told.map((one) => measureDescent(lang, one))} />}
      <p class="after-list">
        {untold > 0 && `${sayEditions(lang, 'lineage.untold_measures', { n: untold })} `}
        {told.length > 0 && sayEditions(lang, 'lineage.new_measures', { n: newMeasures.length })}{' '}
        <a href={planRoutes.measures(lang)}>{sayEditions(lang, 'lineage.to_measures')}</a>
      </p>
    </section>
  )
}
