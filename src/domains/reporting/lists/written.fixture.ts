/** A list that everybody can join, with an address and a letter that is not sent: for tests of pages. */
import { must } from '../../../demo/act.ts'
import type { Scope } from '../../../platform/scope.ts'
import { writeLetter } from './letter.verbs.ts'
import { makeList } from './list.verbs.ts'
import { listsRoutes } from './lists.routes.ts'
import { enterMembers } from './members.verbs.ts'

/** Gives the address of the letter's page. */
export async function writtenLetter(scope: Scope): Promise<string> {
  const wish = { name: 'Presse', purpose: 'Termine und Neues zum Plan.', isOpen: true }
  const { slug: list } = must(await makeList(scope, wish))
  const paper = { day: '2026-11-01', words: 'Ordner 3' }
  const addresses = [{ mail: 'redaktion@zeitung.example', name: 'Jale Demir' }]
  must(await enterMembers(scope, 'https://plan.example', list, { addresses, lang: 'de', paper }))
  const texts = {
    de: { subject: 'Termin am Montag', words: 'Guten Tag,\n\n- Treffpunkt\n- [Plan](https://a.example)' },
  }
  return listsRoutes.letter(list, must(await writeLetter(scope, { list, letter: null }, 0, texts)))
}
