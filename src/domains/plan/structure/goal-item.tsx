import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { Said } from '../../../ui/said/said.tsx'
import { draftingRoutes } from '../drafting/drafting.routes.ts'
import { editingRoutes } from '../editing/editing.routes.ts'
import type { FormState } from '../editing/editing-form.ts'
import type { Edition } from '../edition.ts'
import { type GoalLine, headingOf } from '../goal.ts'
import type { FieldWithGoals } from '../pages.ts'
import { worklistRoutes } from '../worklist/worklist.routes.ts'
import { ActsMenu } from './acts-menu.tsx'
import { OrderControls, placeId } from './order-controls.tsx'
import { placeIn } from './reorder.ts'
import { sayStructure } from './structure.messages.ts'

type GoalItemProps = {
  lang: Lang
  edition: Edition
  field: FieldWithGoals
  goal: GoalLine
  isOpen: boolean
  form: FormState | undefined
}

/** Who looks for one of more measures than these does so in the list. */
const mostShown = 50

/** A goal at its place in one field, with its measures and what can be done to it. */
export const GoalItem: FC<GoalItemProps> = ({ lang, edition, field, goal, isOpen, form }) => {
  const { id, measures } = goal
  const position = placeIn(goal.places, field.id)
  const code = `${field.code}${position}`
  const title = `${code} ${headingOf(goal).words}`
  return (
    <li class="structure-item" id={placeId(field.id, id)}>
      <span class="structure-item__code">{code}</span>
      <div class="structure-item__words">
        <p>
          <Said text={headingOf(goal)} lang={lang} quiet />
        </p>
        <div class="structure-links">
          <a href={draftingRoutes.revise('goal', id)} aria-label={sayStructure(lang, 'edit_of', { title })}>
            {sayStructure(lang, 'edit')}
          </a>
          <a href={draftingRoutes.history('goal', id)} aria-label={sayStructure(lang, 'history_of', { title })}>
            {sayStructure(lang, 'history')}
          </a>
          {isOpen && <ActsMenu lang={lang} edition={edition} subject="goal" id={id} title={title} />}
          {measures.length === 0 ? (
            <span class="structure-item__count">{sayStructure(lang, 'measures', { n: 0 })}</span>
          ) : (
            <details class="acts-menu">
              <summary>{sayStructure(lang, 'measures', { n: measures.length })}</summary>
              <ul class="acts-menu__list">
                {measures.slice(0, mostShown).map((measure) => (
                  <li>
                    <a href={editingRoutes.measure(measure.slug)} lang="de">
                      {measure.title}
                    </a>
                  </li>
                ))}
                {measures.length > mostShown && (
                  <li>
                    <a href={worklistRoutes.list(edition.slug, `field=${field.slug}`)}>
                      {sayStructure(lang, 'measures_all')}
                    </a>
                  </li>
                )}
              </ul>
            </details>
          )}
        </div>
      </div>
      {isOpen && field.goals.length > 1 && (
        <OrderControls lang={lang} list={field.id} id={id} position={position} title={title} form={form} />
      )}
    </li>
  )
}
