import type { FC } from 'hono/jsx'
import type { Lang } from '../../i18n/languages.ts'
import { comma } from '../../i18n/punctuation.ts'
import { GoalRing, ringWords } from '../goal-ring/goal-ring.tsx'
import { foreignness } from '../said/said.tsx'
import { sayUi } from '../ui.messages.ts'
import type { Knot } from './weave.tsx'

/**
 * A goal as a knot: its ring, which leads to its page; none leads to the page it stands on. In words: its codes, its
 * title, how far it is.
 */
export const KnotLink: FC<{ lang: Lang; knot: Knot; letter?: string }> = ({ lang, knot, letter }) => {
  const { href, code, title, progress, also } = knot
  const elsewhere = also.length > 0 ? comma(lang) + sayUi(lang, 'weave.also', { codes: also.join(comma(lang)) }) : ''
  const told = (
    <>
      <GoalRing code={code} letter={letter} progress={progress} />
      <span class="visually-hidden">
        {elsewhere}: <span {...foreignness(title.lang, lang)}>{title.words}</span>. {ringWords(lang, progress)}
      </span>
    </>
  )
  if (href === undefined) return <span class="knot">{told}</span>
  return (
    <a class="knot" href={href} title={title.words}>
      {told}
    </a>
  )
}
