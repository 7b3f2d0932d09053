import type { FC } from 'hono/jsx'
import { formatMoment } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Fact, Facts } from '../../../ui/facts/facts.tsx'
import { FormNotices } from '../../../ui/form-notices/form-notices.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import type { PageForm } from '../../../ui/page-form.ts'
import { fieldOf } from '../../../ui/page-form.ts'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import { Paragraphs } from '../../../ui/said/paragraphs.tsx'
import { Said } from '../../../ui/said/said.tsx'
import { sayRoom } from '../room/room.messages.ts'
import { roomRoutes } from '../room/room.routes.ts'
import { ResultView } from './result-view.tsx'
import { ConflictForm, DissentForm } from './room-forms.tsx'
import type { RoomMotion } from './room-motion.read.ts'
import { SubjectList } from './subject-list.tsx'
import { choices } from './tally.ts'
import { SideName, sayEffect } from './vote-words.tsx'
import { lastMoment } from './votes.mail.ts'
import { sayVotes } from './votes.messages.ts'
import { votesRoutes } from './votes.routes.ts'

export const roomNotices = ['notice.voted', 'notice.recused', 'notice.dissent'] as const

export type RoomMotionProps = { lang: Lang; pass: string; page: RoomMotion; form: PageForm }

/** A motion for somebody who may vote on it: what it is about, what a yes does, and their ballot. */
export const RoomMotionView: FC<RoomMotionProps> = (props) => {
  const { lang, pass, page, form } = props
  const { motion, seat, subjects } = page
  const effect = sayEffect(lang, motion)
  return (
    <>
      <p>
        <a href={roomRoutes.room(lang, pass)}>{sayRoom(lang, 'back')}</a>
      </p>
      <PageTitle lang={lang} title={page.title} kicker={sayVotes(lang, 'kicker')} />
      <FormNotices {...{ lang, form, say: sayVotes, notices: roomNotices }} />
      <Standing {...props} />
      {page.words.words !== '' && <Paragraphs text={page.words} lang={lang} />}
      <SubjectList lang={lang} subjects={subjects} />
      <Facts>
        <Fact term={sayVotes(lang, 'term.body')}>
          <Said text={page.body} lang={lang} quiet />
        </Fact>
        {motion.closesAt !== null && (
          <Fact term={sayVotes(lang, 'term.until')}>{formatMoment(lang, lastMoment(motion.closesAt))}</Fact>
        )}
        <Fact term={sayVotes(lang, 'rule')}>{sayVotes(lang, `rule.${motion.rule}`)}</Fact>
        {effect !== null && <Fact term={sayVotes(lang, 'effect')}>{effect}</Fact>}
        <Fact term={sayVotes(lang, 'term.seat')}>
          <SideName lang={lang} side={{ side: seat.side, name: page.side }} />
        </Fact>
        {motion.way === 'writing' && (
          <Fact term={sayVotes(lang, 'term.secrecy')}>
            {sayVotes(lang, motion.secret ? 'secrecy.secret' : 'secrecy.open')}
          </Fact>
        )}
      </Facts>
      <BallotForm {...props} />
      {page.result && (
        <section class="section" aria-labelledby="result">
          <h2 id="result">{sayVotes(lang, 'result')}</h2>
          <ResultView lang={lang} result={page.result} />
        </section>
      )}
      <ConflictForm {...props} />
      {page.mayDissent && <DissentForm {...props} />}
    </>
  )
}

/** How it stands with one's own vote, said first: whether it counts, and whether it can be changed. */
const Standing: FC<RoomMotionProps> = ({ lang, page: { motion, seat, state } }) => {
  if (seat.recusedReason !== null) return <Notice title={sayVotes(lang, 'state.recused')} />
  const choice = seat.before === null ? null : sayVotes(lang, `choice.${seat.before}`)
  if (choice !== null) {
    const key = state === 'open' && seat.mayStillVote ? 'voted.open' : 'voted.final'
    return <Notice title={sayVotes(lang, key, { choice })} />
  }
  if (seat.voted) return <Notice title={sayVotes(lang, 'voted.secret')} />
  if (state === 'over') return <Notice kind="warning" title={sayVotes(lang, 'state.over')} />
  if (state === 'closed') return null
  if (!seat.mayStillVote) return <Notice kind="warning" title={sayVotes(lang, 'state.ended')} />
  return motion.way === 'room' ? <Notice title={sayVotes(lang, 'state.room')} /> : null
}

/** Whether somebody can vote here now, or change their vote. */
export function mayVoteNow({ motion, seat, state }: RoomMotion): boolean {
  const isOpen = motion.way === 'writing' && state === 'open' && seat.mayStillVote && seat.recusedReason === null
  return isOpen && !(motion.secret && seat.voted)
}

const BallotForm: FC<RoomMotionProps> = ({ lang, pass, page, form }) => {
  if (!mayVoteNow(page)) return null
  const { motion, seat } = page
  return (
    <section class="section" aria-labelledby="vote">
      <h2 id="vote">{sayVotes(lang, 'form')}</h2>
      <form class="form" method="post" action={votesRoutes.roomMotion(lang, pass, motion.id)} novalidate>
        <Radios
          {...fieldOf(form, sayVotes, lang, 'choice', seat.before ?? undefined)}
          label={sayVotes(lang, 'form.choice')}
          choices={choices.map((choice) => ({ value: choice, label: sayVotes(lang, `choice.${choice}`) }))}
        />
        <Button>{sayVotes(lang, seat.before === null ? 'form.vote' : 'form.change')}</Button>
      </form>
    </section>
  )
}
