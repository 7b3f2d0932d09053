import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { Forbidden, NotFound } from '../../../../platform/errors.ts'
import { type Outcome, ok, refused } from '../../../../platform/outcome.ts'
import type { Scope } from '../../../../platform/scope.ts'
import { freeSlug, slugOf } from '../../../../platform/slug.ts'
import { transact, type Write } from '../../../../platform/transact.ts'
import { listUnits } from '../../../accounts/accounts.ts'
import { mayEditReports } from '../../reporting.access.ts'
import type { Content } from '../contents.ts'
import { getPaperForm } from '../paper-form.queries.ts'
import {
  findPaper,
  insertPaper,
  insertPaperStep,
  insertPaperText,
  listPapers,
  listPaperTexts,
  savePaper,
} from './council-paper.queries.ts'
import { type CouncilPaper, contentsAt, type Origin, textsOf, titlePart, versionOf } from './council-paper.ts'
import { fillSections, type Prefill } from './origin.ts'

/** Words of addresses that are pages of their own. */
const taken = ['new', 'form']

export type BeginRefusal = 'paper.title_missing'

/** A paper with the city's form as it is today, and what is known of its origin in it. */
export async function beginPaper(
  scope: Scope,
  { title, origin, prefill }: { title: string; origin: Origin | null; prefill: Prefill },
): Promise<Outcome<string, BeginRefusal>> {
  if (!mayEditReports(scope.viewer)) throw new Forbidden('beginPaper')
  if (title.trim() === '') return refused('paper.title_missing')
  return transact(scope, 'reporting.beginPaper', async ({ tx, changed }) => {
    const { sections } = await getPaperForm(tx, scope)
    const slugs = new Set([...taken, ...(await listPapers(tx)).map((one) => one.slug)])
    const [id, slug] = [randomUUID(), freeSlug(slugOf(title, 'vorlage'), slugs)]
    const { unitId } = prefill
    const facts = { title: title.trim(), number: '', unitId, origin, sections, state: 'begun' as const, version: 1 }
    await insertPaper(tx, scope, { id, slug, ...facts })
    const contents: [string, Content][] = [[titlePart, { words: facts.title }], ...fillSections(sections, prefill)]
    for (const [at, [partId, content]] of contents.entries()) {
      await insertPaperText(tx, scope, id, { number: at + 1, partId, content })
    }
    const said = { textVersion: contents.length, heldOn: null, body: '', result: null, words: '' }
    await insertPaperStep(tx, scope, id, { step: 'begun', ...said })
    changed({ kind: 'council_paper', id, before: null, after: { title: facts.title, from: origin?.id ?? null } })
    return ok(slug)
  })
}

/** The next text of a section. `seen`: the version that it was made of; what others have written since is lost by nobody. */
export async function writeSection(
  scope: Scope,
  slug: string,
  partId: string,
  { seen, content }: { seen: number; content: Content },
): Promise<Outcome<null, 'changed_meanwhile' | 'paper.not_begun'>> {
  if (!mayEditReports(scope.viewer)) throw new Forbidden('writeSection')
  return transact(scope, 'reporting.writeSection', async ({ tx, changed }) => {
    const paper = await getPaper({ tx }, slug)
    const section = paper.sections.find(({ id }) => id === partId)
    if (!section) throw new NotFound('section')
    if (paper.state !== 'begun') return refused('paper.not_begun')
    const texts = await listPaperTexts(tx, paper.id)
    const last = textsOf(texts, partId).at(-1)
    if ((last?.number ?? 0) !== seen) return refused('changed_meanwhile')
    if (isDeepStrictEqual(last?.content, content)) return ok(null)
    const number = versionOf(texts) + 1
    await insertPaperText(tx, scope, paper.id, { number, partId, content })
    const before = { section: section.title, version: last?.number ?? null }
    changed({ kind: 'council_paper', id: paper.id, before, after: { section: section.title, version: number } })
    return ok(null)
  })
}

export type PaperFacts = Pick<CouncilPaper, 'title' | 'number' | 'unitId'>

/** Title, number and who is in charge. Only the number is given later: the rest is what was submitted. */
export async function revisePaperFacts(
  scope: Scope,
  slug: string,
  seen: number,
  wish: PaperFacts,
): Promise<Outcome<null, BeginRefusal | 'changed_meanwhile' | 'paper.not_begun' | 'paper.unit_gone'>> {
  if (!mayEditReports(scope.viewer)) throw new Forbidden('revisePaperFacts')
  return transact(scope, 'reporting.revisePaperFacts', async ({ tx, changed }) => {
    const paper = await getPaper({ tx }, slug)
    const title = wish.title.trim()
    const next = { title, number: wish.number.trim(), unitId: wish.unitId }
    if (title === '') return refused('paper.title_missing')
    if (paper.version !== seen) return refused('changed_meanwhile')
    const isSame = title === paper.title && next.unitId === paper.unitId
    if (paper.state !== 'begun' && !isSame) return refused('paper.not_begun')
    const units = new Set((await listUnits(tx, scope)).map(({ id }) => id))
    if (next.unitId !== null && !units.has(next.unitId)) return refused('paper.unit_gone')
    await savePaper(tx, paper, next)
    if (title !== paper.title) {
      const number = versionOf(await listPaperTexts(tx, paper.id)) + 1
      await insertPaperText(tx, scope, paper.id, { number, partId: titlePart, content: { words: title } })
    }
    const before = { title: paper.title, number: paper.number, unit: paper.unitId }
    const after = { title, number: next.number, unit: next.unitId }
    changed({ kind: 'council_paper', id: paper.id, before, after })
    return ok(null)
  })
}

export async function getPaper({ tx }: Pick<Write, 'tx'>, slug: string): Promise<CouncilPaper> {
  const paper = await findPaper(tx, 'slug', slug)
  if (!paper) throw new NotFound('paper')
  return paper
}

/** The title as it was at a version. */
export function titleAt(texts: Parameters<typeof contentsAt>[0], version: number): string {
  const said = contentsAt(texts, version).get(titlePart)
  return said && 'words' in said ? said.words : ''
}
