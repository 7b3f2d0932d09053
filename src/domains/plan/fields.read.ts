import type { Text } from '../../i18n/text.ts'
import type { Scope } from '../../platform/scope.ts'
import { read } from '../../platform/transact.ts'
import { visibleEditions } from './edition.read.ts'
import type { Edition } from './edition.ts'
import { listFields } from './field.queries.ts'
import { planRoutes } from './plan.routes.ts'

/** A field of some edition, for what is tied to it elsewhere. `href`: its page, in the reader's language. */
export type TiedField = { id: string; title: Text; position: number; edition: Edition; href: string }

/** The fields of all editions that the viewer may see, of the newest edition first. */
export async function listTiedFields(scope: Scope): Promise<TiedField[]> {
  return read(scope, async (tx) => {
    const all: TiedField[] = []
    for (const edition of await visibleEditions(tx, scope)) {
      const fields = await listFields(tx, scope, edition.id)
      for (const { id, slug, title, position } of fields)
        all.push({ id, title, position, edition, href: planRoutes.field(scope.lang, edition, slug) })
    }
    return all
  })
}
