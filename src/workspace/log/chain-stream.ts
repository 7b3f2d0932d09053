import { listChain } from '../../platform/audit-history.ts'
import type { Scope } from '../../platform/scope.ts'
import { read } from '../../platform/transact.ts'

const perSlice = 1000

/** The chain up to an entry, a line each, slice by slice as it is asked for: what was written once stays as it is. */
export function streamChain(scope: Scope, upTo: number): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let behind = 0
  return new ReadableStream({
    pull: async (controller) => {
      const slice = await read(scope, (tx) => listChain(tx, behind, Math.min(perSlice, upTo - behind)))
      for (const { line } of slice) controller.enqueue(encoder.encode(`${line}\n`))
      behind = slice.at(-1)?.number ?? upTo
      if (behind >= upTo) controller.close()
    },
  })
}
