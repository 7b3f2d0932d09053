import type { Lang } from '../../../i18n/languages.ts'
import type { Text } from '../../../i18n/text.ts'
import type { FigureItem } from '../../../ui/output-figure/output-figure.tsx'
import type { OutputFigure } from '../measure.ts'
import { planRoutes } from '../plan.routes.ts'
import { inOriginal } from './view.ts'

/** An output figure with the measure that counts it. */
export type GoalFigure = { measure: { slug: string; title: Text }; figure: OutputFigure }

export function figureView(lang: Lang, figure: OutputFigure, measure?: GoalFigure['measure']): FigureItem {
  return {
    label: inOriginal(figure.label),
    unit: inOriginal(figure.unit),
    value: figure.value,
    target: figure.target,
    asOf: figure.asOf,
    source: inOriginal(figure.source),
    of: measure && { href: planRoutes.measure(lang, measure.slug), title: measure.title },
  }
}
