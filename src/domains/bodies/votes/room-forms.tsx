import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { Button } from '../../../ui/button/button.tsx'
import { fieldOf } from '../../../ui/page-form.ts'
import { Select } from '../../../ui/select/select.tsx'
import { TextArea } from '../../../ui/text-area/text-area.tsx'
import type { KeptRecusal } from './recusal.queries.ts'
import { readStake } from './recusal.ts'
import type { RoomMotionProps } from './room-motion-view.tsx'
import { sayVotes } from './votes.messages.ts'
import { votesRoutes } from './votes.routes.ts'

/** To say that one has an interest of one's own; open from the start where that was proposed. */
export const ConflictForm: FC<RoomMotionProps> = ({ lang, pass, page, form }) => {
  const { motion, seat, conflicts, subjects, state } = page
  const isPossible = state === 'open' && seat.recusedReason === null && !(motion.secret && seat.voted)
  if (!isPossible) return null
  const proposed = conflicts.filter((one) => one.state === 'proposed')
  const isOpen = proposed.length > 0 || form.errors.reason !== undefined
  const named = subjects.filter(({ line }) => line !== null)
  return (
    <details class="section" open={isOpen}>
      <summary>{sayVotes(lang, 'conflict')}</summary>
      <form class="form" method="post" action={votesRoutes.roomConflict(lang, pass, motion.id)} novalidate>
        <p>{sayVotes(lang, 'conflict.words')}</p>
        {proposed.map((one) => (
          <p dir="auto">
            <strong>{sayProposed(lang, one)}</strong>
          </p>
        ))}
        {named.length > 1 && (
          <Select
            {...fieldOf(form, sayVotes, lang, 'record', proposed[0]?.recordId)}
            label={sayVotes(lang, 'about')}
            options={named.map(({ recordId, line }) => ({
              value: recordId,
              label: line?.title.words ?? '',
              lang: line?.title.lang,
            }))}
          />
        )}
        <TextArea
          {...fieldOf(form, sayVotes, lang, 'reason')}
          dir="auto"
          label={sayVotes(lang, 'conflict.reason')}
          rows={3}
        />
        <Button kind="secondary">{sayVotes(lang, 'conflict.save')}</Button>
      </form>
    </details>
  )
}

export function sayProposed(lang: Lang, { proposedBy, reason }: Pick<KeptRecusal, 'proposedBy' | 'reason'>): string {
  const found = proposedBy === 'program' ? readStake(reason) : null
  if (!found) return sayVotes(lang, 'conflict.by_chair', { reason })
  return sayVotes(lang, 'conflict.proposed', { name: found.name, stake: sayVotes(lang, `stake.${found.stake}`) })
}

/** To have it written down that one sees it otherwise. */
export const DissentForm: FC<RoomMotionProps> = ({ lang, pass, page: { motion, dissent }, form }) => (
  <details class="section" open={form.errors.words !== undefined || dissent !== ''}>
    <summary>{sayVotes(lang, 'dissent')}</summary>
    <form class="form" method="post" action={votesRoutes.roomDissent(lang, pass, motion.id)} novalidate>
      <p>{sayVotes(lang, 'dissent.words')}</p>
      <TextArea
        {...fieldOf(form, sayVotes, lang, 'words', dissent)}
        dir="auto"
        label={sayVotes(lang, 'dissent.label')}
        rows={4}
      />
      <Button kind="secondary">{sayVotes(lang, 'dissent.save')}</Button>
    </form>
  </details>
)
