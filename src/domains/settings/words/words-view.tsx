import type { FC } from 'hono/jsx'
import { dayOf, formatDate } from '../../../i18n/format.ts'
import type { Scope } from '../../../platform/scope.ts'
import { Button } from '../../../ui/button/button.tsx'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import type { SettingsForm } from '../settings.form.ts'
import { saySettings } from '../settings.messages.ts'
import { settingsRoutes } from '../settings.routes.ts'
import { SettingsHead } from '../settings-head.tsx'
import { type CityWord, type WordList, wordLists } from './word.ts'
import { WordFields } from './word-fields.tsx'

type WordsProps = { scope: Scope; words: readonly CityWord[]; form: SettingsForm }

export const WordsView: FC<WordsProps> = ({ scope, words, form }) => {
  const { lang } = scope
  return (
    <>
      <SettingsHead lang={lang} page="words" form={form} />
      {wordLists.map((list) => (
        <section class="section" aria-labelledby={list}>
          <h2 id={list}>{saySettings(lang, `list.${list}`)}</h2>
          <WordTable scope={scope} list={list} words={words.filter((one) => one.list === list)} />
        </section>
      ))}
      <section class="section" aria-labelledby="add">
        <h2 id="add">{saySettings(lang, 'word.add')}</h2>
        <form class="form" method="post" action={settingsRoutes.words()} novalidate>
          <WordFields scope={scope} form={form} />
          <Button>{saySettings(lang, 'word.save')}</Button>
        </form>
      </section>
    </>
  )
}

type TableProps = { scope: Scope; list: WordList; words: readonly CityWord[] }

const WordTable: FC<TableProps> = ({ scope: { lang, now }, list, words }) => {
  if (words.length === 0) return <p>{saySettings(lang, 'words.none')}</p>
  const label = saySettings(lang, `words.of.${list}`)
  return (
    <DataTable
      label={label}
      caption={label}
      columns={(['word.words', 'word.since', 'word.earlier'] as const).map((key) => ({ name: saySettings(lang, key) }))}
      rows={words.map((word) => [
        <a href={settingsRoutes.word(word.id)}>{word.words}</a>,
        saySettings(lang, word.since <= dayOf(now) ? 'word.holds_since' : 'word.holds_from', {
          day: formatDate(lang, word.since),
        }),
        word.earlier,
      ])}
    />
  )
}
