import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { fieldColour } from '../../../ui/field-colour/field-colour.ts'
import { Said } from '../../../ui/said/said.tsx'
import type { Edition } from '../edition.ts'
import type { FieldWithGoals } from '../pages.ts'
import { planRoutes } from '../plan.routes.ts'
import { fieldNote } from './goal-view.tsx'

type CardsProps = { lang: Lang; edition: Edition; fields: readonly FieldWithGoals[] }

/** The fields beside each other, each with what it is about and what it has. */
export const FieldCards: FC<CardsProps> = ({ lang, edition, fields }) => (
  <ul class="field-cards">
    {fields.map((field) => (
      <li class={`neighbour ${fieldColour(field.position)}`}>
        <h3 class="row__title">
          <a href={planRoutes.field(lang, edition, field.slug)}>
            <Said text={field.title} lang={lang} />
          </a>
        </h3>
        {field.summary.words !== '' && (
          <p>
            <Said text={field.summary} lang={lang} quiet />
          </p>
        )}
        <p class="soft small">{fieldNote(lang, field)}</p>
      </li>
    ))}
  </ul>
)
