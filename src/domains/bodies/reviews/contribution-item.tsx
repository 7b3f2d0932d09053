import type { Child, FC } from 'hono/jsx'
import { dayOf, formatDate } from '../../../i18n/format.ts'
import { isLang, type Lang } from '../../../i18n/languages.ts'
import { comma } from '../../../i18n/punctuation.ts'
import { foreignness, Said } from '../../../ui/said/said.tsx'
import { WordsChanged } from '../../../ui/words-changed/words-changed.tsx'
import { differInWords } from '../../plan/plan.ts'
import { daysBetween } from './clock.ts'
import type { Author, Contribution } from './contribution.ts'
import { sayReviews } from './reviews.messages.ts'
import { nameWrittenLanguage } from './written-language.ts'

type ItemProps = {
  lang: Lang
  one: Contribution
  /** For how long it has waited. */
  today: string
  /** Of its heading; null where the page's own says which it is. */
  level?: 3 | 4 | null
  /** Where it can be read whole. */
  href?: string | undefined
  /** The passage stands beside it already. */
  quiet?: boolean
  children?: Child
}

/** A statement or proposal as it was written, on what, and what became of it. */
export const ContributionItem: FC<ItemProps> = ({ lang, one, today, level = 3, href, quiet = false, children }) => {
  const Heading = `h${level}` as 'h3'
  const name = nameContribution(lang, one)
  return (
    <li class="decision" id={`s-${one.number}`}>
      {level !== null && (
        <Heading class="decision__title">{href === undefined ? name : <a href={href}>{name}</a>}</Heading>
      )}
      <p class="decision__facts">
        <AuthorName lang={lang} author={one.author} />
        {comma(lang)}
        {formatDate(lang, one.submittedOn)}
        {one.isLate && ` (${sayReviews(lang, 'late')})`}
        {one.mandateOn !== null && (
          <>
            <br />
            {sayReviews(lang, 'mandate', { by: one.mandateBy, day: formatDate(lang, one.mandateOn) })}
          </>
        )}
      </p>
      {one.withdrawnAt === null ? (
        <>
          {!quiet && <MeantPlace lang={lang} one={one} />}
          <AsWritten lang={lang} words={one.words} of={one.lang} />
          <Translations lang={lang} one={one} />
          {one.readLang !== (one.meant?.lang ?? 'de') && isLang(one.readLang) && one.kind === 'statement' && (
            <p class="decision__facts">
              {sayReviews(lang, 'read_in', { lang: nameWrittenLanguage(lang, one.readLang) })}
            </p>
          )}
          <AnswerOf lang={lang} one={one} today={today} />
        </>
      ) : (
        <p>{sayReviews(lang, 'withdrawn', { day: formatDate(lang, dayOf(one.withdrawnAt)) })}</p>
      )}
      {children}
    </li>
  )
}

export function nameContribution(lang: Lang, { kind, number }: Pick<Contribution, 'kind' | 'number'>): string {
  return sayReviews(lang, `name.${kind}`, { number: String(number) })
}

export const AuthorName: FC<{ lang: Lang; author: Author }> = ({ lang, author: { kind, name } }) => {
  if (kind !== 'member') return <Said text={name} lang={lang} quiet />
  const [before = '', after = ''] = sayReviews(lang, 'author.member', { name: '|' }).split('|')
  return (
    <>
      {before}
      <Said text={name} lang={lang} quiet />
      {after}
    </>
  )
}

/** Words of somebody in whatever language: nothing of them is changed. */
export const AsWritten: FC<{ lang: Lang; words: string; of: string }> = ({ lang, words, of }) => (
  <>
    {words.split(/\n+/).map((paragraph) => (
      <p {...languageOf(lang, of)}>{paragraph}</p>
    ))}
  </>
)

export function languageOf(lang: Lang, of: string): { lang?: string; dir?: 'ltr' | 'rtl' | 'auto' } {
  return isLang(of) ? (foreignness(of, lang) ?? {}) : { lang: of, dir: 'auto' }
}

const Translations: FC<{ lang: Lang; one: Contribution }> = ({ lang, one: { translations, lang: own } }) => {
  const here = own === lang ? [] : translations.filter((translation) => translation.lang === lang)
  const shown = here.length > 0 || own === lang ? here : translations
  return (
    <>
      {shown.map(({ lang: of, words, state }) => (
        <div class="after-list">
          <p class="decision__facts">
            {sayReviews(lang, `translation.${state}`, { lang: nameWrittenLanguage(lang, of) })}
          </p>
          <AsWritten lang={lang} words={words} of={of} />
        </div>
      ))}
    </>
  )
}

/** On which words it was made, and what stands there today. */
export const MeantPlace: FC<{ lang: Lang; one: Contribution }> = ({ lang, one: { meant, record } }) => {
  if (meant === null) return record ? <p class="decision__facts">{sayReviews(lang, 'on.whole')}</p> : null
  const { text, then, today, now } = meant
  const state = sayReviews(lang, `now.${now.state}`)
  return (
    <>
      <p class="decision__facts">{sayReviews(lang, 'on.passage')}</p>
      <blockquote {...languageOf(lang, meant.lang)}>
        <p>{text.slice(then.begins, then.ends)}</p>
      </blockquote>
      <p class="decision__facts">{now.state === 'changed' ? `${state}:` : state}</p>
      {now.state === 'changed' && (
        <blockquote {...languageOf(lang, meant.lang)}>
          <p>{today.slice(now.begins, now.ends)}</p>
        </blockquote>
      )}
    </>
  )
}

export const AnswerOf: FC<{ lang: Lang; one: Contribution; today: string }> = ({ lang, one, today }) => {
  const { answer, steps, became, becameId } = one
  if (answer === null) {
    const n = daysBetween(one.submittedOn, today)
    return (
      <p>
        <strong>{sayReviews(lang, 'answer.none')}</strong>
        {n > 0 && ` · ${sayReviews(lang, 'waits', { days: sayReviews(lang, 'days', { n }) })}`}
      </p>
    )
  }
  return (
    <div class="after-list">
      <p>
        {sayReviews(lang, 'answer')}: <strong>{sayReviews(lang, `verdict.${answer.verdict}`)}</strong>
      </p>
      {answer.reason !== '' && <AsWritten lang={lang} words={answer.reason} of={answer.lang} />}
      <p class="decision__facts">
        <Said text={one.body} lang={lang} quiet />
        {comma(lang)}
        {sayReviews(lang, 'answer.on', { day: formatDate(lang, answer.answeredOn) })}
      </p>
      {steps.map(({ before, after, lang: of }) => (
        <>
          <p class="decision__facts">{sayReviews(lang, 'steps')}</p>
          <WordsChanged lang={lang} source={isLang(of) ? of : 'de'} runs={differInWords(before, after)} />
        </>
      ))}
      {becameId !== null && (
        <p>{[sayReviews(lang, 'became'), became && [': ', <Said text={became.title} lang={lang} />]]}</p>
      )}
    </div>
  )
}
