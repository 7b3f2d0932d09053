import type { FC } from 'hono/jsx'
import type { Lang } from '../../../../i18n/languages.ts'
import { original } from '../../../../i18n/text.ts'
import { Button } from '../../../../ui/button/button.tsx'
import { Checkbox } from '../../../../ui/checkbox/checkbox.tsx'
import { Notice } from '../../../../ui/notice/notice.tsx'
import { PageTitle } from '../../../../ui/page-title/page-title.tsx'
import { Radios } from '../../../../ui/radios/radios.tsx'
import type { Naming } from '../../label.ts'
import type { TableTrial } from '../../table.verbs.ts'
import { groupDoubts } from '../doubt.ts'
import { sayTable } from '../table.messages.ts'
import { tableRoutes } from '../table.routes.ts'
import { DoubtList, shownDoubts } from './doubt-list.tsx'
import { RowList } from './preview-rows.tsx'

type Props = {
  lang: Lang
  city: Naming
  id: string
  fileName: string
  sheet: string
  trial: TableTrial
  notice?: string | undefined
}

/** What a table would change, before it does: first what has to be settled, then what was understood, then the rows. */
export const Preview: FC<Props> = ({ lang, city, id, fileName, sheet, trial, notice }) => {
  const { edition, proposal } = trial
  const ofKind = (kind: string) => proposal.rows.filter((row) => row.kind === kind)
  const [added, changed, near, wrong] = ['new', 'changed', 'near', 'error'].map(ofKind) as [Rows, Rows, Rows, Rows]
  const groups = groupDoubts(proposal.doubts).map((group) => ({ ...group, sheet }))
  const errors = groups.filter(({ level }) => level === 'error')
  const doubts = groups.filter(({ level }) => level === 'doubt')
  const unclear = near.length + wrong.length
  const counts = { added: added.length, changed: changed.length, same: ofKind('same').length, unclear }
  const action = tableRoutes.preview(edition.slug, id)
  return (
    <>
      {notice !== undefined && <Notice kind="warning" title={notice} />}
      <PageTitle
        lang={lang}
        title={original(sayTable(lang, 'preview.title'), lang)}
        kicker={edition.title.words}
        lead={original(sayTable(lang, 'preview.lead', { file: fileName, sheet }), lang)}
      />
      <p class="table-counts">{sayTable(lang, 'preview.counts', counts)}</p>
      <p>
        <a href={tableRoutes.columns(edition.slug, id)}>{sayTable(lang, 'preview.back')}</a>
      </p>
      {errors.length > 0 && (
        <DoubtList lang={lang} city={city} title={sayTable(lang, 'preview.unclear')} groups={errors} />
      )}
      {near.length > 0 && <NearForm lang={lang} action={action} rows={near} />}
      <ImportForm
        lang={lang}
        action={action}
        seen={trial.seen}
        unclear={unclear}
        ready={added.length + changed.length}
      />
      {proposal.units.length > 0 && (
        <section class="section">
          <p>{sayTable(lang, 'preview.units', { count: proposal.units.length })}</p>
          <ul class="table-units">
            {proposal.units.map(({ name }) => (
              <li>{name}</li>
            ))}
          </ul>
        </section>
      )}
      {doubts.length > 0 && (
        <DoubtList
          lang={lang}
          city={city}
          title={sayTable(lang, 'preview.doubts')}
          lead={sayTable(lang, 'preview.doubts_words')}
          groups={doubts}
        />
      )}
      <RowList lang={lang} city={city} title={sayTable(lang, 'preview.changed')} rows={changed} />
      <RowList lang={lang} city={city} title={sayTable(lang, 'preview.new')} rows={added} />
    </>
  )
}

type Rows = TableTrial['proposal']['rows']

const NearForm: FC<{ lang: Lang; action: string; rows: Rows }> = ({ lang, action, rows }) => (
  <section class="section">
    <h2>{sayTable(lang, 'preview.near')}</h2>
    <form class="form" method="post" action={action}>
      {rows.slice(0, shownDoubts).map(({ row, title, near }) => (
        <Radios
          lang={lang}
          name={`near-${row}`}
          label={sayTable(lang, 'preview.near_words', { row: String(row + 1), title, near: near?.title ?? '' })}
          choices={(['same', 'new'] as const).map((value) => ({
            value,
            label: sayTable(lang, `preview.near_${value}`),
          }))}
        />
      ))}
      <Button kind="secondary" name="step" value="decide">
        {sayTable(lang, 'preview.decide')}
      </Button>
    </form>
  </section>
)

type ImportFormProps = { lang: Lang; action: string; seen: string; unclear: number; ready: number }

const ImportForm: FC<ImportFormProps> = ({ lang, action, seen, unclear, ready }) => (
  <section class="section">
    <h2>{sayTable(lang, 'preview.import_title')}</h2>
    {ready === 0 && unclear === 0 ? (
      <p>{sayTable(lang, 'preview.nothing_to_do')}</p>
    ) : (
      <form class="form" method="post" action={action}>
        <p>{sayTable(lang, 'preview.import_words')}</p>
        <input type="hidden" name="seen" value={seen} />
        {unclear > 0 && <Checkbox name="leaveOut" label={sayTable(lang, 'preview.leave_out')} />}
        <Button name="step" value="import">
          {sayTable(lang, 'preview.import')}
        </Button>
      </form>
    )}
  </section>
)
