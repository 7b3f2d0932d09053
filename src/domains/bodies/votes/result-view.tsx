import type { FC } from 'hono/jsx'
import { dayOf, formatDate, formatList, formatNumber } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import { Said, SaidPassage } from '../../../ui/said/said.tsx'
import { Status } from '../../../ui/status/status.tsx'
import { BallotDots } from './ballot-dots.tsx'
import type { MotionResult } from './result.ts'
import { SubjectList } from './subject-list.tsx'
import { choices } from './tally.ts'
import { resultShapes, SideName, sayVotingSide, sayWhy } from './vote-words.tsx'
import { sayVotes } from './votes.messages.ts'

/**
 * What a vote came to: in words and shape, then by side, as a picture and as a table, as far as it may be told. Without the
 * motion's title, which is the heading above it.
 */
export const ResultView: FC<{ lang: Lang; result: MotionResult }> = ({ lang, result }) => {
  const { motion, dissents, recused } = result
  if (motion.result === null || motion.closedAt === null) return null
  const why = motion.result === 'withdrawn' ? motion.reason : sayWhy(lang, result)
  return (
    <div>
      <p>
        <strong>
          <Status shape={resultShapes[motion.result]} word={sayVotes(lang, `result.${motion.result}`)} />
        </strong>
      </p>
      {why !== null && why !== '' && <p dir={motion.result === 'withdrawn' ? 'auto' : undefined}>{why}</p>}
      <p>{sayVotes(lang, 'closed_on', { day: formatDate(lang, dayOf(motion.closedAt)) })}</p>
      <Numbers lang={lang} result={result} />
      {recused.length > 0 && <p>{sayVotes(lang, 'recused', { names: formatList(lang, recused) })}</p>}
      {dissents.length > 0 && (
        <>
          <p>
            <strong>{sayVotes(lang, 'dissents')}</strong>
          </p>
          {dissents.map(({ name, words }) => (
            <blockquote>
              <SaidPassage text={words} lang={lang} />
              {name !== '' && <p>{name}</p>}
            </blockquote>
          ))}
        </>
      )}
    </div>
  )
}

const Numbers: FC<{ lang: Lang; result: MotionResult }> = ({ lang, result }) => {
  const { motion, sides, total } = result
  const isCounted = motion.result === 'carried' || motion.result === 'lost'
  const number = (n: number) => formatNumber(lang, n)
  const counted = sides.flatMap((side) => (side.counts === null ? [] : [{ ...side, counts: side.counts }]))
  const hides = motion.secret && isCounted && counted.length === 0
  const rows = counted.map((side) => [
    <SideName lang={lang} side={side} />,
    ...choices.map((choice) => number(side.counts[choice])),
    number(side.entitled),
  ])
  const entitled = sides.reduce((sum, side) => sum + side.entitled, 0)
  const all = total && [
    sayVotes(lang, 'table.all'),
    ...choices.map((choice) => number(total[choice])),
    number(entitled),
  ]
  return (
    <>
      {hides && <p>{sayVotes(lang, total === null ? 'hidden.all' : 'hidden.sides')}</p>}
      {counted.map((side) => (
        <BallotDots lang={lang} name={sayVotingSide(lang, side)} counts={side.counts} />
      ))}
      {total && counted.length === 0 && <BallotDots lang={lang} name={sayVotes(lang, 'table.all')} counts={total} />}
      {all && (
        <DataTable
          label={`${sayVotes(lang, 'table')}: ${result.title.words}`}
          caption={sayVotes(lang, 'table')}
          columns={[
            { name: sayVotes(lang, 'table.side') },
            ...choices.map((choice) => ({ name: sayVotes(lang, `choice.${choice}`), isNumber: true })),
            { name: sayVotes(lang, 'table.entitled'), isNumber: true },
          ]}
          rows={rows.length > 0 ? rows : [all]}
          foot={rows.length > 1 ? all : undefined}
        />
      )}
    </>
  )
}

/** The motion above its result, for pages that list what was voted on. `level`: of its heading. */
export const ResultItem: FC<{ lang: Lang; result: MotionResult; level?: 2 | 3 | 4 }> = ({
  lang,
  result,
  level = 3,
}) => {
  const Heading = `h${level}` as 'h2' | 'h3' | 'h4'
  return (
    <article class="after-list" id={`v-${result.motion.id}`}>
      <Heading>
        <Said text={result.title} lang={lang} />
      </Heading>
      {result.words.words !== '' && <SaidPassage text={result.words} lang={lang} quiet />}
      <SubjectList lang={lang} subjects={result.subjects.filter(({ isPublic }) => isPublic)} />
      <ResultView lang={lang} result={result} />
    </article>
  )
}
