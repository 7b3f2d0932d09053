import type { Lang } from '../../i18n/languages.ts'
import type { Text } from '../../i18n/text.ts'
import type { PaperBlock, Run } from '../../platform/paper/paper.ts'
import { piecesOf } from '../rich/inline.ts'
import { blocksOf } from '../rich/rich.ts'
export function richBlocks(text: Text, lang: Lang): PaperBlock[] {
  const runs = (words: string): Run[] =>
    piecesOf(words).map((p) => ({
      words: p.words,
      ...(p.stressed ? { italic: true as const } : {}),
      ...(p.address ? { address: p.address } : {}),
      ...(text.lang === lang ? {} : { lang: text.lang }),
    }))
  return blocksOf(text.words).map(
    (b): PaperBlock =>
      b.kind === 'paragraph'
        ? { is: 'paragraph', words: runs(b.words) }
        : b.kind === 'heading'
          ? { is: 'paragraph', words: runs(b.words).map((r) => ({ ...r, bold: true as const })) }
          : { is: b.kind, items: b.items.map(runs) },
  )
}
