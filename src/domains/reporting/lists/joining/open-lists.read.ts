import type { Scope } from '../../../../platform/scope.ts'
import type { PublicPage } from '../../../plan/plan.ts'
import { sayJoining } from './joining.messages.ts'
import { joiningRoutes } from './joining.routes.ts'
import { showOpenLists } from './joining.verbs.ts'

/** To the lists that everybody can join; null where there is none. */
export async function openListsLink(scope: Scope): Promise<{ href: string; words: string } | null> {
  if ((await showOpenLists(scope)).length === 0) return null
  return { href: joiningRoutes.openLists(scope.lang), words: sayJoining(scope.lang, 'link') }
}

/** The page of lists for search engines, where there is any. */
export async function listOpenListPages(scope: Scope): Promise<PublicPage[]> {
  if ((await showOpenLists(scope)).length === 0) return []
  return [{ address: joiningRoutes.openLists, changedOn: null }]
}
