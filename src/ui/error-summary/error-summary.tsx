import type { FC } from 'hono/jsx'
import type { Lang } from '../../i18n/languages.ts'
import { sayUi } from '../ui.messages.ts'

/**
 * All errors of a form at its top, each a link to its field. Focus comes here by `autofocus`, so that it is read out
 * first; without JavaScript too.
 */
export const ErrorSummary: FC<{ lang: Lang; errors: readonly { name: string; words: string }[] }> = ({
  lang,
  errors,
}) =>
  errors.length === 0 ? null : (
    <div class="error-summary" role="alert" tabindex={-1} autofocus aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">{sayUi(lang, 'errors.title')}</h2>
      <ul>
        {errors.map(({ name, words }) => (
          <li>
            <a href={`#${name}`}>{words}</a>
          </li>
        ))}
      </ul>
    </div>
  )
