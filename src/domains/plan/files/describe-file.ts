import { formatBytes } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import type { FileKind } from './file-kind.ts'

/** What people want to know before they fetch it: "PDF, 240 kB". */
export function describeFile(lang: Lang, { kind, size }: { kind: FileKind; size: number }): string {
  return `${sayKind(kind)}, ${formatBytes(lang, size)}`
}

/** What people call a kind of file. */
export function sayKind(kind: FileKind): string {
  return kind.toUpperCase()
}
