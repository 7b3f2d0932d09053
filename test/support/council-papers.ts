/** A council paper that begins from a measure of a reported plan, waits for a signature, and one that was handed in. */
import { must } from '../../src/demo/act.ts'
import { askToSign } from '../../src/domains/reporting/co-signing/co-signing.verbs.ts'
import type { Content } from '../../src/domains/reporting/papers/contents.ts'
import type { Origin } from '../../src/domains/reporting/papers/making/council-paper.ts'
import { loadPrefill } from '../../src/domains/reporting/papers/making/origin.read.ts'
import { nothing } from '../../src/domains/reporting/papers/making/origin.ts'
import { showPaper } from '../../src/domains/reporting/papers/making/paper.read.ts'
import { beginPaper, writeSection } from '../../src/domains/reporting/papers/making/paper.verbs.ts'
import { stepPaper } from '../../src/domains/reporting/papers/making/step.verbs.ts'
import type { Scope } from '../../src/platform/scope.ts'
import { publicUrl, sender } from './site.ts'

const printing = { publicUrl, accent: '#1c3f94' }

export async function begunFrom(scope: Scope, origin: Origin, title?: string) {
  const prefill = (await loadPrefill(scope, printing, origin)) ?? nothing
  return must(await beginPaper(scope, { title: title ?? prefill.title, origin, prefill }))
}

/** What somebody writes into its sections, one after another. */
export async function write(scope: Scope, slug: string, contents: Readonly<Record<string, Content>>): Promise<void> {
  for (const [id, content] of Object.entries(contents)) {
    const { texts } = await showPaper(scope, publicUrl, slug)
    const seen = texts.findLast(({ partId }) => partId === id)?.number ?? 0
    must(await writeSection(scope, slug, id, { seen, content }))
  }
}

/** What the city's own form wants. */
export const neededContents: Readonly<Record<string, Content>> = {
  motion: { words: 'Der Rat beschließt zwei weitere Schulen.' },
  bodies: {
    turns: [
      { body: 'Sozialausschuss', on: '2026-12-02', kind: 'consultation', result: 'open' },
      { body: 'Rat', on: '2027-02-04', kind: 'decision', result: 'open' },
    ],
  },
  reasons: { words: 'Lesen hilft überall.' },
  costs: { none: false, costs: [{ what: 'Bücher', year: 2027, cents: 120_000, line: '3.15', yearly: true }] },
  climate: { chosen: ['keine'], reason: 'Es wird nichts gebaut.' },
  equality: { chosen: ['positiv'], reason: '' },
}

export async function askUnit(scope: Scope, slug: string, unitId: string): Promise<string> {
  const { signing } = await showPaper(scope, publicUrl, slug)
  must(await askToSign(scope, sender, signing.subject, { place: 1, unitIds: [unitId], dueOn: '2026-12-01' }))
  return (await showPaper(scope, publicUrl, slug)).signing.lines.at(-1)?.id ?? ''
}

export async function handedIn(scope: Scope, title: string): Promise<string> {
  const slug = must(await beginPaper(scope, { title, origin: null, prefill: nothing }))
  await write(scope, slug, neededContents)
  const { version } = await showPaper(scope, publicUrl, slug)
  must(await stepPaper(scope, slug, version, { step: 'submitted', words: '' }))
  return slug
}

/** The pages of both. */
export async function paperPages(scope: Scope, origin: Origin, unitId: string): Promise<string[]> {
  const slug = await begunFrom(scope, origin)
  await write(scope, slug, neededContents)
  await askUnit(scope, slug, unitId)
  const over = await handedIn(scope, 'Schon eingereicht')
  const own = ['', '/facts', '/sections/motion', '/sections/costs']
  return ['', '/new', ...own.map((one) => `/${slug}${one}`), `/${over}`].map((one) => `/workspace/papers${one}`)
}
