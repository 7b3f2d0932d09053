import { raw } from 'hono/html'
import type { Child, FC } from 'hono/jsx'
import type { Lang } from '../../i18n/languages.ts'
import type { Run } from '../../platform/paper/paper.ts'
import { foreignness } from '../said/said.tsx'
import { withinPage } from './drawn.tsx'

/** Runs of a paper in the language `lang`. */
export const RunWords: FC<{ runs: readonly Run[]; lang: Lang }> = ({ runs, lang }) => (
  <>
    {runs.map((run) => (
      <RunView run={run} lang={lang} />
    ))}
  </>
)

const RunView: FC<{ run: Run; lang: Lang }> = ({ run, lang }) => {
  const { words, bold, italic, soft, address, sign } = run
  const foreign = run.lang && foreignness(run.lang, lang)
  let view: Child = words.split('\n').map((line, at) => (
    <>
      {at > 0 && <br />}
      {line}
    </>
  ))
  if (foreign) view = <span {...foreign}>{view}</span>
  if (bold) view = <strong>{view}</strong>
  if (italic) view = <em>{view}</em>
  if (soft) view = <span class="soft">{view}</span>
  if (address !== undefined) view = <a href={address}>{view}</a>
  if (sign) {
    view = (
      <span class="status__word">
        {raw(withinPage(sign.svg, 'sign').replace('<svg ', '<svg class="status__mark" aria-hidden="true" '))}
        {view}
      </span>
    )
  }
  return <>{view}</>
}
