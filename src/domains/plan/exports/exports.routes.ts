import type { Lang } from '../../../i18n/languages.ts'

/** The lists that can be taken home, and as what. The address is that of the list's page, with an ending. */
export const exported = ['measures', 'goals', 'decisions'] as const
export type Exported = (typeof exported)[number]
export const fileKinds = ['xlsx', 'csv'] as const
export type FileKind = (typeof fileKinds)[number]

export const exportPattern = `/:lang/:file{(?:${exported.join('|')})\\.(?:${fileKinds.join('|')})}`

export function exportAddress(lang: Lang, list: Exported, kind: FileKind, query: string): string {
  return `/${lang}/${list}.${kind}${query === '' ? '' : `?${query}`}`
}
