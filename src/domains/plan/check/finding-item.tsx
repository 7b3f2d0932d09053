import type { FC } from 'hono/jsx'
import { dayOf, formatDate } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import { Button } from '../../../ui/button/button.tsx'
import { foreignness, Said } from '../../../ui/said/said.tsx'
import { nameRecord, sayCheck, sayFinding } from './check.messages.ts'
import type { CheckedFinding } from './check.read.ts'
import { checkRoutes } from './check.routes.ts'
import { mendAt } from './mend.ts'

export type ItemProps = { lang: Lang; source: Lang; plan: string; finding: CheckedFinding; mayEdit: boolean }

/** One finding: the record, where it is mended, what is the matter, and the passages it means. */
export const FindingItem: FC<ItemProps> = ({ lang, source, plan, finding, mayEdit }) => {
  const { record, quotes, shelved } = finding
  const title = <Said text={original(record.title, source)} lang={lang} quiet />
  return (
    <li class="finding">
      <p class="finding__record">
        <span class="finding__kind">{nameRecord(lang, record)}</span>{' '}
        {mayEdit ? <a href={mendAt(finding, plan)}>{title}</a> : title}
      </p>
      <p class="finding__words">{sayFinding(lang, finding)}</p>
      {quotes.map((words) => (
        <blockquote class="finding__quote" {...foreignness(source, lang)}>
          {words}
        </blockquote>
      ))}
      {shelved && (
        <p class="finding__words">
          {sayCheck(lang, 'shelved.why', { date: formatDate(lang, dayOf(shelved.at)), reason: shelved.reason })}
        </p>
      )}
      {mayEdit && <Shelving lang={lang} source={source} plan={plan} finding={finding} mayEdit />}
    </li>
  )
}

const Shelving: FC<ItemProps> = ({ lang, plan, finding }) => {
  const { key, kind, record, shelved } = finding
  const about = { name: sayCheck(lang, `kind.${kind}`), record: record.title }
  if (!shelved) {
    return (
      <p class="finding__act">
        <a href={checkRoutes.shelve(plan, key)} aria-label={sayCheck(lang, 'shelve_for', about)}>
          {sayCheck(lang, 'shelve')}
        </a>
      </p>
    )
  }
  return (
    <form class="finding__act" method="post" action={checkRoutes.unshelve(plan)}>
      <input type="hidden" name="key" value={key} />
      <Button kind="secondary" label={sayCheck(lang, 'unshelve_for', about)}>
        {sayCheck(lang, 'unshelve')}
      </Button>
    </form>
  )
}
