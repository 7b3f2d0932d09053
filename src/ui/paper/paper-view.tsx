import type { FC } from 'hono/jsx'
import { original } from '../../i18n/text.ts'
import type { Paper, PaperBlock } from '../../platform/paper/paper.ts'
import { PageTitle } from '../page-title/page-title.tsx'
import { BlockView } from './block-view.tsx'
import { placesIn } from './paper-places.ts'

/** A paper as what a page says. With a cover, that is the title of the page, and chapters stand one level below it. */
export const PaperView: FC<{ paper: Paper }> = ({ paper }) => {
  const { lang, title, cover, contents, blocks } = paper
  const places = placesIn(paper)
  return (
    <>
      {cover && (
        <PageTitle
          title={original(title, lang)}
          lang={lang}
          kicker={cover.kicker}
          lead={original(cover.subtitle, lang)}
        >
          {cover.lines.map((words) => (
            <p class="small soft">{words}</p>
          ))}
        </PageTitle>
      )}
      {contents !== null && <Contents title={contents} blocks={blocks} />}
      {chunksOf(blocks).map((chunk) => (
        <div class="section prose">
          {chunk.map(({ block, at }) => (
            <BlockView paper={paper} block={block} at={at} place={places[at] ?? ''} />
          ))}
        </div>
      ))}
    </>
  )
}

type Placed = { block: PaperBlock; at: number }

/** Apart before every heading of a chapter or section. */
function chunksOf(blocks: readonly PaperBlock[]): Placed[][] {
  const chunks: Placed[][] = []
  blocks.forEach((block, at) => {
    const last = chunks.at(-1)
    if (!last || (block.is === 'heading' && block.level <= 2)) chunks.push([{ block, at }])
    else last.push({ block, at })
  })
  return chunks
}

const Contents: FC<{ title: string; blocks: readonly PaperBlock[] }> = ({ title, blocks }) => {
  const chapters: { head: Heading; below: Heading[] }[] = []
  for (const head of headingsIn(blocks)) {
    const last = chapters.at(-1)
    if (head.level === 1 || !last) chapters.push({ head, below: [] })
    else if (head.level === 2) last.below.push(head)
  }
  return (
    <nav class="section screen-only" aria-labelledby="contents">
      <h2 id="contents">{title}</h2>
      <ul class="points">
        {chapters.map(({ head, below }) => (
          <li>
            <HeadingLink {...head} />
            {below.length > 0 && (
              <ul class="points">
                {below.map((one) => (
                  <li>
                    <HeadingLink {...one} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}

type Heading = { level: number; words: string; at: number }

const HeadingLink: FC<Heading> = ({ words, at }) => <a href={`#part-${at}`}>{words}</a>

function headingsIn(blocks: readonly PaperBlock[]): Heading[] {
  return blocks.flatMap((block, at) =>
    block.is === 'heading' && !block.unlisted && !block.registered
      ? [{ level: block.level, words: block.words.map(({ words }) => words).join(''), at }]
      : [],
  )
}
