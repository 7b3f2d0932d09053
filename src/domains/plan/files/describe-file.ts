import { describeLanguage, type Lang } from '../../../i18n/languages.ts'
import { comma } from '../../../i18n/punctuation.ts'
import type { FileKind } from './file-kind.ts'

/** What people want to know before they fetch it: "PDF, 240 kB". */
export function describeFile(lang: Lang, { kind, size }: { kind: FileKind; size: number }): string {
  return [sayKind(kind), saySize(lang, size)].join(comma(lang))
}

/** What people call a kind of file. */
export function sayKind(kind: FileKind): string {
  return kind.toUpperCase()
}

/** By thousands and not by 1,024: as file managers and telephones count. */
function saySize(lang: Lang, bytes: number): string {
  const isLarge = bytes >= 1_000_000
  const [unit, value] = isLarge ? ['megabyte', bytes / 1_000_000] : ['kilobyte', Math.max(bytes / 1000, 1)]
  const { locale } = describeLanguage(lang)
  return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: isLarge ? 1 : 0 }).format(value)
}
