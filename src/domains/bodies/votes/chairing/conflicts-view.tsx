import type { FC } from 'hono/jsx'
import type { Lang } from '../../../../i18n/languages.ts'
import { Button } from '../../../../ui/button/button.tsx'
import { DataTable } from '../../../../ui/data-table/data-table.tsx'
import { fieldOf } from '../../../../ui/page-form.ts'
import { Radios } from '../../../../ui/radios/radios.tsx'
import { Select } from '../../../../ui/select/select.tsx'
import { TextArea } from '../../../../ui/text-area/text-area.tsx'
import type { KeptRecusal } from '../recusal.queries.ts'
import { readStake } from '../recusal.ts'
import { sayVotes } from '../votes.messages.ts'
import { votesRoutes } from '../votes.routes.ts'
import { sayChairing } from './chairing.messages.ts'
import type { ChairedProps } from './motion-view.tsx'

/** Conflicts of interest: proposed, declared, found to be none; and what is to be noted of one. */
export const ConflictsView: FC<ChairedProps> = (props) => {
  const { scope, page } = props
  const { lang } = scope
  const { conflicts, subjects, mayRun, state } = page
  const recordOf = (id: string) => subjects.find(({ recordId }) => recordId === id)?.line?.title.words ?? ''
  const columns = (['column.name', 'record', 'conflict.reason', 'column.state'] as const).map((key) => ({
    name: sayChairing(lang, key),
  }))
  return (
    <div class="section">
      <h2>{sayChairing(lang, 'conflicts')}</h2>
      <p>{sayChairing(lang, 'conflicts.words')}</p>
      {conflicts.length === 0 ? (
        <p>{sayChairing(lang, 'conflicts.none')}</p>
      ) : (
        <DataTable
          label={sayChairing(lang, 'conflicts')}
          caption={sayChairing(lang, 'conflicts')}
          columns={columns}
          rows={conflicts.map((one) => [
            one.name,
            <span dir="auto">{recordOf(one.recordId)}</span>,
            <span dir="auto">{sayReason(lang, one)}</span>,
            sayChairing(lang, `conflict.${one.state}`, { reason: one.settledReason }),
          ])}
        />
      )}
      {mayRun && state !== 'closed' && <NoteForm {...props} />}
    </div>
  )
}

function sayReason(lang: Lang, { proposedBy, reason }: KeptRecusal): string {
  const found = proposedBy === 'program' ? readStake(reason) : null
  if (!found) return reason
  return sayChairing(lang, 'conflict.stake', { name: found.name, stake: sayVotes(lang, `stake.${found.stake}`) })
}

const NoteForm: FC<ChairedProps> = ({ scope: { lang }, page, form }) => {
  const { motion, members, subjects } = page
  const field = (name: string, value?: string) => fieldOf(form, sayChairing, lang, name, value)
  const isOpen = ['who', 'conflictReason'].some((name) => form.errors[name] !== undefined)
  const named = subjects.filter(({ line }) => line !== null)
  return (
    <details open={isOpen}>
      <summary>{sayChairing(lang, 'conflict.act')}</summary>
      <form class="form" method="post" action={votesRoutes.motionConflicts(motion.id)} novalidate>
        <Select
          {...field('who')}
          label={sayChairing(lang, 'conflict.who')}
          options={[
            { value: '', label: sayChairing(lang, 'conflict.choose') },
            ...members.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
        {named.length > 1 && (
          <Select
            {...field('record')}
            label={sayChairing(lang, 'record')}
            options={named.map(({ recordId, line }) => ({ value: recordId, label: line?.title.words ?? '' }))}
          />
        )}
        <Radios
          {...field('act', 'propose')}
          label={sayChairing(lang, 'conflict.act')}
          choices={(['propose', 'declare', 'dismiss'] as const).map((act) => ({
            value: act,
            label: sayChairing(lang, `act.${act}`),
          }))}
        />
        <TextArea {...field('conflictReason')} label={sayChairing(lang, 'conflict.reason')} rows={3} />
        <Button kind="secondary">{sayChairing(lang, 'conflict.save')}</Button>
      </form>
    </details>
  )
}
