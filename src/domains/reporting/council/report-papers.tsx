import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { sayCouncil as say } from './council.messages.ts'
import { councilRoutes } from './council.routes.ts'
import { paperForms, paperTypes } from './papers.ts'

/** The report to read in one go and to take along, for its public page. */
export const ReportPapers: FC<{ lang: Lang; slug: string }> = ({ lang, slug }) => (
  <section class="section" aria-labelledby="papers">
    <h2 id="papers">{say(lang, 'papers')}</h2>
    <p class="prose">{say(lang, 'papers.words')}</p>
    <ul class="points">
      <li>
        <a href={councilRoutes.reportSummary(lang, slug)}>{say(lang, 'read.summary')}</a>
      </li>
      <li>
        <a href={councilRoutes.wholeReport(lang, slug)}>{say(lang, 'read.report')}</a>
      </li>
      {paperForms.map((form) => (
        <li>
          <a href={councilRoutes.reportPaper(lang, slug, form)} type={paperTypes[form]}>
            {say(lang, `form.${form}`)}
          </a>
        </li>
      ))}
    </ul>
  </section>
)
