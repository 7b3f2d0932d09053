import { formatList } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { sayChanges } from '../changes/changes.messages.ts'
import type { PlanChange } from '../changes/plan-change.ts'
import type { Naming } from '../label.ts'
import { sayLabel } from '../label.words.ts'
import { sayPart } from '../pages/revisions.tsx'
import { sayPlan } from '../plan.messages.ts'

/** What happened, in words alone: for readers of feeds, which show no shapes. */
export function changeWords(lang: Lang, city: Naming, change: PlanChange): string {
  const subject = change.about.kind === 'goal' ? 'goal' : 'measure'
  switch (change.kind) {
    case 'status': {
      const { status, assessment } = change
      const said = [sayLabel(city, lang, `status.${status}`), assessment && sayPlan(lang, `assessment.${assessment}`)]
      return said.filter(Boolean).join(', ')
    }
    case 'added':
    case 'ended':
      return sayChanges(lang, `${change.kind}.${subject}`)
    case 'led': {
      const { how, to } = change
      if (how === 'retire' || (to === null && how !== 'move')) return sayChanges(lang, `ended.${subject}`)
      if (how === 'move' || to === null) return sayChanges(lang, `led.move.${subject}`)
      return `${sayChanges(lang, `led.${how}`)} ${to.title.words}`
    }
    case 'carried_over':
      return sayChanges(lang, `carried_over.${change.subject}`, { count: change.count, plan: change.from.title.words })
    case 'revised':
      return sayChanges(lang, 'revised', {
        parts: formatList(
          lang,
          change.parts.map((part) => sayPart(lang, part)),
        ),
      })
    case 'kind_changed': {
      const [from, to] = [sayPlan(lang, `kind.${change.from}`), sayPlan(lang, `kind.${change.to}`)]
      return sayChanges(lang, 'kind_changed', { from, to })
    }
    case 'decided': {
      const { kind, outcome, body } = change.decision
      return `${sayPlan(lang, `decision.kind.${kind}`)}: ${sayPlan(lang, `decision.outcome.${outcome}`)}, ${body}`
    }
    case 'published':
      return sayChanges(lang, 'published')
  }
}
