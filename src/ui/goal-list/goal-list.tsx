import type { Child, FC } from 'hono/jsx'
import type { Lang } from '../../i18n/languages.ts'
import type { Text } from '../../i18n/text.ts'
import { fieldColour } from '../field-colour/field-colour.ts'
import type { Progress } from '../goal-ring/arcs.ts'
import { GoalRing } from '../goal-ring/goal-ring.tsx'
import { Said } from '../said/said.tsx'

export type GoalItem = {
  href: string
  code: string
  title: Text
  /** The goal as adopted, where the title is only its short form. */
  wording?: Text | undefined
  note: Child
  progress: readonly Progress[]
}

/** A field's goals in their order, as knots on a thread that runs downward. */
export const GoalList: FC<{ lang: Lang; position: number; goals: readonly GoalItem[] }> = ({
  lang,
  position,
  goals,
}) => (
  <ol class={`goals ${fieldColour(position)}`}>
    {goals.map(({ href, code, title, wording, note, progress }) => (
      <li class="goal">
        <GoalRing code={code} progress={progress} />
        <div class="goal__words">
          <a class="goal__title" href={href}>
            <Said text={title} lang={lang} />
          </a>
          {wording && (
            <p class="goal__wording">
              <Said text={wording} lang={lang} quiet />
            </p>
          )}
          <p class="goal__note">{note}</p>
        </div>
      </li>
    ))}
  </ol>
)
