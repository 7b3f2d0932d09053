import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { Checkbox } from '../../../ui/checkbox/checkbox.tsx'
import { FieldError } from '../../../ui/form-field/form-field.tsx'
import { type FormState, fieldOf } from '../editing/editing-form.ts'
import { codesOf, type Goal, headingOf } from '../goal.ts'
import { saySheet } from './sheet.messages.ts'

type GoalTicksProps = { lang: Lang; form: FormState; goals: readonly Goal[] }

/** All goals of the plan, each with a tick; those of one field together, a goal of several fields in its first. */
export const GoalTicks: FC<GoalTicksProps> = ({ lang, form, goals }) => {
  const field = { ...fieldOf(form, lang, 'goals'), label: saySheet(lang, 'part.goals') }
  const ticked = (goal: Goal) => form.words[`goal__${goal.slug}`] === 'yes'
  return (
    <fieldset class="goal-ticks" id="goals" {...(field.error ? { 'aria-describedby': 'goals-error' } : {})}>
      <legend class="visually-hidden">{field.label}</legend>
      <FieldError {...field} />
      {[...Map.groupBy(goals, firstField)].map(([title, group]) => (
        <details open={group.some(ticked)}>
          <summary>
            {title} <span class="goal-ticks__count">{group.filter(ticked).length || ''}</span>
          </summary>
          {group.map((goal) => (
            <Checkbox name={`goal__${goal.slug}`} label={sayGoal(goal)} checked={ticked(goal)} />
          ))}
        </details>
      ))}
    </fieldset>
  )
}

function firstField({ places }: Goal): string {
  const [first] = places.toSorted((a, b) => a.field.position - b.field.position)
  return first ? `${first.field.code}: ${first.field.title.words}` : '–'
}

export function sayGoal(goal: Goal): string {
  return [codesOf(goal).join(' · '), headingOf(goal).words].filter((words) => words !== '').join(' ')
}
