import type { FC } from 'hono/jsx'
import { formatMoment } from '../../../i18n/format.ts'
import type { Scope } from '../../../platform/scope.ts'
import { DataTable } from '../../../ui/data-table/data-table.tsx'
import { nameActor } from '../rounds/round.words.ts'
import { sayApproving as say } from './approving.messages.ts'
import type { ReviewPage } from './review.read.ts'

/** Every step of a part, the last first. */
export const PartHistory: FC<{ scope: Scope; page: ReviewPage }> = ({ scope: { lang }, page: { steps, names } }) => (
  <div class="section">
    <h2 id="history">{say(lang, 'history')}</h2>
    <DataTable
      label={say(lang, 'history')}
      caption={say(lang, 'history')}
      columns={(['at', 'what', 'who', 'why'] as const).map((key) => ({ name: say(lang, `history.${key}`) }))}
      rows={steps
        .toReversed()
        .map(({ at, step, name, comment, actor }) => [
          formatMoment(lang, at),
          say(lang, `step.${step}`),
          <bdi>{name || nameActor(lang, actor, names)}</bdi>,
          <span dir="auto">{comment}</span>,
        ])}
    />
  </div>
)
