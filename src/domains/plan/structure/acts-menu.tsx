import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { draftingRoutes } from '../drafting/drafting.routes.ts'
import type { Edition } from '../edition.ts'
import type { FieldWithGoals } from '../pages.ts'
import { sayStructure } from './structure.messages.ts'
import { type Subject, structureActs, structureRoutes } from './structure.routes.ts'

/** What can become of a goal or a measure: each leads to a page that asks for the rest. */
export const ActLinks: FC<{ lang: Lang; edition: Edition; subject: Subject; id: string }> = (props) => {
  const { lang, edition, subject, id } = props
  return (
    <ul class="acts-menu__list">
      {structureActs.map((act) => (
        <li>
          <a href={structureRoutes.act(edition.slug, subject, act, [id])}>{sayStructure(lang, `act.${act}`)}</a>
        </li>
      ))}
      {edition.state === 'draft' && (
        <li>
          <a href={structureRoutes.remove(subject, id)}>{sayStructure(lang, 'act.remove')}</a>
        </li>
      )}
    </ul>
  )
}

/** The same, closed until somebody asks for it. */
export const ActsMenu: FC<{ lang: Lang; edition: Edition; subject: Subject; id: string; title: string }> = (props) => {
  const { title, ...links } = props
  const { lang } = links
  return (
    <details class="acts-menu">
      <summary aria-label={sayStructure(lang, 'more_of', { title })}>{sayStructure(lang, 'more')}</summary>
      <ActLinks {...links} />
    </details>
  )
}

export const FieldMenu: FC<{ lang: Lang; edition: Edition; field: FieldWithGoals; isOpen: boolean }> = (props) => {
  const { lang, edition, field, isOpen } = props
  const { id, goals } = field
  const title = field.title.words
  return (
    <ul class="structure-links">
      <li>
        <a href={draftingRoutes.revise('field', id)} aria-label={sayStructure(lang, 'edit_of', { title })}>
          {sayStructure(lang, 'edit')}
        </a>
      </li>
      <li>
        <a href={draftingRoutes.history('field', id)} aria-label={sayStructure(lang, 'history_of', { title })}>
          {sayStructure(lang, 'history')}
        </a>
      </li>
      {isOpen && (
        <li>
          <a
            href={structureRoutes.newGoal(edition.slug, id)}
            aria-label={sayStructure(lang, 'add_goal_here', { field: title })}
          >
            {sayStructure(lang, 'add_goal')}
          </a>
        </li>
      )}
      {isOpen && edition.state === 'draft' && goals.length === 0 && (
        <li>
          <a href={structureRoutes.remove('field', id)}>{sayStructure(lang, 'act.remove')}</a>
        </li>
      )}
    </ul>
  )
}
