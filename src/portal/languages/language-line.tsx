import type { FC } from 'hono/jsx'
import type { Coverage } from '../../domains/plan/plan.ts'
import { formatDate, formatList, nameLanguage } from '../../i18n/format.ts'
import { type InterfaceOrigin, interfaceOrigins } from '../../i18n/interface-origin.ts'
import { describeLanguage, isSiteLang, type Lang } from '../../i18n/languages.ts'
import { Fact, Facts } from '../../ui/facts/facts.tsx'
import { CoverageBar } from './coverage-bar.tsx'
import { sayLanguages } from './languages.messages.ts'
import { languagesAddress } from './languages.routes.ts'

type LineProps = {
  /** Of the page. */
  lang: Lang
  of: Lang
  /** Null for the language the plan was written in, and before there is a plan. */
  coverage: Coverage | null
  isSource: boolean
}

/** One language: its name, how the words of the pages came into it, and how much of the plan there is in it. */
export const LanguageLine: FC<LineProps> = ({ lang, of, coverage, isSource }) => {
  const own = describeLanguage(of).name
  const name = nameLanguage(lang, of)
  return (
    <li class="tongue">
      <h3 class="tongue__name">
        <a href={languagesAddress(of)} lang={of} hreflang={of}>
          {own}
        </a>
        {name !== own && <span class="soft">{` ${name}`}</span>}
      </h3>
      <Facts>
        <Fact term={sayLanguages(lang, 'origin.label')}>
          {originWords(lang, interfaceOrigins[of])}
          {of === 'de-simple' && <p class="small soft">{sayLanguages(lang, 'origin.simple')}</p>}
        </Fact>
        {!isSiteLang(of) && (
          <Fact term={sayLanguages(lang, 'coverage.where')}>{sayLanguages(lang, 'coverage.guide')}</Fact>
        )}
        {(isSource || coverage) && (
          <Fact term={sayLanguages(lang, 'coverage.label')}>
            {coverage ? coverageWords(lang, coverage) : sayLanguages(lang, 'coverage.source')}
            {coverage && <CoverageBar coverage={coverage} />}
          </Fact>
        )}
      </Facts>
    </li>
  )
}

export function originWords(lang: Lang, origin: InterfaceOrigin): string {
  if (origin.kind !== 'reviewed') return sayLanguages(lang, `origin.${origin.kind}`)
  return sayLanguages(lang, 'origin.reviewed', { by: origin.by, date: formatDate(lang, origin.on) })
}

/** "164 von einer Maschine übersetzt und 38 noch auf Deutsch". */
export function coverageWords(lang: Lang, { all, human, machine, outdated }: Coverage): string {
  const missing = all - human - machine - outdated
  if (missing === all) return sayLanguages(lang, 'coverage.none', { all })
  const parts = [
    ['coverage.human', human],
    ['coverage.machine', machine],
    ['coverage.outdated', outdated],
    ['coverage.missing', missing],
  ] as const
  const words = parts.flatMap(([key, n]) => (n > 0 ? [sayLanguages(lang, key, { n })] : []))
  return formatList(lang, words)
}
