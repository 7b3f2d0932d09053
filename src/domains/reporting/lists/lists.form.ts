import { dayOf } from '../../../i18n/format.ts'
import { isLang } from '../../../i18n/languages.ts'
import { line, type Words } from '../../../platform/http/form.ts'
import { refused } from '../../../platform/outcome.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { type FormErrors, type FormRead, readDay } from '../../../ui/page-form.ts'
import { readMail } from '../../accounts/accounts.ts'
import { readAddresses } from './addresses.ts'
import type { LetterTexts } from './letter.ts'
import { mostAddresses } from './list.ts'
import type { ListWish } from './list.verbs.ts'
import type { EntryWish } from './members.verbs.ts'

export function readList(words: Words): ListWish {
  const purpose = line(words, 'purpose').slice(0, 2000)
  return { name: line(words, 'name').replace(/\s+/g, ' ').slice(0, 200), purpose, isOpen: words.isOpen === 'yes' }
}

/** Where what stands against it is told. */
export function fieldOfList(code: string): string {
  return code === 'list.purpose_missing' ? 'purpose' : 'name'
}

export function readEntry({ city, now }: Scope, words: Words): FormRead<EntryWish> {
  const errors: FormErrors = {}
  const { found, unread } = readAddresses(words.addresses ?? '', readMail)
  if (found.length > mostAddresses) errors.addresses = refused('list.addresses_many', { most: mostAddresses })
  else if (unread.length > 0) errors.addresses = refused('list.addresses_unread', told(unread))
  else if (found.length === 0) errors.addresses = refused('list.addresses_missing')
  const wished = line(words, 'lang')
  const lang = isLang(wished) && city.languages.includes(wished) ? wished : sourceLanguage(city)
  const paper = words.how === 'paper' ? readPaper(words, dayOf(now), errors) : null
  if (Object.keys(errors).length > 0) return { ok: false, errors }
  return { ok: true, value: { addresses: found, lang, paper } }
}

function readPaper(words: Words, today: string, errors: FormErrors) {
  const day = readDay(words, 'day', errors, true)
  const said = line(words, 'words').slice(0, 500)
  if (!errors.day && (day === null || day > today)) errors.day = refused('list.paper_day')
  if (said === '') errors.words = refused('list.paper_words')
  return { day: day ?? '', words: said }
}

function told(unread: readonly string[]) {
  const shown = unread.slice(0, 3).map((one) => one.slice(0, 60))
  return { n: unread.length, lines: [...shown, ...(unread.length > 3 ? ['…'] : [])].join(' · ') }
}

/** In every language of the city. */
export function readLetter({ city }: Scope, words: Words): LetterTexts {
  return Object.fromEntries(
    city.languages.map((lang) => [
      lang,
      {
        subject: line(words, `subject-${lang}`).replace(/\s+/g, ' ').slice(0, 200),
        words: (words[`words-${lang}`] ?? '').replace(/\r\n?/g, '\n').trim().slice(0, 20_000),
      },
    ]),
  )
}

export function wordsOfLetter(texts: LetterTexts): Words {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([lang, { subject, words }]) => [
      [`subject-${lang}`, subject],
      [`words-${lang}`, words],
    ]),
  )
}
