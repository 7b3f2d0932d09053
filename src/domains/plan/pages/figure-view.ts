import type { Lang } from '../../../i18n/languages.ts'
import type { Text } from '../../../i18n/text.ts'
import type { FigureItem } from '../../../ui/output-figure/output-figure.tsx'
import type { OutputFigure } from '../measure.ts'
import { planRoutes } from '../plan.routes.ts'
import { inOriginal } from './view.ts'

/** `measure`: which one counts it, where several stand together. */
export function figureView(lang: Lang, figure: OutputFigure, measure?: { slug: string; title: Text }): FigureItem {
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
