import { NotFound } from '../../../platform/errors.ts'
import { docxOf } from '../../../platform/paper/docx.ts'
import { inTurn } from '../../../platform/paper/in-turn.ts'
import type { Paper } from '../../../platform/paper/paper.ts'
import { pdfOf } from '../../../platform/paper/pdf.ts'
import { showField, showGoal, showMeasure } from '../plan.read.ts'
import type { BriefFile, BriefKind } from './brief.routes.ts'
import type { Briefing } from './briefing.ts'
import { briefField, briefGoal } from './goal.brief.ts'
import { briefMeasure } from './measure.brief.ts'

export type BriefWish = { plan: string; kind: BriefKind; slug: string; file: BriefFile }

/** The last step leaves so much away that only single texts of great length go on to a second page. */
const tightest = 3

/** A record as the viewer may see it, on one page: where it has more to say than fits, the least needed is left away. */
export async function makeBrief(
  briefing: Omit<Briefing, 'room'>,
  { plan, kind, slug, file }: BriefWish,
): Promise<Uint8Array<ArrayBuffer>> {
  const compose = await composer(briefing, { plan, kind, slug })
  // By what it says: whoever has just saved something gets no paper of before.
  return inTurn(`brief ${briefing.scope.city.id} ${file} ${JSON.stringify(compose(0))}`, async () => {
    for (let room = 0; ; room += 1) {
      const paper = compose(room)
      const { bytes, pages } = await pdfOf(paper)
      if (pages > 1 && room < tightest) continue
      return file === 'pdf' ? bytes : docxOf(paper)
    }
  })
}

async function composer(
  briefing: Omit<Briefing, 'room'>,
  { plan, kind, slug }: Omit<BriefWish, 'file'>,
): Promise<(room: number) => Paper> {
  const { scope } = briefing
  if (kind === 'field') {
    const page = await showField(scope, slug, plan)
    return (room) => briefField({ ...briefing, room }, page)
  }
  const page = kind === 'goal' ? await showGoal(scope, slug) : await showMeasure(scope, slug)
  if (page.edition.slug !== plan) throw new NotFound(kind)
  return (room) => ('goal' in page ? briefGoal({ ...briefing, room }, page) : briefMeasure({ ...briefing, room }, page))
}
