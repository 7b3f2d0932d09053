/** The raw draft: six fields, twenty goals, 85 measures, and which group of seven drafts what. Written by verbs. */
import { must } from '../../../src/demo/act.ts'
import { addMeasure, blankSheet, draftPlan } from '../../../src/domains/plan/plan.ts'
import type { Scope } from '../../../src/platform/scope.ts'

const fields = ['Bildung', 'Wohnen', 'Arbeit', 'Gesundheit', 'Sprache', 'Zusammenleben']
export type Draft = { kind: 'goal' | 'measure'; id: string; slug: string }
/** `groups`: what each of the seven groups has drafted, fifteen records each. */
export type DraftedPlan = { slug: string; groups: Draft[][] }

/** Three goals a group, the last group two; the rest are their measures. */
export async function writeDraft(scope: Scope): Promise<DraftedPlan> {
  const goals = Array.from({ length: 20 }, (_, n) => ({
    slug: `ziel-${n + 1}`,
    short: `Ziel ${n + 1}`,
    wording: `Bis 2030 ist Ziel ${n + 1} erreicht. Alle ${n + 20} Stellen wirken daran mit.`,
    description: `Warum Ziel ${n + 1} zählt, steht im Bericht. Er nennt ${n + 3} Gründe.`,
  }))
  const plan = must(
    await draftPlan(scope, {
      ...{ title: 'Gemeinsam 2030', subtitle: '', foreword: '', startsOn: null, endsOn: null, successorOf: null },
      fields: fields.map((title, at) => ({
        ...{ title, summary: '', introduction: '' },
        goals: goals.flatMap((_, n) => (Math.min(5, Math.floor(n / 3)) === at ? n : [])),
      })),
      goals,
    }),
  )
  const groups: Draft[][] = []
  for (let at = 0; at < 7; at++) {
    const own = plan.goalIds.slice(3 * at, 3 * at + 3)
    const drafts: Draft[] = own.map((id, n) => ({ kind: 'goal', id, slug: `ziel-${3 * at + n + 1}` }))
    for (let n = 1; drafts.length < 15; n++) {
      const name = `Maßnahme ${at + 1}.${n}`
      const description = `${name} beginnt in ${n + 1} Stadtteilen. Sie wird nach ${at + 2} Jahren geprüft.`
      const sheet = { ...blankSheet(name), description, goalIds: [own[n % own.length]!] }
      const added = must(await addMeasure(scope, plan.planId, sheet, { reason: 'Entwurf der Fachgruppe' }))
      drafts.push({ kind: 'measure', ...added })
    }
    groups.push(drafts)
  }
  return { slug: plan.slug, groups }
}
