import type { FC } from 'hono/jsx'
import { dayOf, formatDate, formatMoment } from '../../../../i18n/format.ts'
import { original } from '../../../../i18n/text.ts'
import { sourceLanguage } from '../../../../platform/scope.ts'
import { SaidPassage } from '../../../../ui/said/said.tsx'
import { sayPapers } from '../papers.messages.ts'
import { papersRoutes } from '../papers.routes.ts'
import { titlePart } from './council-paper.ts'
import { sayMaking as say } from './making.messages.ts'
import type { PaperProps } from './paper-view.tsx'

/** What was done with it, and every version that it had. */
export const PaperHistory: FC<PaperProps> = (props) => {
  const { lang } = props.scope
  return (
    <section class="section" aria-labelledby="steps">
      <h2 id="steps">{say(lang, 'steps')}</h2>
      <Steps {...props} />
      <Versions {...props} />
    </section>
  )
}

const Steps: FC<PaperProps> = ({ scope: { lang, city }, page: { steps } }) => (
  <ol class="plain-list small">
    {steps.map(({ step, at, name, heldOn, body, result, words, textVersion }) => (
      <li>
        {formatDate(lang, heldOn ?? dayOf(at))}: {say(lang, `step.${step}`, { version: textVersion })}
        {body !== '' && (
          <>
            {' · '}
            <bdi>{body}</bdi>
          </>
        )}
        {result !== null && ` · ${sayPapers(lang, `result.${result}`)}`}
        {name !== '' && (
          <>
            {' · '}
            <bdi>{name}</bdi>
          </>
        )}
        {words !== '' && <SaidPassage text={original(words, sourceLanguage(city))} lang={lang} quiet />}
      </li>
    ))}
  </ol>
)

const Versions: FC<PaperProps> = ({ scope: { lang }, page: { paper, texts, shown } }) => {
  const titles = new Map([
    [titlePart, say(lang, 'facts.name')],
    ...paper.sections.map(({ id, title }) => [id, title] as const),
  ])
  return (
    <details open={shown !== texts.at(-1)?.number}>
      <summary>{say(lang, 'versions')}</summary>
      <ol class="plain-list small" reversed>
        {texts.toReversed().map(({ number, partId, at, name }) => (
          <li>
            <a href={papersRoutes.paper(paper.slug, number)} {...(number === shown ? { 'aria-current': 'true' } : {})}>
              {say(lang, 'version.number', { version: number })}
            </a>
            {' · '}
            {formatMoment(lang, at)}
            {' · '}
            <bdi>{titles.get(partId)}</bdi>
            {name !== '' && (
              <>
                {' · '}
                <bdi>{name}</bdi>
              </>
            )}
          </li>
        ))}
      </ol>
    </details>
  )
}
