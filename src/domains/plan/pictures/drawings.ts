import { dayOf } from '../../../i18n/format.ts'
import { NotFound } from '../../../platform/errors.ts'
import type { Scope } from '../../../platform/scope.ts'
import { showLineage } from '../editions/lineage.read.ts'
import { showPlan } from '../plan.read.ts'
import { drawLineage } from './draw-lineage.tsx'
import { drawMoney } from './draw-money.tsx'
import { drawTimeline } from './draw-timeline.tsx'
import { drawWeave } from './draw-weave.tsx'
import type { Drawing } from './drawing.ts'
import { showPictured } from './pictures.read.ts'
import type { Picture } from './pictures.routes.ts'

/** Draws a picture of an edition; without `plan` of the main one. */
export async function draw(scope: Scope, picture: Picture, plan?: string): Promise<Drawing> {
  const time = { lang: scope.lang, today: dayOf(scope.now), city: scope.city }
  if (picture === 'weave') return drawWeave(await showPlan(scope, plan), time)
  if (picture === 'timeline') return drawTimeline(await showPictured(scope, plan), time)
  if (picture === 'money') return drawMoney(await showPictured(scope, plan), time)
  const { edition } = await showPlan(scope, plan)
  // What became of this edition where another has followed it, else how it came about.
  const earlier = edition.successor === null ? edition.predecessor : edition
  if (earlier === null) throw new NotFound('earlier edition')
  return drawLineage(await showLineage(scope, earlier.slug), edition, time)
}
