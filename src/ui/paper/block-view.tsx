import type { FC } from 'hono/jsx'
import { original } from '../../i18n/text.ts'
import type { Paper, PaperBlock } from '../../platform/paper/paper.ts'
import { DataTable } from '../data-table/data-table.tsx'
import { Fact, Facts } from '../facts/facts.tsx'
import { Notice } from '../notice/notice.tsx'
import { PageTitle } from '../page-title/page-title.tsx'
import { Tally } from '../tally/tally.tsx'
import { Drawn } from './drawn.tsx'
import { RunWords } from './run-words.tsx'
import { wordsOf } from './runs.ts'

type BlockProps<Kind extends PaperBlock['is'] = PaperBlock['is']> = {
  paper: Paper
  block: Extract<PaperBlock, { is: Kind }>
  /** Which of the paper's blocks it is. */
  at: number
  /** What a table or picture is called. */
  place: string
}

export const BlockView: FC<BlockProps> = ({ paper, block, at, place }) => {
  const { lang } = paper
  switch (block.is) {
    case 'heading':
      return <HeadingView paper={paper} block={block} at={at} place={place} />
    case 'paragraph':
      return (
        <p class={block.look === 'lead' ? 'title__lead' : block.look === 'small' ? 'small soft' : undefined}>
          <RunWords runs={block.words} lang={lang} />
        </p>
      )
    case 'points':
    case 'steps': {
      const List = block.is === 'points' ? 'ul' : 'ol'
      return (
        <List class="points">
          {block.items.map((runs) => (
            <li>
              <RunWords runs={runs} lang={lang} />
            </li>
          ))}
        </List>
      )
    }
    case 'facts':
      return (
        <Facts>
          {block.facts.map(({ term, words }) => (
            <Fact term={term}>
              <RunWords runs={words} lang={lang} />
            </Fact>
          ))}
        </Facts>
      )
    case 'counts':
      return <Tally counts={block.counts} />
    case 'table':
      return <TableView paper={paper} block={block} at={at} place={place} />
    case 'picture':
      return (
        <figure>
          <div role="img" aria-label={block.alt}>
            <Drawn svg={block.svg} name={`part-${at}`} />
          </div>
          <figcaption>
            <strong>{place}</strong>
            <Source source={block.source} />
          </figcaption>
        </figure>
      )
    case 'note':
      return (
        <Notice title={block.title}>
          {block.words.map((runs) => (
            <p>
              <RunWords runs={runs} lang={lang} />
            </p>
          ))}
        </Notice>
      )
    case 'register':
      return <RegisterView paper={paper} />
  }
}

const headings = ['h1', 'h2', 'h3', 'h4', 'h5'] as const

const HeadingView: FC<BlockProps<'heading'>> = ({ paper: { lang, cover }, block, at }) => {
  const { level, words, kicker } = block
  if (level === 1 && cover === null) {
    const title = original(wordsOf(words), words[0]?.lang ?? lang)
    return <PageTitle title={title} lang={lang} kicker={kicker} />
  }
  const Heading = headings[cover === null ? level - 1 : level] ?? 'h5'
  return (
    <>
      {kicker !== undefined && <p class="small soft">{kicker}</p>}
      <Heading id={`part-${at}`}>
        <RunWords runs={words} lang={lang} />
      </Heading>
    </>
  )
}

const TableView: FC<BlockProps<'table'>> = ({ paper: { lang }, block, place }) => {
  const { caption, columns, rows, foot, source } = block
  // The name of the table ends with its caption, which may be in another language.
  const series = caption && place.slice(0, place.length - wordsOf(caption).length)
  const cells = (row: (typeof rows)[number]) => row.map((runs) => <RunWords runs={runs} lang={lang} />)
  return (
    <>
      <DataTable
        label={place}
        caption={
          caption ? (
            <>
              {series}
              <RunWords runs={caption} lang={lang} />
            </>
          ) : (
            place
          )
        }
        isCaptionShown={caption !== undefined}
        columns={columns.map(({ head, isNumber = false }) => ({ name: head, isNumber }))}
        rows={rows.map(cells)}
        foot={foot && cells(foot)}
      />
      <Source source={source} />
    </>
  )
}

/** Where the numbers are from. */
const Source: FC<{ source: string | undefined }> = ({ source }) =>
  source === undefined ? null : <p class="small soft">{source}</p>

const RegisterView: FC<{ paper: Paper }> = ({ paper: { blocks, lang } }) => (
  <ul class="points">
    {blocks.map(
      (block, at) =>
        block.is === 'heading' &&
        block.registered && (
          <li>
            <a href={`#part-${at}`}>
              <RunWords runs={block.words.map(({ address: _, ...run }) => run)} lang={lang} />
            </a>
          </li>
        ),
    )}
  </ul>
)
