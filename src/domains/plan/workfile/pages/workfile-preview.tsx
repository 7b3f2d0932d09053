import type { FC } from 'hono/jsx'
import type { Lang } from '../../../../i18n/languages.ts'
import { original } from '../../../../i18n/text.ts'
import { Notice } from '../../../../ui/notice/notice.tsx'
import { PageTitle } from '../../../../ui/page-title/page-title.tsx'
import type { Naming } from '../../label.ts'
import { DoubtList } from '../../table/pages/doubt-list.tsx'
import { sayTable } from '../../table/table.messages.ts'
import { tableRoutes } from '../../table/table.routes.ts'
import { mainSheet } from '../recognise.ts'
import type { WorkfileTrial } from '../workfile.verbs.ts'
import { Clashes } from './clashes.tsx'
import { groupFindings } from './finding.groups.ts'
import { FundingLines } from './funding-lines.tsx'
import { TakeOver } from './take-over.tsx'
import { WorkRows } from './work-rows.tsx'

type Props = {
  lang: Lang
  city: Naming
  id: string
  fileName: string
  trial: WorkfileTrial
  notice?: string | undefined
}

/** What a file that came back would change: first what has to be settled, then what would go, then the rows. */
export const WorkfilePreview: FC<Props> = ({ lang, city, id, fileName, trial, notice }) => {
  const { edition, proposal, seen } = trial
  const ofKind = (kind: string) => proposal.rows.filter((row) => row.kind === kind)
  const [added, changed, clashing] = [ofKind('new'), ofKind('changed'), ofKind('clash')]
  const unclear = ofKind('error').length + clashing.length
  const counts = { added: added.length, changed: changed.length, same: ofKind('same').length, unclear }
  const action = tableRoutes.preview(edition.slug, id)
  const errors = groupFindings(proposal.findings, 'error')
  const doubts = groupFindings(proposal.findings, 'doubt')
  return (
    <>
      {notice !== undefined && <Notice kind="warning" title={notice} />}
      <PageTitle
        lang={lang}
        title={original(sayTable(lang, 'preview.title'), lang)}
        kicker={edition.title.words}
        lead={original(sayTable(lang, 'preview.lead', { file: fileName, sheet: mainSheet }), lang)}
      />
      <p class="table-counts">{sayTable(lang, 'preview.counts', counts)}</p>
      {proposal.absent > 0 && <p>{sayTable(lang, 'work.absent', { count: proposal.absent })}</p>}
      {errors.length > 0 && (
        <DoubtList
          lang={lang}
          city={city}
          title={sayTable(lang, 'preview.unclear')}
          lead={sayTable(lang, 'preview.doubts_words')}
          groups={errors}
        />
      )}
      <Clashes lang={lang} action={action} rows={clashing} />
      <TakeOver
        lang={lang}
        action={action}
        seen={seen}
        hasErrors={errors.length > 0}
        unclear={unclear}
        taken={[...added, ...changed]}
        funding={proposal.funding.length}
      />
      {doubts.length > 0 && <DoubtList lang={lang} city={city} title={sayTable(lang, 'work.hints')} groups={doubts} />}
      <WorkRows lang={lang} city={city} title={sayTable(lang, 'preview.changed')} rows={changed} />
      <WorkRows lang={lang} city={city} title={sayTable(lang, 'preview.new')} rows={added} />
      <FundingLines lang={lang} lines={proposal.funding} />
    </>
  )
}
