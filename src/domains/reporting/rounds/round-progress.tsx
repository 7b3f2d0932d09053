import type { FC } from 'hono/jsx'
import { formatNumber } from '../../../i18n/format.ts'
import type { Scope } from '../../../platform/scope.ts'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { Said } from '../../../ui/said/said.tsx'
import { mayRunRounds } from '../reporting.access.ts'
import type { Progress } from './progress.ts'
import type { RoundPage } from './round.read.ts'
import { sayRounds as say } from './rounds.messages.ts'

const counts = ['asked', 'answered', 'approved', 'missing'] as const

/** How far each unit is, in words and numbers; and where the question reaches nobody. */
export const RoundProgress: FC<{ scope: Scope; page: RoundPage }> = ({ scope, page }) => {
  const { lang, viewer } = scope
  const { round, units, total } = page
  const title = say(lang, round.state === 'prepared' ? 'progress.prepared' : 'progress.title')
  const cells = (progress: Progress) => counts.map((key) => formatNumber(lang, progress[key]))
  return (
    <div class="section">
      <h2>{title}</h2>
      {units.length === 0 ? (
        <EmptyState words={say(lang, 'progress.nobody')} />
      ) : (
        <DataTable
          label={title}
          caption={title}
          columns={[
            { name: say(lang, 'progress.unit') },
            ...counts.map((key) => ({ name: say(lang, `progress.${key}`), isNumber: true })),
          ]}
          rows={units.map(({ unit, ...progress }) => [
            unit ? <Said text={unit.name} lang={lang} /> : say(lang, 'no_unit'),
            ...cells(progress),
          ])}
          foot={[say(lang, 'progress.total'), ...cells(total)]}
        />
      )}
      {mayRunRounds(viewer) && round.state !== 'published' && <SilentPlaces scope={scope} page={page} />}
    </div>
  )
}

const SilentPlaces: FC<{ scope: Scope; page: RoundPage }> = ({ scope: { lang }, page: { silent } }) =>
  silent.vacant.length === 0 && silent.unled === 0 ? null : (
    <Notice kind="warning" title={say(lang, 'silent.title')}>
      {silent.vacant.length > 0 && <p>{say(lang, 'silent.words')}</p>}
      <ul>
        {silent.vacant.map(({ unit, measures }) => (
          <li>{say(lang, 'silent.vacant', { unit: unit.name.words, measures })}</li>
        ))}
        {silent.unled > 0 && <li>{say(lang, 'silent.unled', { measures: silent.unled })}</li>}
      </ul>
    </Notice>
  )
