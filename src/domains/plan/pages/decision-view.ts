import type { Lang } from '../../../i18n/languages.ts'
import type { Text } from '../../../i18n/text.ts'
import type { DecisionItem } from '../../../ui/decision/decision.tsx'
import type { LineageItem } from '../../../ui/lineage-notice/lineage-notice.tsx'
import type { Decision } from '../decision.ts'
import type { LineageStep } from '../lineage.ts'
import { sayPlan } from '../plan.messages.ts'
import { inOriginal } from './view.ts'

/** `subject`: what it is on, the heading of a decision without a title of its own. */
export function decisionView(lang: Lang, decision: Decision, subject: Text): DecisionItem {
  return {
    kind: sayPlan(lang, `decision.kind.${decision.kind}`),
    outcome: sayPlan(lang, `decision.outcome.${decision.outcome}`),
    body: inOriginal(decision.body),
    decidedOn: decision.decidedOn,
    title: decision.title === '' ? subject : inOriginal(decision.title),
    paperNumber: decision.paperNumber,
    paperUrl: decision.paperUrl,
    reason: inOriginal(decision.reason),
  }
}

/** `towards`: whether the steps lead away from what is shown, or led here. */
export function lineageView(
  lang: Lang,
  towards: 'earlier' | 'later',
  steps: readonly LineageStep[],
  href: (lang: Lang, slug: string) => string,
): LineageItem[] {
  return steps.map(({ kind, on, reason, other }) => ({
    sentence: sayPlan(lang, `lineage.${towards}.${kind}`),
    on,
    reason: inOriginal(reason),
    other: other && { href: href(lang, other.slug), title: other.title, edition: other.edition },
  }))
}
