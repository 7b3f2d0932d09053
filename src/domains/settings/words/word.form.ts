import { parseDay } from '../../../i18n/parse-day.ts'
import { line, type Words } from '../../../platform/http/form.ts'
import { ok, refused } from '../../../platform/outcome.ts'
import type { Read, SettingsErrors } from '../settings.form.ts'
import { type WordWish, wordLists } from './word.ts'

export function readWord(form: Words): Read<WordWish> {
  const list = wordLists.find((one) => one === form.list)
  const [words, earlier, day] = [
    line(form, 'words').slice(0, 200),
    line(form, 'earlier').slice(0, 200),
    line(form, 'since'),
  ]
  const since = parseDay(day)
  const errors: SettingsErrors = {
    ...(list === undefined && { list: refused('word.list_missing') }),
    ...(words === '' && { words: refused('word.words_missing') }),
    ...(since === undefined && { since: refused(day === '' ? 'day.missing' : 'day.no_day') }),
  }
  if (!list || !since || Object.keys(errors).length > 0) return { ok: false, errors }
  return ok({ list, words, earlier, since })
}
