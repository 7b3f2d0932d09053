import type { FC } from 'hono/jsx'
import { formatMoment } from '../../../i18n/format.ts'
import type { Scope } from '../../../platform/scope.ts'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import { nameActor } from '../rounds/round.words.ts'
import { sayApproving as say } from './approving.messages.ts'
import type { ToldStep } from './review.read.ts'

/** Every step of a part, the last first. */
export const PartHistory: FC<{ scope: Scope; steps: readonly ToldStep[] }> = ({ scope: { lang }, steps }) => (
  <div class="section">
    <h2 id="history">{say(lang, 'history')}</h2>
    <DataTable
      label={say(lang, 'history')}
      caption={say(lang, 'history')}
      columns={(['at', 'what', 'who', 'why'] as const).map((key) => ({ name: say(lang, `history.${key}`) }))}
      rows={steps
        .toReversed()
        .map(({ at, step, by, name, comment, actor }) => [
          formatMoment(lang, at),
          say(lang, `step.${step}`),
          <bdi>{name || by || nameActor(lang, actor, new Map())}</bdi>,
          <span dir="auto">{comment}</span>,
        ])}
    />
  </div>
)
