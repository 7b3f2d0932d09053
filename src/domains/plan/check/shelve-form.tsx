import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx'
import { Button } from '../../../ui/button/button.tsx'
import { ErrorSummary } from '../../../ui/error-summary/error-summary.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { TextArea } from '../../../ui/text-area/text-area.tsx'
import { nameRecord, sayCheck, sayFinding } from './check.messages.ts'
import type { CheckedFinding } from './check.read.ts'
import { checkRoutes } from './check.routes.ts'

type Props = { lang: Lang; plan: string; finding: CheckedFinding; reason: string; error: string | undefined }

/** A finding may stay: somebody says why. */
export const ShelveForm: FC<Props> = ({ lang, plan, finding, reason, error }) => (
  <>
    <Breadcrumb lang={lang} crumbs={[{ href: checkRoutes.check(plan), label: sayCheck(lang, 'title') }]} />
    <PageTitle
      lang={lang}
      title={original(sayCheck(lang, `kind.${finding.kind}`), lang)}
      kicker={`${nameRecord(lang, finding.record)}: ${finding.record.title}`}
      lead={original(sayFinding(lang, finding), lang)}
    />
    <ErrorSummary lang={lang} errors={error === undefined ? [] : [{ name: 'reason', words: error }]} />
    <p>{sayCheck(lang, 'shelve.lead')}</p>
    <form class="form" method="post" action={checkRoutes.shelve(plan)} novalidate>
      <input type="hidden" name="key" value={finding.key} />
      <TextArea
        lang={lang}
        name="reason"
        label={sayCheck(lang, 'shelve.reason')}
        hint={sayCheck(lang, 'shelve.reason_hint')}
        value={reason}
        error={error}
        rows={3}
      />
      <Button>{sayCheck(lang, 'shelve.save')}</Button>
    </form>
  </>
)
