import type { Lang } from '../../../i18n/languages.ts'
import { type ExportTable, tableOf } from '../../plan/plan.ts'
import { consentOf } from './consent-words.ts'
import type { Member } from './list.ts'
import { sayLists as say } from './lists.messages.ts'

/** Who is on a list, as a table. */
export function membersTable(lang: Lang, title: string, members: readonly Member[]): ExportTable {
  return tableOf(
    title,
    [
      { heading: say(lang, 'column.mail'), width: 40, cell: ({ mail }) => mail },
      { heading: say(lang, 'column.name'), width: 40, cell: ({ name }) => name },
      { heading: say(lang, 'column.language'), width: 12, cell: (member) => member.lang },
      { heading: say(lang, 'column.consent'), width: 60, cell: (member) => consentOf(lang, member) },
    ],
    members,
  )
}
