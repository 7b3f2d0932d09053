import type { Child, FC } from 'hono/jsx'
import type { Lang } from '../../i18n/languages.ts'
import type { Text } from '../../i18n/text.ts'
import { type Block, blocksOf } from '../rich/rich.ts'
import { RichWords } from '../rich/rich-words.tsx'
import { foreignness, Marks } from './said.tsx'

type ParagraphsProps = {
  text: Text
  lang: Lang
  quiet?: boolean
  /** Of the headings in the text: one below the heading that it stands under. */
  level?: 3 | 4
}

/** A longer text: paragraphs, headings and lists as the writer marked them. The mark of its language stands at the end. */
export const Paragraphs: FC<ParagraphsProps> = ({ text, lang, quiet, level = 3 }) => {
  const blocks = blocksOf(text.words)
  const foreign = foreignness(text.lang, lang)
  return (
    <div class="prose">
      {blocks.map((block, at) => (
        <RichBlock block={block} level={level} foreign={foreign}>
          {at === blocks.length - 1 && <Marks text={text} lang={lang} quiet={quiet} />}
        </RichBlock>
      ))}
    </div>
  )
}

type RichBlockProps = { block: Block; level: 3 | 4; foreign: ReturnType<typeof foreignness>; children?: Child }

const RichBlock: FC<RichBlockProps> = ({ block, level, foreign, children }) => {
  if (block.kind === 'points' || block.kind === 'steps') {
    const List = block.kind === 'points' ? 'ul' : 'ol'
    return (
      <List class="points" {...foreign}>
        {block.items.map((words, at) => (
          <li>
            <RichWords words={words} />
            {at === block.items.length - 1 && children}
          </li>
        ))}
      </List>
    )
  }
  const Element = block.kind === 'paragraph' ? 'p' : (`h${level}` as const)
  return (
    <Element {...foreign}>
      <RichWords words={block.words} />
      {children}
    </Element>
  )
}
