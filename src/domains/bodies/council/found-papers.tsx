import type { FC } from 'hono/jsx'
import { formatDate, formatNumber } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx'
import { Said } from '../../../ui/said/said.tsx'
import { sayCouncil } from './council.messages.ts'
import type { FoundConsultation, FoundPaper } from './found-paper.ts'

const say = sayCouncil

/** What was found for a number, or that nothing was and what to do then. */
export const FoundPapers: FC<{ scope: Scope; asked: string; papers: readonly FoundPaper[] }> = (props) => {
  const { scope, asked, papers } = props
  const { lang } = scope
  if (papers.length === 0) {
    return (
      <EmptyState words={say(lang, 'found.none', { words: asked })}>
        <p>{say(lang, 'found.none_words')}</p>
      </EmptyState>
    )
  }
  return (
    <>
      <p role="status">{say(lang, 'found', { n: papers.length })}</p>
      <ul>
        {papers.map((paper) => (
          <Paper scope={scope} paper={paper} />
        ))}
      </ul>
    </>
  )
}

const Paper: FC<{ scope: Scope; paper: FoundPaper }> = ({ scope, paper }) => {
  const { lang } = scope
  const source = sourceLanguage(scope.city)
  const title = <Said text={original(paper.title || say(source, 'found.no_title'), source)} lang={lang} />
  if (paper.deleted) {
    return (
      <li>
        <bdi>{paper.number}</bdi>: {say(lang, 'found.deleted')}
      </li>
    )
  }
  return (
    <li>
      <p>
        <bdi>{paper.number}</bdi> {paper.url === null ? title : <a href={paper.url}>{title}</a>}{' '}
        {paper.day && say(lang, 'found.day', { day: formatDate(lang, paper.day) })}
      </p>
      {placeOf(paper, lang) !== '' && <p>{say(lang, 'found.place', { place: placeOf(paper, lang) })}</p>}
      {paper.consultations.length > 0 && (
        <ul>
          {paper.consultations.map((one) => (
            <li>
              <span lang={source} dir="auto">
                {told(one, lang)}
              </span>
              {one.authoritative && ` (${say(lang, 'found.decides')})`}
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

/** The words of the council's system, as they are: "Sozialausschuss, 3. März 2026: geändert beschlossen". */
function told({ organization, day, role, result }: FoundConsultation, lang: Lang): string {
  const where = [organization, day && formatDate(lang, day), role].filter(Boolean).join(', ')
  return [where, result].filter(Boolean).join(': ')
}

function placeOf({ place, latitude, longitude }: FoundPaper, lang: Lang): string {
  if (latitude === null || longitude === null) return place
  const point = `${formatNumber(lang, latitude)} / ${formatNumber(lang, longitude)}`
  return place === '' ? point : `${place} (${point})`
}
