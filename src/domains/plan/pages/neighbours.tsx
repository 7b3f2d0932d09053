import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import type { Text } from '../../../i18n/text.ts'
import { fieldColour } from '../../../ui/field-colour/field-colour.ts'
import { Said } from '../../../ui/said/said.tsx'
import { headingOf } from '../goal.ts'
import type { FieldPage, GoalNeighbour, GoalPage } from '../pages.ts'
import { sayPlan } from '../plan.messages.ts'
import { planRoutes } from '../plan.routes.ts'
import { sayPages } from './pages.messages.ts'

type NeighbourProps = { lang: Lang; href: string; title: Text; position: number; label: string }

/** The fields before and after. */
export const FieldNeighbours: FC<{ page: FieldPage; lang: Lang }> = ({ page: { edition, previous, next }, lang }) => (
  <Neighbours
    lang={lang}
    label={sayPlan(lang, 'field.others')}
    all={[
      previous && { ...previous, label: sayPlan(lang, 'field.previous') },
      next && { ...next, label: sayPlan(lang, 'field.next') },
    ].flatMap((field) => (field ? [{ lang, href: planRoutes.field(lang, edition, field.slug), ...field }] : []))}
  />
)

/** The goals before and after in the first of its fields. */
export const GoalNeighbours: FC<{ page: GoalPage; lang: Lang }> = ({ page: { previous, next }, lang }) => {
  const link = (one: GoalNeighbour | null, key: 'goal.previous' | 'goal.next') =>
    one === null
      ? []
      : [
          {
            lang,
            href: planRoutes.goal(lang, one.goal.slug),
            title: headingOf(one.goal),
            position: one.field.position,
            label: sayPages(lang, key, { code: one.code }),
          },
        ]
  return (
    <Neighbours
      lang={lang}
      label={sayPages(lang, 'goal.others')}
      all={[...link(previous, 'goal.previous'), ...link(next, 'goal.next')]}
    />
  )
}

const Neighbours: FC<{ lang: Lang; label: string; all: readonly NeighbourProps[] }> = ({ label, all }) =>
  all.length === 0 ? null : (
    <nav class="section neighbours screen-only" aria-label={label}>
      {all.map((one) => (
        <Neighbour {...one} />
      ))}
    </nav>
  )

const Neighbour: FC<NeighbourProps> = ({ lang, href, title, position, label }) => (
  <p class={`neighbour ${fieldColour(position)}`}>
    <span class="neighbour__label">{label}</span>
    <a href={href}>
      <Said text={title} lang={lang} />
    </a>
  </p>
)
