import type { Lang } from '../../../i18n/languages.ts'
import { sayReviews } from './reviews.messages.ts'

/** What a draft is called before its title: a measure of a plan that is being written often has no number yet. */
export function nameKind(lang: Lang, { kind, code }: { kind: 'goal' | 'measure'; code: string }): string {
  return `${sayReviews(lang, `kind.${kind}`)} ${code}`.trim()
}
