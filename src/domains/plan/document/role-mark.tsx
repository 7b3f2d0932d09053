import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import type { Choice } from './correction.ts'
import { sayDocument } from './document.messages.ts'

type Shape = 'square' | 'lines' | 'disc' | 'diamond' | 'tag' | 'corner' | 'cross' | 'question' | 'star'

/** Shape and class of what a passage is: told apart without colour, in black on paper. */
const looks: Record<Choice | 'unread', { shape: Shape; class: string }> = {
  title: { shape: 'star', class: 'role role--title' },
  field: { shape: 'square', class: 'role role--field' },
  introduction: { shape: 'lines', class: 'role role--introduction' },
  goal: { shape: 'disc', class: 'role role--goal' },
  'goal-sentences': { shape: 'disc', class: 'role role--goal' },
  measure: { shape: 'diamond', class: 'role role--measure' },
  signpost: { shape: 'corner', class: 'role role--aside' },
  'set-aside': { shape: 'cross', class: 'role role--aside' },
  text: { shape: 'lines', class: 'role role--sheet' },
  lead: { shape: 'tag', class: 'role role--sheet' },
  contributors: { shape: 'tag', class: 'role role--sheet' },
  status: { shape: 'tag', class: 'role role--sheet' },
  period: { shape: 'tag', class: 'role role--sheet' },
  costs: { shape: 'tag', class: 'role role--sheet' },
  targetGroups: { shape: 'tag', class: 'role role--sheet' },
  indicator: { shape: 'tag', class: 'role role--sheet' },
  goals: { shape: 'tag', class: 'role role--sheet' },
  number: { shape: 'tag', class: 'role role--sheet' },
  other: { shape: 'tag', class: 'role role--sheet' },
  unread: { shape: 'question', class: 'role role--unread' },
}

/** Word, shape and colour of what a passage is in the plan. */
export const RoleMark: FC<{ lang: Lang; choice: Choice | 'unread' }> = ({ lang, choice }) => (
  <span class={looks[choice].class}>
    <svg class="role__shape" width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">
      {drawings[looks[choice].shape]}
    </svg>
    {sayDocument(lang, `choice.${choice}`)}
  </span>
)

const stroke = { fill: 'none', stroke: 'currentColor', 'stroke-width': '2', 'stroke-linejoin': 'round' } as const
const drawings = {
  square: <path d="M2 2h12v12H2z" fill="currentColor" />,
  lines: <path d="M1 3h14M1 8h14M1 13h9" {...stroke} />,
  disc: <circle cx="8" cy="8" r="7" fill="currentColor" />,
  diamond: <path d="M8 .5 15.5 8 8 15.5.5 8z" fill="currentColor" />,
  tag: <path d="M1.5 3.5h8L14.5 8l-5 4.500h-8z" {...stroke} />,
  corner: <path d="M3 2v11h10" {...stroke} />,
  cross: <path d="m3 3 10 10M13 3 3 13" {...stroke} />,
  question: <path d="M4.5 5.500a3.5 3.5 0 1 1 5 3.200C8.4 9.2 8 9.8 8 11m0 2v2" {...stroke} />,
  star: (
    <path d="m8 .8 2.2 4.9 5.2.5-3.9 3.5 1.1 5.200L8 12.200l-4.6 2.7 1.1-5.200L.6 6.200l5.2-.5z" fill="currentColor" />
  ),
} satisfies Record<Shape, unknown>
