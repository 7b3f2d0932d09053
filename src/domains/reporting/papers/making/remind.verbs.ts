import { dayOf } from '../../../../i18n/format.ts'
import type { Scope } from '../../../../platform/scope.ts'
import { transact } from '../../../../platform/transact.ts'
import { isWorkingDay, loadCalendar } from '../../../settings/settings.ts'
import type { Sender } from '../../chasing/letters/letter.ts'
import { remindToSign } from '../../co-signing/remind.verbs.ts'
import { listPapers, listPaperVersions } from './council-paper.queries.ts'
import { subjectOf } from './paper-subject.ts'

/** For the daily work: on working days, reminds once whoever was asked until today to sign a paper that is in the making. */
export async function remindOfPapers(scope: Scope, by: Pick<Sender, 'publicUrl'>): Promise<number> {
  return transact(scope, 'reporting.remindOfPapers', async (write) => {
    const { tx } = write
    if (!isWorkingDay(dayOf(scope.now), await loadCalendar(tx))) return 0
    const versions = await listPaperVersions(tx)
    const begun = (await listPapers(tx)).filter(({ state }) => state === 'begun')
    const subjects = begun.map((one) => subjectOf(one, versions.get(one.id)?.version ?? 0))
    return remindToSign(write, scope, by, 'paper', subjects)
  })
}
