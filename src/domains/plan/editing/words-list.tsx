import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Said } from '../../../ui/said/said.tsx'
import { draftingRoutes } from '../drafting/drafting.routes.ts'
import { codesOf, headingOf } from '../goal.ts'
import type { MeasureRow, PlanPage } from '../pages.ts'
import { sayEditing } from './editing.messages.ts'

/** All that may be worded anew in a plan, in its own order; a goal of several fields once. */
export const WordsList: FC<{ lang: Lang; page: PlanPage; measures: MeasureRow[] }> = ({ lang, page, measures }) => {
  const { edition, fields } = page
  const goals = [...new Map(fields.flatMap((field) => field.goals).map((goal) => [goal.id, goal])).values()]
  return (
    <>
      <PageTitle
        lang={lang}
        title={original(sayEditing(lang, 'words.title'), lang)}
        kicker={edition.title.words}
        lead={original(sayEditing(lang, 'words.list_lead'), lang)}
      />
      <p>
        <a href={draftingRoutes.revise('plan', edition.id)}>{sayEditing(lang, 'words.of.plan')}</a>
      </p>
      <section class="section">
        <h2>{sayEditing(lang, 'words.fields')}</h2>
        <ul>
          {fields.map(({ id, code, title }) => (
            <li>
              <a href={draftingRoutes.revise('field', id)}>
                {code}: <Said text={title} lang={lang} quiet />
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section class="section">
        <h2>{sayEditing(lang, 'words.goals')}</h2>
        <ul>
          {goals.map((goal) => (
            <li>
              <a href={draftingRoutes.revise('goal', goal.id)}>
                {codesOf(goal).join(' · ')} <Said text={headingOf(goal)} lang={lang} quiet />
              </a>
            </li>
          ))}
        </ul>
      </section>
      {measures.length > 0 && (
        <section class="section">
          <h2>{sayEditing(lang, 'measures.title')}</h2>
          <ul>
            {measures.map(({ id, number, title }) => (
              <li>
                <a href={draftingRoutes.revise('measure', id)}>
                  {number} <Said text={title} lang={lang} quiet />
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
