import type { FC } from 'hono/jsx'
import type { Lang } from '../../i18n/languages.ts'
import type { Text } from '../../i18n/text.ts'
import { fieldColour } from '../field-chip/field-colour.ts'
import { GoalRing, type Progress, ringWords } from '../goal-ring/goal-ring.tsx'
import { foreignness, Said } from '../said/said.tsx'
import { sayUi } from '../ui.messages.ts'

export type Knot = {
  href: string
  code: string
  title: Text
  progress: readonly Progress[]
  /** Its codes in other fields. */
  also: readonly string[]
}
export type Thread = { href: string; position: number; title: Text; note: string; knots: readonly Knot[] }

/**
 * The plan at a glance: each field a thread, each goal a knot on it, each measure an arc of the knot's ring. On a phone
 * the knots wrap under their field's name.
 */
export const Weave: FC<{ lang: Lang; threads: readonly Thread[] }> = ({ lang, threads }) => (
  <ul class="weave">
    {threads.map(({ href, position, title, note, knots }) => (
      <li class={`thread ${fieldColour(position)}`}>
        <div class="thread__name">
          <a href={href}>
            <Said text={title} lang={lang} />
          </a>
          <p class="thread__note">{note}</p>
        </div>
        <ol class="thread__knots">
          {knots.map((knot) => (
            <li>
              <KnotLink knot={knot} lang={lang} />
            </li>
          ))}
        </ol>
      </li>
    ))}
  </ul>
)

const KnotLink: FC<{ knot: Knot; lang: Lang }> = ({ knot, lang }) => {
  const { href, code, title, progress, also } = knot
  const elsewhere = also.length > 0 ? `, ${sayUi(lang, 'weave.also', { codes: also.join(', ') })}` : ''
  return (
    <a class={also.length > 0 ? 'knot knot--tied' : 'knot'} href={href} title={title.words}>
      <GoalRing code={code} progress={progress} />
      <span class="visually-hidden">
        {elsewhere}: <span {...foreignness(title.lang, lang)}>{title.words}</span>. {ringWords(lang, progress)}
      </span>
    </a>
  )
}
