import type { Words } from '../../../platform/http/form.ts'
import type { Scope } from '../../../platform/scope.ts'
import type { ShownPage } from '../../../ui/page.ts'
import type { SheetPlace } from './answering.routes.ts'
import { type SheetForm, sendSheet } from './sheet-sending.ts'
import { SheetView } from './sheet-view.tsx'
import { wordsOfContent } from './sheet-words.ts'
import { type SheetPage, showSheet } from './sheets.read.ts'

/** The form of a part, with what it says now. `name`: what stands under an answer, until somebody types another. */
export async function showForm(scope: Scope, part: string, place: SheetPlace, name: string): Promise<ShownPage> {
  const page = await showSheet(scope, part)
  const words = wordsOfContent(scope.lang, page.part.content, page.questions)
  const form: SheetForm = { words, errors: {}, version: page.part.version, conflicts: [] }
  return asPage(scope, page, form, place, name)
}

/** Keeps or sends what was typed; gives where to go on, or the form again. */
export async function sendForm(
  scope: Scope,
  part: string,
  place: SheetPlace,
  words: Words,
): Promise<string | ShownPage> {
  const sent = await sendSheet(scope, part, words)
  if (sent.kind === 'again') {
    const again = asPage(scope, sent.page, sent.form, place, '')
    return { ...again, status: 422 }
  }
  const notice = sent.taken.length > 0 ? 'merged' : sent.kind
  return `${place.home}?notice=notice.${notice}&sent=${encodeURIComponent(part)}`
}

function asPage(scope: Scope, page: SheetPage, form: SheetForm, place: SheetPlace, name: string): ShownPage {
  const body = <SheetView {...{ scope, page, form, place, name }} />
  return { title: page.title.words, script: 'sheet.js', body }
}
