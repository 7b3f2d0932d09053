import type { FC } from 'hono/jsx'
import { formatDate } from '../../../../i18n/format.ts'
import { original } from '../../../../i18n/text.ts'
import type { Scope } from '../../../../platform/scope.ts'
import { Checkbox } from '../../../../ui/checkbox/checkbox.tsx'
import { DataTable } from '../../../../ui/data-table/data-table.tsx'
import { FilterForm } from '../../../../ui/filter-form/filter-form.tsx'
import { FormNotices } from '../../../../ui/form-notices/form-notices.tsx'
import type { PageForm } from '../../../../ui/page-form.ts'
import { PageTitle } from '../../../../ui/page-title/page-title.tsx'
import { Said } from '../../../../ui/said/said.tsx'
import { Select } from '../../../../ui/select/select.tsx'
import { lifeRoutes } from '../life.routes.ts'
import type { Board, BoardRecord, OpenStage } from './board.read.ts'
import { openStages } from './board.read.ts'
import { Many } from './many-fields.tsx'
import { sayWorking } from './working.messages.ts'

type Props = { scope: Scope; board: Board; stage: string; form: PageForm }

export const pickField = (id: string) => `pick-${id}`

/** Where each draft of a plan lies, whom it waits for, and what can be done with many at once. */
export const BoardView: FC<Props> = ({ scope, board, stage, form }) => {
  const { lang } = scope
  const say = sayWorking
  const shown = board.columns.filter((one) => one.records.length > 0 && (stage === '' || one.stage === stage))
  return (
    <>
      <PageTitle
        lang={lang}
        title={original(say(lang, 'board.title'), lang)}
        kicker={<Said text={board.edition.title} lang={lang} quiet />}
        lead={original(say(lang, 'board.lead'), lang)}
      />
      <FormNotices {...{ lang, form, say }} notices={['notice.on_agenda', 'notice.decided']} />
      <BoardFilter scope={scope} board={board} stage={stage} form={form} />
      <p>
        {say(lang, 'board.adopted', { n: board.adopted })} ·{' '}
        <a href={lifeRoutes.provenanceGaps(board.edition.slug)}>{say(lang, 'board.gaps')}</a>
      </p>
      {shown.length === 0 && <p>{say(lang, 'board.none')}</p>}
      <form method="post" action={lifeRoutes.drafts(board.edition.slug)} novalidate>
        {shown.map((column) => (
          <Column scope={scope} column={column} form={form} mayPick={board.mayArrange} />
        ))}
        {shown.length > 0 && board.mayArrange && <Many scope={scope} board={board} form={form} />}
      </form>
    </>
  )
}

const BoardFilter: FC<Props> = ({ scope: { lang }, board, stage }) => (
  <FilterForm
    action={lifeRoutes.drafts()}
    label={sayWorking(lang, 'board.filter')}
    apply={sayWorking(lang, 'board.apply')}
    reset={
      stage === '' ? undefined : { href: lifeRoutes.drafts(board.edition.slug), label: sayWorking(lang, 'board.reset') }
    }
  >
    <Select
      lang={lang}
      name="plan"
      value={board.edition.slug}
      label={sayWorking(lang, 'board.plan')}
      options={board.editions.map(({ slug, title }) => ({ value: slug, label: title.words, lang: title.lang }))}
    />
    <Select
      lang={lang}
      name="stage"
      value={stage}
      label={sayWorking(lang, 'board.stage')}
      options={[
        { value: '', label: sayWorking(lang, 'board.all') },
        ...openStages.map((one) => ({ value: one, label: sayWorking(lang, `stage.${one}`) })),
      ]}
    />
  </FilterForm>
)

type ColumnProps = { scope: Scope; column: Board['columns'][number]; form: PageForm; mayPick: boolean }

const Column: FC<ColumnProps> = ({ scope: { lang }, column: { stage, records }, form, mayPick }) => {
  const heading = `${sayWorking(lang, `stage.${stage}`)} (${records.length})`
  const columns = ['board.what', 'board.since', 'board.waits', 'board.origin'] as const
  return (
    <section class="section">
      <h2>{heading}</h2>
      <DataTable
        label={heading}
        caption={heading}
        columns={[...columns, ...(mayPick ? (['board.decide'] as const) : [])].map((key) => ({
          name: sayWorking(lang, key),
        }))}
        rows={records.map((record) => [
          mayPick ? <Pick lang={lang} record={record} form={form} /> : <Said text={record.title} lang={lang} quiet />,
          record.since === null ? '–' : formatDate(lang, record.since),
          sayWorking(lang, `waits.${stage satisfies OpenStage}`),
          <a
            href={lifeRoutes.provenance(record.kind, record.id)}
            aria-label={sayWorking(lang, 'board.origin_of', { record: record.title.words })}
          >
            {sayWorking(lang, 'board.origin')}
          </a>,
          ...(mayPick
            ? [
                <a
                  href={lifeRoutes.recordDecision(record.kind, record.id)}
                  aria-label={sayWorking(lang, 'board.decide_on', { record: record.title.words })}
                >
                  {sayWorking(lang, 'board.decide')}
                </a>,
              ]
            : []),
        ])}
      />
    </section>
  )
}

const Pick: FC<{ lang: Scope['lang']; record: BoardRecord; form: PageForm }> = ({ lang, record, form }) => {
  const name = pickField(record.id)
  return (
    <Checkbox name={name} checked={form.words[name] === 'yes'} label={<Said text={record.title} lang={lang} quiet />} />
  )
}
