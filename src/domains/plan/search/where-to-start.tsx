import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { Said } from '../../../ui/said/said.tsx'
import { planRoutes } from '../plan.routes.ts'
import { inLanguage, type SearchedRecord } from './searched-record.ts'

/** The fields of the plan, for whoever does not know what to ask. */
export const WhereToStart: FC<{ lang: Lang; fields: readonly SearchedRecord[] }> = ({ lang, fields }) => (
  <ul class="starts">
    {fields.map(({ edition, leadsTo, title, passages: [summary] }) => (
      <li>
        <a href={planRoutes.field(lang, edition, leadsTo.slug)}>
          <Said text={inLanguage(title, lang)} lang={lang} />
        </a>
        {summary && (
          <p class="soft small">
            <Said text={inLanguage(summary, lang)} lang={lang} quiet />
          </p>
        )}
      </li>
    ))}
  </ul>
)
