import { line, type Words } from '../../../platform/http/form.ts'
import { ok, refused } from '../../../platform/outcome.ts'
import { isRecordId } from '../../../platform/record-id.ts'
import type { FormErrors, FormRead } from '../form.ts'
import type { Chosen } from './carry.plan.ts'
import { carryChoices, endings, type Wish, wishOf } from './carry.ts'
import type { CarryGroup, CarryLine } from './succession.read.ts'

/** What can be chosen for those that are ticked: also what is suggested of each, and to leave it open again. */
export const formChoices = [...carryChoices, 'suggested', 'undecided'] as const

const longest = { words: 2000, title: 500, parts: 20 }

/** What is ticked: `pick__` and the id with the version that was seen, or `all__` and a field. */
export function readTicked(words: Words, groups: readonly CarryGroup[]): { line: CarryLine; seen: number }[] {
  return groups.flatMap((group) => {
    const isAll = words[`all__${group.field.id}`] === 'yes'
    return group.lines.flatMap((one) => {
      const seen = words[`pick__${one.id}`] ?? (isAll ? words[`seen__${one.id}`] : undefined)
      return seen !== undefined && isRecordId(one.id) && /^\d{1,9}$/.test(seen)
        ? [{ line: one, seen: Number(seen) }]
        : []
    })
  })
}

export function readCarry(words: Words, groups: readonly CarryGroup[]): FormRead<Chosen[]> {
  const errors: FormErrors = {}
  const ticked = readTicked(words, groups)
  const choice = formChoices.find((one) => one === words.choice)
  if (choice === undefined) errors.choice = refused('carry.choice_missing')
  if (ticked.length === 0) errors.ticked = refused('carry.nothing_ticked')
  const said = line(words, 'words')
  if (said.length > longest.words) errors.words = refused('form.too_long', { longest: longest.words })
  if (choice === 'suggested') return readSuggested(ticked, said, errors)
  const wish = choice === undefined ? undefined : readWish(choice, words, said, errors)
  if (wish === undefined || Object.keys(errors).length > 0) return { ok: false, errors }
  return ok(ticked.map((one) => ({ id: one.line.id, seen: one.seen, wish })))
}

function readWish(
  choice: Exclude<(typeof formChoices)[number], 'suggested'>,
  words: Words,
  said: string,
  errors: FormErrors,
): Wish | undefined {
  if (choice === 'continues' || choice === 'undecided') return { choice }
  if (choice === 'ends') {
    const ending = endings.find((one) => one === words.ending)
    if (ending === undefined) errors.ending = refused('carry.ending_missing')
    if (ending !== 'done' && said === '') errors.words = refused('carry.reason_missing')
    return ending && { choice, ending, words: said }
  }
  if (choice === 'changes') {
    if (said === '') errors.words = refused('carry.note_missing')
    return { choice, words: said }
  }
  const titles = [...new Set((words.titles ?? '').split('\n').map((title) => title.trim()))].filter((one) => one !== '')
  if (titles.some((title) => title.length > longest.title)) {
    errors.titles = refused('form.too_long', { longest: longest.title })
  } else if (choice === 'merges' ? titles.length !== 1 : titles.length < 2 || titles.length > longest.parts) {
    errors.titles = refused(choice === 'merges' ? 'carry.one_title' : 'carry.two_titles')
  }
  return { choice, titles, words: said }
}

/** Those without a suggestion stay as they are. */
function readSuggested(ticked: ReturnType<typeof readTicked>, said: string, errors: FormErrors): FormRead<Chosen[]> {
  const chosen = ticked.flatMap(({ line: { id, suggestion, status }, seen }) => {
    const wish = wishOf(suggestion, said || (status?.reason ?? ''))
    return wish ? [{ id, seen, wish }] : []
  })
  if (ticked.length > 0 && chosen.length === 0) errors.choice = refused('carry.nothing_suggested')
  return Object.keys(errors).length > 0 ? { ok: false, errors } : ok(chosen)
}
