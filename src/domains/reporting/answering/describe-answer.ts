import type { Lang } from '../../../i18n/languages.ts'
import type { Words } from '../../../platform/http/form.ts'
import type { City } from '../../../platform/scope.ts'
import { assessments, sayLabel, sayPlan, statuses } from '../../plan/plan.ts'
import { obstacleKinds } from '../rounds/content.ts'
import { type SheetsKey, saySheets } from './answering.messages.ts'
import { questionOf } from './merge.ts'
import { cellName, columnsOf, countRows, type RowKey, rowKeys } from './sheet-rows.ts'

/** What the words of a form answer to one question, line by line, to be read beside another answer. */
export function describeAnswer(lang: Lang, city: Pick<City, 'ownWords'>, key: string, words: Words): string[] {
  const lines = describers[key]?.(lang, city, words) ?? rowsOf(lang, key, words) ?? [words[key] ?? '']
  return lines.map((one) => one.trim()).filter((one) => one !== '')
}

type Describe = (lang: Lang, city: Pick<City, 'ownWords'>, words: Words) => string[]

const describers: Readonly<Record<string, Describe>> = {
  status: (lang, city, words) => {
    const status = statuses.find((one) => one === words.status)
    const assessment = assessments.find((one) => one === words.status__assessment)
    return [
      status ? sayLabel(city, lang, `status.${status}`) : '',
      assessment ? sayPlan(lang, `assessment.${assessment}`) : '',
      words.status__reason ?? '',
    ]
  },
  obstacles: (lang, _city, words) => [
    ...obstacleKinds
      .filter((kind) => words[`obstacles__${kind}`] === 'yes')
      .map((kind) => saySheets(lang, `obstacle.${kind}`)),
    words.obstacles__words ?? '',
  ],
  effect: (lang, _city, words) =>
    (['claimed', 'evidence', 'doubt'] as const).flatMap((name) => {
      const said = words[`effect__${name}`] ?? ''
      return said === '' ? [] : [`${saySheets(lang, `effect.${name}`)}: ${said}`]
    }),
}

function rowsOf(lang: Lang, key: string, words: Words): string[] | undefined {
  const part = rowKeys.find((one) => one === key)
  if (!part) return undefined
  return Array.from({ length: countRows(words, part) }).map((_, at) =>
    columnsOf(part)
      .map(({ name }) => [sayCellName(lang, part, name), words[cellName(part, at, name)] ?? ''])
      .filter(([, said]) => said !== '')
      .map(([label, said]) => `${label}: ${said}`)
      .join(' · '),
  )
}

export function sayCellName(lang: Lang, key: RowKey, column: string): string {
  return saySheets(lang, `cell.${key}.${column}` as SheetsKey)
}

/** What a question is called; of a city's own, its words. */
export function sayQuestion(lang: Lang, { key, words }: { key: string; words: string }): string {
  return key.startsWith('own_') ? words : saySheets(lang, `q.${questionOf(key)}` as SheetsKey)
}
