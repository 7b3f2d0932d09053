import { formatDate } from '../../../../i18n/format.ts'
import type { Lang } from '../../../../i18n/languages.ts'
import { type ExportTable, tableOf } from '../../../plan/plan.ts'
import type { Author, Contribution } from '../contribution.ts'
import type { Draft, ReviewPage } from '../review.read.ts'
import { sayReviews } from '../reviews.messages.ts'
import { sayWorking } from './working.messages.ts'

/** One line: on what, what was said, and what was answered. */
export type SynopsisRow = { draft: Draft; one: Contribution }

/** Draft by draft; what was withdrawn is left out. */
export function synopsisRows({ drafts }: ReviewPage): SynopsisRow[] {
  return drafts.flatMap((draft) =>
    draft.contributions.filter(({ withdrawnAt }) => withdrawnAt === null).map((one) => ({ draft, one })),
  )
}

export function nameAuthor(lang: Lang, { kind, name }: Author): string {
  return kind === 'member' ? sayReviews(lang, 'author.member', { name: name.words }) : name.words
}

/** The passage as it was meant; of one on the whole, that it is. */
export function passageOf(lang: Lang, { meant }: Contribution): string {
  return meant ? meant.text.slice(meant.then.begins, meant.then.ends) : sayReviews(lang, 'on.whole')
}

export function verdictOf(lang: Lang, { answer }: Contribution): string {
  return answer ? sayReviews(lang, `verdict.${answer.verdict}`) : sayReviews(lang, 'answer.none')
}

export function synopsisTable(lang: Lang, page: ReviewPage): ExportTable {
  const column = (key: Parameters<typeof sayWorking>[1], width: number, cell: (row: SynopsisRow) => string) => ({
    heading: sayWorking(lang, key),
    width,
    cell,
  })
  return tableOf(
    page.review.title,
    [
      column('column.number', 8, ({ one }) => String(one.number)),
      column('column.draft', 30, ({ draft: { record } }) => `${record.code} ${record.title.words}`.trim()),
      column('column.passage', 45, ({ one }) => passageOf(lang, one)),
      column('column.by', 30, ({ one }) => `${nameAuthor(lang, one.author)}, ${formatDate(lang, one.submittedOn)}`),
      column('column.statement', 60, ({ one }) => one.words),
      column('column.answer', 20, ({ one }) => verdictOf(lang, one)),
      column('column.reason', 50, ({ one }) => one.answer?.reason ?? ''),
    ],
    synopsisRows(page),
  )
}
