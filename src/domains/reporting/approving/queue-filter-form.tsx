import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { FilterForm } from '../../../ui/filter-form/filter-form.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { sayApproving as say } from './approving.messages.ts'
import { approvingRoutes } from './approving.routes.ts'
import type { QueuePage } from './queue.read.ts'
import { queueStates } from './queue-filter.ts'

/** Which parts somebody wants to see. */
export const QueueFilterForm: FC<{ lang: Lang; page: QueuePage }> = ({ lang, page: { round, units, filter } }) => (
  <FilterForm
    action={approvingRoutes.queue(round.slug)}
    label={say(lang, 'filter.state')}
    apply={say(lang, 'filter.apply')}
  >
    <Select
      lang={lang}
      name="state"
      label={say(lang, 'filter.state')}
      value={filter.state}
      options={queueStates.map((value) => ({ value, label: say(lang, `filter.${value}`) }))}
    />
    {units.length > 1 && (
      <Select
        lang={lang}
        name="unit"
        label={say(lang, 'filter.unit')}
        value={filter.unit}
        options={[
          { value: '', label: say(lang, 'filter.all_units') },
          ...units.map(({ slug, name }) => ({ value: slug, label: name.words, lang: name.lang })),
        ]}
      />
    )}
    <Select
      lang={lang}
      name="doubtful"
      label={say(lang, 'column.doubts')}
      value={filter.doubtful ? 'yes' : ''}
      options={[
        { value: '', label: say(lang, 'filter.all') },
        { value: 'yes', label: say(lang, 'filter.doubtful') },
      ]}
    />
  </FilterForm>
)
