import type { FC } from 'hono/jsx'
import { formatList, formatMoment } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import type { DailyRun } from '../../../platform/daily-run.ts'
import type { Words } from '../../../platform/http/form.ts'
import { Button } from '../../../ui/button/button.tsx'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import { accountsRoutes } from '../accounts.routes.ts'
import { idleHours, linkMinutes, longestDays } from '../sign-in/session-life.ts'
import type { Keeper } from './holder.ts'
import { sayPrivacy } from './privacy.messages.ts'
import { fieldOf, type RetentionErrors, wordsOf } from './retention.form.ts'
import type { Periods } from './retention.verbs.ts'

type RetentionPage = {
  keepers: readonly Keeper[]
  runs: DailyRun[]
  words: Words
  /** The version of the periods that is before somebody's eyes. */
  version: string
  /** What holds now, where somebody else has changed it meanwhile. */
  now: Periods | undefined
  errors: RetentionErrors
  isSaved: boolean
}

export const RetentionView: FC<{ lang: Lang; page: RetentionPage }> = ({ lang, page }) => {
  const { keepers, words, errors } = page
  return (
    <>
      <PageTitle
        lang={lang}
        title={original(sayPrivacy(lang, 'retention.title'), lang)}
        lead={original(sayPrivacy(lang, 'retention.lead'), lang)}
      />
      {page.isSaved && <Notice kind="success" title={sayPrivacy(lang, 'notice.saved')} />}
      {page.now && <Meanwhile lang={lang} keepers={keepers} words={words} now={page.now} />}
      <ErrorSummary
        lang={lang}
        errors={Object.entries(errors).map(([name, key]) => ({ name, words: sayPrivacy(lang, key) }))}
      />
      <form class="form" method="post" action={accountsRoutes.retention()} novalidate>
        <input type="hidden" name="version" value={page.version} />
        {keepers.map((one) => {
          const [name, label] = [fieldOf(one), sayPrivacy(lang, 'retention.days', { what: one.name(lang) })]
          const error = errors[name]
          const key = one.mayStay ? 'retention.hint_or_empty' : 'retention.hint'
          const hint = sayPrivacy(lang, key, { since: one.since(lang), days: one.days ?? 0 })
          return (
            <TextInput
              lang={lang}
              name={name}
              label={label}
              hint={hint}
              value={words[name]}
              maxlength={10}
              error={error && sayPrivacy(lang, error)}
            />
          )
        })}
        <Button>{sayPrivacy(lang, 'save')}</Button>
      </form>
      <section class="section" aria-labelledby="fixed">
        <h2 id="fixed">{sayPrivacy(lang, 'retention.fixed')}</h2>
        <p>
          {sayPrivacy(lang, 'retention.fixed_words', { hours: idleHours, days: longestDays, minutes: linkMinutes })}
        </p>
      </section>
      <div class="section">
        <h2>{sayPrivacy(lang, 'runs')}</h2>
        <p>{sayPrivacy(lang, 'runs.words')}</p>
        {page.runs.length === 0 ? (
          <p>{sayPrivacy(lang, 'runs.none')}</p>
        ) : (
          <DataTable
            label={sayPrivacy(lang, 'runs')}
            caption={sayPrivacy(lang, 'runs')}
            columns={[{ name: sayPrivacy(lang, 'runs.at') }, { name: sayPrivacy(lang, 'runs.dropped') }]}
            rows={page.runs.map(({ at, dropped }) => [formatMoment(lang, at), sayDropped(lang, keepers, dropped)])}
          />
        )}
      </div>
    </>
  )
}

type MeanwhileProps = Pick<RetentionPage, 'keepers' | 'words'> & { lang: Lang; now: Periods }

/** Somebody else was quicker: what they said otherwise than what stands in the fields. */
const Meanwhile: FC<MeanwhileProps> = ({ lang, keepers, words, now }) => {
  const holds = wordsOf(keepers, now)
  const other = keepers.filter((one) => holds[fieldOf(one)] !== (words[fieldOf(one)] ?? '').trim())
  return (
    <Notice kind="warning" title={sayPrivacy(lang, 'conflict.title')}>
      <p>{sayPrivacy(lang, 'conflict.words')}</p>
      <ul>
        {other.map((one) => (
          <li>
            {sayPrivacy(lang, 'retention.days', { what: one.name(lang) })}{' '}
            {holds[fieldOf(one)] || sayPrivacy(lang, 'conflict.stays')}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** "Hochgeladene Tabellen: 2". */
function sayDropped(lang: Lang, keepers: readonly Keeper[], dropped: DailyRun['dropped']): string {
  const named = new Map([
    ...keepers.map((one) => [one.kind, one.name(lang)] as const),
    ['accounts.trace', sayPrivacy(lang, 'keep.trace')] as const,
  ])
  const told = Object.entries(dropped).filter(([, count]) => count > 0)
  if (told.length === 0) return sayPrivacy(lang, 'runs.nothing')
  return formatList(
    lang,
    told.map(([kind, count]) => sayPrivacy(lang, 'runs.count', { what: named.get(kind) ?? kind, count })),
  )
}
