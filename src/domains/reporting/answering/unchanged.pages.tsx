import { line, versionSeen, type Words } from '../../../platform/http/form.ts'
import type { Scope } from '../../../platform/scope.ts'
import type { ShownPage } from '../../../ui/page.ts'
import { type PageForm, refusedForm, statusOf } from '../../../ui/page-form.ts'
import { saySheets } from './answering.messages.ts'
import type { SheetPlace } from './answering.routes.ts'
import type { Link } from './link.ts'
import { showSheets } from './sheets.read.ts'
import { StayAllView } from './stay-all-view.tsx'
import { confirmAllUnchanged, confirmUnchanged } from './unchanged.verbs.ts'
import { showUpdatesOf } from './updates.read.ts'

/** Whose measures: those of a link, or of somebody signed in, in a round by its slug. */
export type Whose = { link: Link } | { roundSlug: string }

/** All that can be confirmed as it is. */
export async function showAllUnchanged(
  scope: Scope,
  whose: Whose,
  place: SheetPlace,
  form: PageForm,
): Promise<ShownPage> {
  const { round, lines } = await linesOf(scope, whose)
  const staying = lines.filter(({ canStay }) => canStay)
  const { viewer } = scope
  const name = 'name' in viewer ? viewer.name : ''
  const body = <StayAllView {...{ scope, place, name, form }} lines={staying} roundSlug={round.slug} />
  return { title: saySheets(scope.lang, 'stay'), status: statusOf(form), body }
}

/** Confirms what was ticked by being shown; the page again where that was refused. */
export async function confirmAll(
  scope: Scope,
  whose: Whose,
  place: SheetPlace,
  words: Words,
): Promise<ShownPage | null> {
  const { round } = await linesOf(scope, whose)
  const picked = Object.keys(words)
    .filter((name) => name.startsWith('pick__'))
    .map((name) => ({ partId: name.slice('pick__'.length), seen: Number(line(words, name)) }))
  const done = await confirmAllUnchanged(scope, round.id, { picked, name: line(words, 'name').slice(0, 200) })
  return done.ok ? null : showAllUnchanged(scope, whose, place, refusedForm(words, 'name', done))
}

/** Confirms one; the form of the list where that was refused. */
export async function confirmOne(scope: Scope, partId: string, words: Words): Promise<PageForm | null> {
  const field = `name__${partId}`
  const done = await confirmUnchanged(scope, {
    partId,
    seen: versionSeen(words),
    name: line(words, field).slice(0, 200),
  })
  return done.ok ? null : refusedForm(words, field, done)
}

async function linesOf(scope: Scope, whose: Whose) {
  if ('link' in whose) return showSheets(scope, whose.link)
  return showUpdatesOf(scope, whose.roundSlug)
}
