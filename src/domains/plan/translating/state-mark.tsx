import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { sayTranslating } from './translating.messages.ts'
import type { WorkState } from './work-state.ts'

/** How a text stands in a language, in a word; what waits has a frame around it. */
export const StateMark: FC<{ lang: Lang; state: WorkState }> = ({ lang, state }) => (
  <span class={state === 'human' || state === 'reviewed' ? 'work-state' : 'work-state work-state--open'}>
    {sayTranslating(lang, `state.${state}`)}
  </span>
)
