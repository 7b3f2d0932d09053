import type { Lang } from '../../i18n/languages.ts'
import type { ChangeFilter } from './changes/changes.form.ts'
import type { DecisionFilter } from './decisions/decision-filter.ts'
import type { Edition } from './edition.ts'
import type { MeasureFilter } from './measures/measure-choice.ts'

/** Every public address of the plan, once: what the router matches and what links are made from. */
export const planPatterns = {
  home: '/:lang/',
  plan: '/:lang/plan',
  field: '/:lang/plan/:field',
  editions: '/:lang/plans',
  edition: '/:lang/plans/:edition',
  lineage: '/:lang/plans/:edition/lineage',
  balance: '/:lang/plans/:edition/balance',
  balanceFile: '/:lang/plans/:edition/balance.csv',
  archive: '/:lang/plans/:edition/archive.zip',
  editionField: '/:lang/plans/:edition/:field',
  goal: '/:lang/goals/:goal',
  measures: '/:lang/measures',
  measure: '/:lang/measures/:measure',
  decisions: '/:lang/decisions',
  changes: '/:lang/changes',
  data: '/:lang/data',
  search: '/:lang/search',
} as const

type Names<Pattern> = Pattern extends `${string}:${infer Name}/${infer Rest}`
  ? Name | Names<`/${Rest}`>
  : Pattern extends `${string}:${infer Name}`
    ? Name
    : never

function fill<Pattern extends string>(pattern: Pattern, values: Record<Names<Pattern>, string>): string {
  return pattern.replace(/:(\w+)/g, (_, name: Names<Pattern>) => encodeURIComponent(values[name]))
}

type EditionAddress = Pick<Edition, 'slug' | 'isMain'>

/** The main plan has the short address; every other edition has its own. */
export const planRoutes = {
  home: (lang: Lang) => fill(planPatterns.home, { lang }),
  plan: (lang: Lang, edition?: EditionAddress) =>
    edition === undefined || edition.isMain
      ? fill(planPatterns.plan, { lang })
      : fill(planPatterns.edition, { lang, edition: edition.slug }),
  field: (lang: Lang, edition: EditionAddress, field: string) =>
    edition.isMain
      ? fill(planPatterns.field, { lang, field })
      : fill(planPatterns.editionField, { lang, edition: edition.slug, field }),
  /** By name, for an edition of which only the slug is known; it answers for the main plan too. */
  edition: (lang: Lang, edition: string) => fill(planPatterns.edition, { lang, edition }),
  goal: (lang: Lang, goal: string) => fill(planPatterns.goal, { lang, goal }),
  measure: (lang: Lang, measure: string) => fill(planPatterns.measure, { lang, measure }),
  /** The lists, filtered by what is given; the names in the query are those of each list's filter. */
  measures: (lang: Lang, filter: Asked<MeasureFilter> = {}) => fill(planPatterns.measures, { lang }) + queryOf(filter),
  decisions: (lang: Lang, filter: Asked<DecisionFilter> = {}) =>
    fill(planPatterns.decisions, { lang }) + queryOf(filter),
  changes: (lang: Lang, filter: Asked<ChangeFilter> = {}) => fill(planPatterns.changes, { lang }) + queryOf(filter),
  /** What can be taken home. */
  data: (lang: Lang) => fill(planPatterns.data, { lang }),
  search: (lang: Lang, wish: { q?: string; kind?: string | undefined } = {}) =>
    fill(planPatterns.search, { lang }) + queryOf(wish),
  editions: (lang: Lang) => fill(planPatterns.editions, { lang }),
  /** What became of an edition in the one that followed it. */
  lineage: (lang: Lang, edition: string) => fill(planPatterns.lineage, { lang, edition }),
  /** What a closed edition came to; all of it to take home. */
  balance: (lang: Lang, edition: string) => fill(planPatterns.balance, { lang, edition }),
  balanceFile: (lang: Lang, edition: string) => fill(planPatterns.balanceFile, { lang, edition }),
  archive: (lang: Lang, edition: string) => fill(planPatterns.archive, { lang, edition }),
}

type Asked<Filter> = { [Name in keyof Filter]?: Filter[Name] | undefined }

function queryOf(filter: object): string {
  const given = Object.entries(filter).filter((entry): entry is [string, string] => !!entry[1])
  const query = new URLSearchParams(given).toString()
  return query === '' ? '' : `?${query}`
}
