import type { Lang } from '../../../i18n/languages.ts'
import { sayPlan } from '../plan.messages.ts'

export function legendWords(lang: Lang) {
  return {
    none: sayPlan(lang, 'legend.none'),
    planned: sayPlan(lang, 'legend.planned'),
    started: sayPlan(lang, 'legend.started'),
    advanced: sayPlan(lang, 'legend.advanced'),
    done: sayPlan(lang, 'legend.done'),
    ended: sayPlan(lang, 'legend.ended'),
    tied: sayPlan(lang, 'legend.tied'),
  }
}
