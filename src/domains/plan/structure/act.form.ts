import { parseDay } from '../../../i18n/parse-day.ts'
import { line, type Words } from '../../../platform/http/form.ts'
import { ok, refused } from '../../../platform/outcome.ts'
import { type FormErrors, type FormRead, refuseDay } from '../form.ts'
import type { ActPage } from './act.read.ts'
import type { Restructuring } from './restructure.verbs.ts'

/** A choice of the survivor: something new, or what was chosen on the page itself. */
export const survivors = { new: 'new', chosen: 'chosen' } as const

const most = 20
const longestTitle = 2000

/** When and why, which every act asks for. What has not happened yet cannot be told of as done. */
export function readWhy(words: Words, today: string, errors: FormErrors): { on: string; reason: string } {
  const typed = line(words, 'on')
  const on = parseDay(typed)
  if (on === undefined) errors.on = refuseDay(typed)
  else if (on > today) errors.on = refused('lineage.in_the_future')
  const reason = line(words, 'reason')
  if (reason === '') errors.reason = refused('lineage.reason_missing')
  return { on: on ?? today, reason }
}

/** The form of splitting, merging and ending, as what is to be done. */
export function readRestructuring(
  words: Words,
  page: ActPage,
  kind: Restructuring['kind'],
  today: string,
): FormRead<Restructuring> {
  const errors: FormErrors = {}
  const read = { split: readSplit, merge: readMerge, retire: readRetire }[kind](words, page, errors)
  if (read.titles.length > most) errors.titles = refused('structure.too_many', { most })
  if (read.titles.some((title) => title.length > longestTitle)) {
    errors.titles = refused('form.too_long', { longest: longestTitle })
  }
  const said = readWhy(words, today, errors)
  if (page.records.some(({ ended }) => ended)) errors.reason = refused('lineage.ended_already')
  if (Object.keys(errors).length > 0) return { ok: false, errors }
  const lines = [...page.records, ...page.others]
  const from = read.from.map((id) => ({
    id,
    version: seenOf(words, id) ?? lines.find((one) => one.id === id)!.version,
  }))
  return ok({ kind, ...read, from, ...said })
}

type Ends = { from: string[]; intoIds: string[]; titles: string[] }

function readSplit(words: Words, page: ActPage, errors: FormErrors): Ends {
  const titles = [...new Set((words.titles ?? '').split('\n').map((title) => title.trim()))].filter((one) => one !== '')
  const intoIds = chosen(words, page)
  if (titles.length + intoIds.length < 2) errors.titles = refused('structure.two_parts')
  return { from: idsOf(page), intoIds, titles }
}

function readMerge(words: Words, page: ActPage, errors: FormErrors): Ends {
  const added = chosen(words, page)
  const from = [...idsOf(page), ...added]
  if (from.length < 2) errors.into1 = refused('structure.two_to_merge')
  const wish = line(words, 'survivor')
  const title = line(words, 'title')
  if (wish === survivors.new) {
    if (title === '') errors.title = refused('structure.title_missing')
    return { from, intoIds: [], titles: [title] }
  }
  const survivor = wish === survivors.chosen ? added[0] : from.find((id) => id === wish)
  if (survivor === undefined && !errors.into1) errors.survivor = refused('structure.survivor_missing')
  return { from, intoIds: survivor === undefined ? [] : [survivor], titles: [] }
}

function readRetire(words: Words, page: ActPage): Ends {
  return { from: idsOf(page), intoIds: chosen(words, page), titles: [] }
}

function idsOf({ records }: ActPage): string[] {
  return records.map(({ id }) => id)
}

/** What was chosen out of the others, each once. */
function chosen(words: Words, { others }: ActPage): string[] {
  const named = [line(words, 'into1'), line(words, 'into2')]
  return [...new Set(named)].filter((id) => others.some((one) => one.id === id))
}

/** The version that somebody saw of one of several; undefined where the form says none. */
export function seenOf(words: Words, id: string): number | undefined {
  const seen = line(words, `seen__${id}`)
  return /^[1-9]\d{0,8}$/.test(seen) ? Number(seen) : undefined
}
