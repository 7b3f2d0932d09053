import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { sayHome } from './home.messages.ts'

/** Numbers that cost nothing and are answered day and night, everywhere in Germany. */
const numbers = [
  { shown: '112', dialled: '112', whom: 'now.112' },
  { shown: '110', dialled: '110', whom: 'now.110' },
  { shown: '116 016', dialled: '116016', whom: 'now.women' },
  { shown: '0800 1110111', dialled: '08001110111', whom: 'now.soul' },
] as const

/** For whoever cannot wait. */
export const AtOnce: FC<{ lang: Lang }> = ({ lang }) => (
  <section class="section" aria-labelledby="now">
    <h2 id="now">{sayHome(lang, 'now')}</h2>
    <ul class="filter__fields">
      {numbers.map(({ shown, dialled, whom }) => (
        <li>
          <a class="contact__number" href={`tel:${dialled}`}>
            <bdi dir="ltr">{shown}</bdi>
          </a>
          <br />
          <span class="small">{sayHome(lang, whom)}</span>
        </li>
      ))}
    </ul>
  </section>
)
