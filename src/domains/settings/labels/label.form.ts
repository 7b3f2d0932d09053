import { foldLabel } from '../../../i18n/fold-label.ts'
import { describeLanguage, type Lang } from '../../../i18n/languages.ts'
import { line, type Words } from '../../../platform/http/form.ts'
import { ok, refused } from '../../../platform/outcome.ts'
import type { City, OwnWords } from '../../../platform/scope.ts'
import type { Read, SettingsErrors } from '../settings.form.ts'
import type { LabelChoice } from '../settings-env.ts'

export const longestLabel = 60

export function labelField(lang: Lang, key: string): string {
  return `${lang}__${key.replace('.', '__')}`
}

/**
 * The city's own words, language by language; an empty field is ours again. Two of one group that readers could not tell
 * apart are refused. What was said in a language that is not offered at the moment waits until it is.
 */
export function readLabels(words: Words, city: City, choices: readonly LabelChoice[]): Read<OwnWords> {
  const errors: SettingsErrors = {}
  const own: Partial<Record<Lang, Record<string, string>>> = {}
  for (const lang of city.languages) {
    const typed = new Map(choices.map(({ key }) => [key, oneLine(line(words, labelField(lang, key)))]))
    const language = describeLanguage(lang).name
    for (const choice of choices) {
      const { key } = choice
      const label = typed.get(key) ?? ''
      if (label === '') continue
      const twin = choices.find((other) => other !== choice && isAlike(label, other, typed, lang, choice.group))
      if (label.length > longestLabel) {
        errors[labelField(lang, key)] = refused('label.too_long', { language, longest: longestLabel })
      } else if (twin) {
        errors[labelField(lang, key)] = refused('label.twice', { language, label, other: twin.ours(lang) })
      }
    }
    own[lang] = Object.fromEntries(choices.flatMap((one) => chosen(one, typed.get(one.key) ?? '', lang)))
  }
  if (Object.keys(errors).length > 0) return { ok: false, errors }
  const all = Object.entries({ ...city.ownWords, ...own })
  return ok(Object.fromEntries(all.filter(([, labels]) => Object.keys(labels).length > 0)))
}

/** Whoever writes our own word has not chosen another. */
function chosen({ key, ours }: LabelChoice, label: string, lang: Lang): [string, string][] {
  return label === '' || label === ours(lang) ? [] : [[key, label]]
}

function isAlike(
  label: string,
  other: LabelChoice,
  typed: ReadonlyMap<string, string>,
  lang: Lang,
  group: LabelChoice['group'],
): boolean {
  if (other.group !== group) return false
  const called = [typed.get(other.key) || other.ours(lang), other.short ?? '']
  return called.some((one) => one !== '' && foldLabel(one) === foldLabel(label))
}

/** Signs that are not seen turn lines around, or make two words of one; those that Persian and long words need stay. */
function oneLine(words: string): string {
  return words
    .replace(/(?![\u00ad\u200c\u200d])\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC')
}
