import type { FC } from 'hono/jsx'
import { formatShortDay } from '../../../i18n/format.ts'
import { Button } from '../../../ui/button/button.tsx'
import { DateInput } from '../../../ui/date-input/date-input.tsx'
import { fieldOf } from '../../../ui/page-form.ts'
import { Select } from '../../../ui/select/select.tsx'
import { TextArea } from '../../../ui/text-area/text-area.tsx'
import { ownersFor, usualDay } from './follow-ups.form.ts'
import { sayFollowUps as say } from './follow-ups.messages.ts'
import type { FollowUpsPage } from './follow-ups.read.ts'
import { followUpsRoutes } from './follow-ups.routes.ts'
import type { FollowUpsProps } from './follow-ups-view.tsx'
import { RecordName } from './record-name.tsx'

type SetProps = FollowUpsProps & { on: NonNullable<FollowUpsPage['on']> }

/** A day and a note on one record; a press is enough, for the day is a week ahead. */
export const SetFollowUp: FC<SetProps> = ({ scope: { lang, now }, page, form, on }) => {
  const units = new Map(page.teams.units.map(({ id, name }) => [id, name.words]))
  const owners = ownersFor(page.teams)
  return (
    <section class="section" aria-labelledby="set">
      <h2 id="set">{say(lang, 'set.title')}</h2>
      <p>
        <RecordName lang={lang} record={on.named} />
      </p>
      <form class="form" method="post" action={followUpsRoutes.followUps()} novalidate>
        <input type="hidden" name="on" value={`${on.kind}:${on.id}`} />
        <DateInput
          {...fieldOf(form, say, lang, 'dueOn', formatShortDay(lang, usualDay(now)))}
          label={say(lang, 'set.day')}
        />
        <TextArea {...fieldOf(form, say, lang, 'note')} label={say(lang, 'set.note')} rows={2} dir="auto" optional />
        {owners.length > 1 && (
          <Select
            {...fieldOf(form, say, lang, 'for', owners[0])}
            label={say(lang, 'set.for')}
            options={owners.map((value) => ({
              value,
              label:
                value === 'me' || value === 'coordination' ? say(lang, `for.${value}`) : (units.get(value) ?? value),
            }))}
          />
        )}
        <Button>{say(lang, 'set.do')}</Button>
      </form>
    </section>
  )
}
