import type { FC } from 'hono/jsx'
import type { Lang } from '../../i18n/languages.ts'
import { sayUi } from '../ui.messages.ts'

/**
 * KERN's bar above everything: this is an official website. A promise of the administration, hence a setting of the
 * brand and never shown by a demonstration city.
 */
export const Kopfzeile: FC<{ lang: Lang; cityName: string }> = ({ lang, cityName }) => (
  <div class="kern-kopfzeile">
    <div class="kern-kopfzeile__content">
      <span class="kern-kopfzeile__flagge">
        <svg width="20" height="14" viewBox="0 0 20 14" aria-hidden="true">
          <path fill="#000" d="M0 0h20v5H0z" />
          <path fill="#d00" d="M0 4.7h20v4.7H0z" />
          <path fill="#ffce00" d="M0 9.4h20V14H0z" />
        </svg>
      </span>
      <span class="kern-kopfzeile__label">
        {sayUi(lang, 'kopfzeile.text')} – {cityName}
      </span>
    </div>
  </div>
)
