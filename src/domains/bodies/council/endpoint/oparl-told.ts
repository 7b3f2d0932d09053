import type { OparlKey } from './oparl.messages.ts'
import { type OparlAddresses, type OparlKind, oparlKinds } from './oparl.routes.ts'
import type { OparlObject, Times } from './oparl-object.ts'
import type { Mark } from './oparl-records.queries.ts'

/** What everything that is told needs: addresses, words, and which records everybody may read. */
export type Told = {
  at: OparlAddresses
  now: Date
  pages: { body: (slug: string) => string; meeting: (slug: string, id: string) => string }
  say: (key: OparlKey) => string
  marked: (type: string) => readonly { id: string; shown: boolean; mark: Mark }[]
  object: (
    kind: OparlKind,
    id: string,
    times: Times,
    said: Record<string, unknown> | false | '' | null | undefined,
  ) => OparlObject
}

export function tellBy(
  marks: readonly Mark[],
  { at, now, pages, say }: Pick<Told, 'at' | 'now' | 'pages' | 'say'>,
): Told {
  const byType = Map.groupBy(
    marks.map((mark) => ({ id: mark.id, shown: mark.shown, mark })),
    ({ mark }) => mark.type,
  )
  return {
    at,
    now,
    pages,
    say,
    marked: (type) => byType.get(type) ?? [],
    object: (kind, id, times, said) => ({
      ...times,
      id: at.object(kind, id),
      type: oparlKinds[kind].type,
      said: said || null,
    }),
  }
}
