import { formatShortDay } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import type { Words } from '../../../platform/http/form.ts'
import { type CellKind, sayCell } from '../../plan/plan.ts'
import type { Content } from '../rounds/content.ts'
import { isOwn, type Question } from '../rounds/question.ts'
import { cellName, columnsOf, rowKeys } from './sheet-rows.ts'

/** What a content says, as somebody would type it into the form in this language: of the questions asked, no more. */
export function wordsOfContent(lang: Lang, content: Content, questions: readonly Question[]): Words {
  const words: Words = {}
  for (const { key } of questions) {
    if (isOwn(key)) words[key] = content.own[key] ?? ''
  }
  const asked = new Set<string>(questions.map(({ key }) => key))
  const { status, assessment, reason, done, obstacles, outlook, effect } = content
  if (asked.has('status')) {
    Object.assign(words, { status: status ?? '', status__assessment: assessment ?? '', status__reason: reason })
  }
  if (asked.has('done')) words.done = done
  if (asked.has('obstacles')) {
    for (const kind of obstacles.kinds) words[`obstacles__${kind}`] = 'yes'
    words.obstacles__words = obstacles.words
  }
  if (asked.has('outlook')) words.outlook = outlook
  if (asked.has('effect')) {
    for (const [name, said] of Object.entries(effect)) words[`effect__${name}`] = said
  }
  for (const key of rowKeys.filter((one) => asked.has(one))) {
    for (const [at, row] of (content[key] as Record<string, unknown>[]).entries()) {
      for (const { name, kind } of columnsOf(key)) words[cellName(key, at, name)] = typed(lang, kind, row[name])
    }
  }
  return words
}

function typed(lang: Lang, kind: CellKind, value: unknown): string {
  const said = sayCell(kind, value)
  return kind === 'day' && said !== '' ? formatShortDay(lang, said) : said
}
