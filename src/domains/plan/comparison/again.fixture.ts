import { must } from '../../../demo/act.ts'
import { dayOf } from '../../../i18n/format.ts'
import type { Scope } from '../../../platform/scope.ts'
import { type Brought, takeOverDocument, tryDocument } from '../comparison.verbs.ts'
import { keepDocument } from '../document.verbs.ts'
import { keepReading } from '../document-read.verbs.ts'
import type { PlanReading } from '../import/plan-reading.ts'
import { readPlan } from '../import/read-plan.ts'
import { readSourceFile } from '../import/read-plan-file.ts'
import { importPlan } from '../import.verbs.ts'
import { publishPlan } from '../publication.verbs.ts'
import type { Answers } from './comparison.ts'

export const text = `Integrationsplan Testhausen

Handlungsfeld 1: Sprache

Deutsch öffnet Türen, und viele Türen stehen schon offen.

Ziele

1.1 Alle Menschen finden einen Sprachkurs in ihrer Nähe
1.2 Kinder lernen schon in der Kita gut Deutsch

Maßnahme 1.1.1: Kurse am Abend

Abends ist mehr Zeit.
Federführung: Amt für Integration
Zeitraum: 2024–2025
Kosten: 30.000 Euro
Status: läuft

Maßnahme 1.2.1: Vorlesen in der Kita
Federführung: Jugendamt
Beteiligte: Amt für Integration

Handlungsfeld 2: Sport

Ziele

2.1 Die Hallen der Stadt stehen allen Vereinen offen
2.2 Schwimmkurse gibt es auch für Frauen

Maßnahme 2.1.1: Offene Halle am Sonntag
Federführung: Sportamt
`

export const readText = (words: string) => must(readPlan({ name: 'plan.txt', bytes: new TextEncoder().encode(words) }))
export const first = readText(text)
export const brought = (reading: PlanReading): Brought => ({ name: 'neu.txt', reading, document: null })

export async function kept(scope: Scope, reading: PlanReading, isPublished = true): Promise<string> {
  const { planId, slug } = must(await importPlan(scope, reading, { name: 'Plan', slug: undefined }))
  if (isPublished) must(await publishPlan(scope, planId, 1, { reason: 'beschlossen', adoption: null }))
  return slug
}

export const look = async (scope: Scope, slug: string, reading: PlanReading, answers: Answers = {}) =>
  must(await tryDocument(scope, slug, brought(reading), answers))

/** Takes over what `wanted` says; with `all` everything, new ones where it is asked. */
export async function take(
  scope: Scope,
  slug: string,
  reading: PlanReading,
  wanted: (key: string) => boolean,
  answers: Answers = {},
) {
  const { comparison, seen } = await look(scope, slug, reading, answers)
  const taken = new Set(comparison.proposals.map(({ key }) => key).filter(wanted))
  const command = { answers, taken, seen, on: dayOf(scope.now), reason: 'Neue Fassung' }
  // A minute later than the import: of two statuses in one moment neither would be the last.
  const later = { ...scope, now: new Date(scope.now.getTime() + 60_000) }
  return takeOverDocument(later, slug, brought(reading), command)
}

/** A document that was brought and read. */
export async function keepRead(scope: Scope, name: string, words: string): Promise<string> {
  const bytes = new TextEncoder().encode(words)
  const { id } = await keepDocument(scope, { name, bytes })
  await keepReading(scope, id, await readSourceFile({ name, bytes }))
  return id
}
