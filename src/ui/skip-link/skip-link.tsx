import type { FC } from 'hono/jsx'
import type { Lang } from '../../i18n/languages.ts'
import { sayUi } from '../ui.messages.ts'

/** The first stop of the Tab key: past the head of the page to what it is about. */
export const SkipLink: FC<{ lang: Lang; to: string }> = ({ lang, to }) => (
  <a class="skip" href={`#${to}`}>
    {sayUi(lang, 'skip.to_content')}
  </a>
)
