import { dayOf } from '../../../../i18n/format.ts'
import { type Scope, sourceLanguage } from '../../../../platform/scope.ts'
import type { Drawn } from '../compose-paper.ts'
import { type Content, contentOf } from '../contents.ts'
import { type PaperStep, withResults } from './council-paper.ts'
import type { PaperPage } from './paper.read.ts'

/** The paper as it is drawn: in the city's own language, with what bodies came to and who has signed. */
export function drawnOf(scope: Scope, accent: string, page: PaperPage): Drawn {
  const { paper, signing, texts, shown, title, office } = page
  const said = texts.findLast(({ number }) => number <= shown)
  const lines = signing.lines.flatMap(({ state, signed, unit, acts }) => {
    if (!signed || (state !== 'signed' && state !== 'signed_with_remark')) return []
    const name = acts.findLast(({ at, act }) => act === signed.act && at === signed.at)?.name ?? ''
    return [{ unit, name, at: signed.at, version: signed.textVersion, remark: signed.remark }]
  })
  return {
    ...{ lang: sourceLanguage(scope.city), city: scope.city.name, accent, office },
    ...{ day: dayOf(said?.at ?? scope.now), number: paper.number, subject: title },
    ...{ sections: paper.sections, kept: toldContents(page), signed: lines },
  }
}

/** What stands in the paper, with what the bodies came to since. */
export function toldContents({
  paper,
  kept,
  steps,
}: Pick<PaperPage, 'paper' | 'kept'> & { steps: readonly PaperStep[] }): ReadonlyMap<string, Content> {
  const section = paper.sections.find(({ kind }) => kind === 'bodies')
  if (!section) return kept
  const { turns } = contentOf({ id: section.id, kind: 'bodies' }, kept)
  return new Map(kept).set(section.id, { turns: withResults(turns, steps) })
}
