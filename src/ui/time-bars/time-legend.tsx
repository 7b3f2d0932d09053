import type { Child, FC } from 'hono/jsx'
import { formatDate } from '../../i18n/format.ts'
import type { Lang } from '../../i18n/languages.ts'
import { sayPicture } from '../pictures/pictures.messages.ts'
import { StepMark, type StepState } from './step-mark.tsx'

/** What else there is on bars than how far they are. `today`: null where the picture does not reach it. */
export const TimeLegend: FC<{ lang: Lang; today: string | null }> = ({ lang, today }) => (
  <ul class="legend">
    {(['done', 'due', 'overdue'] as const).map((state: StepState) => (
      <Meaning words={sayPicture(lang, `times.${state}`)}>
        <g transform="translate(16 11)">
          <StepMark state={state} />
        </g>
      </Meaning>
    ))}
    <Meaning words={sayPicture(lang, 'times.open')}>
      <path d="M1 11h30" stroke="currentColor" stroke-width="4.5" stroke-dasharray="3 3" />
    </Meaning>
    {today !== null && (
      <Meaning words={sayPicture(lang, 'times.today', { date: formatDate(lang, today) })}>
        <path class="today" d="M16 0v22" stroke="currentColor" stroke-width="2" />
      </Meaning>
    )}
  </ul>
)

const Meaning: FC<{ words: string; children?: Child }> = ({ words, children }) => (
  <li>
    <svg width="32" height="22" aria-hidden="true">
      {children}
    </svg>
    {words}
  </li>
)
