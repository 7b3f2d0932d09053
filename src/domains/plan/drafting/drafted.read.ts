import { dayOf } from '../../../i18n/format.ts'
import type { Transaction } from '../../../platform/database.ts'
import { Forbidden, NotFound } from '../../../platform/errors.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { listPosts, listUnits, type Post, type Unit } from '../../accounts/accounts.ts'
import { listCityWords, wordsOn } from '../../settings/settings.ts'
import { isId } from '../document.verbs.ts'
import { editionOf } from '../edition.read.ts'
import type { Edition } from '../edition.ts'
import { listFields } from '../field.queries.ts'
import { type KeptFile, listFilesNamed } from '../files/file.queries.ts'
import { listGoalSlugs, listGoals } from '../goal.queries.ts'
import type { Goal } from '../goal.ts'
import { findMeasure } from '../measure.queries.ts'
import { mayWrite } from '../measure-rights.read.ts'
import { findRevised, listRevisions } from '../revision.queries.ts'
import type { Revisable, Revision } from '../revision.ts'
import type { Suggested } from '../sheet/city-words.tsx'
import { wordsOfSheet } from '../sheet/sheet-words.ts'
import type { Drafted } from './drafted.ts'
import { findCopy } from './working-copy.queries.ts'

/** All that a record's form and the page of its differences are made of. Goals, units, posts: what a sheet may name. */
export type DraftingPage = {
  drafted: Drafted
  slug: string | null
  edition: Edition
  goals: Goal[]
  units: Unit[]
  posts: Post[]
  /** Those that it names, or its working copy. */
  files: KeptFile[]
  /** What the city calls groups of people and its districts today. */
  suggested: Suggested
  revisions: Revision[]
}

export async function showDrafted(scope: Scope, subject: Revisable, id: string): Promise<DraftingPage> {
  return read(scope, async (tx) => {
    if (!(await mayWrite(tx, scope, subject, id))) throw new Forbidden('showDrafted')
    const drafted = await findDrafted(tx, subject, id)
    if (!drafted) throw new NotFound(subject)
    const { planId } = drafted
    const slug = subject === 'measure' ? ((await findMeasure(tx, 'id', id))?.slug ?? null) : null
    return {
      drafted,
      slug,
      edition: await editionOf(tx, scope, planId),
      goals: await goalsFor(tx, scope, drafted),
      units: await listUnits(tx, scope),
      posts: await listPosts(tx, scope),
      files: await listFilesNamed(tx, drafted.words, drafted.copy?.words ?? {}, drafted.copy?.base ?? {}),
      suggested: await suggestedIn(tx, scope),
      revisions: await listRevisions(tx, subject, id),
    }
  })
}

async function suggestedIn(tx: Transaction, scope: Scope): Promise<Suggested> {
  const [all, today] = [await listCityWords(tx), dayOf(scope.now)]
  return { targetGroups: wordsOn(all, 'target_group', today), districts: wordsOn(all, 'district', today) }
}

/** Of a measure the whole sheet, of all else the words that may be changed. */
export async function findDrafted(tx: Transaction, subject: Revisable, id: string): Promise<Drafted | undefined> {
  const revised = isId(id) ? await findRevised(tx, subject, id) : undefined
  if (!revised) return undefined
  const copy = await findCopy(tx, subject, id)
  if (subject !== 'measure') return { ...revised, copy }
  const measure = await findMeasure(tx, 'id', id)
  if (!measure) return undefined
  const { address } = revised.words
  const sheet = wordsOfSheet(measure.sheet, await listGoalSlugs(tx, measure.planId))
  return { ...revised, words: address === undefined ? sheet : { ...sheet, address }, copy }
}

/** Those that a measure may serve: all that live, and one that has ended as long as the measure names it. */
export async function goalsFor(tx: Transaction, scope: Scope, { planId, words, copy }: Drafted): Promise<Goal[]> {
  const fields = await listFields(tx, scope, planId)
  const living = await listGoals(tx, scope, planId, fields)
  const ended = await listGoals(tx, scope, planId, fields, { ended: true })
  return [...living, ...ended.filter(({ slug }) => [words, copy?.words].some((said) => said?.[`goal__${slug}`]))]
}
