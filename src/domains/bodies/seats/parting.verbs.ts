import type { Write } from '../../../platform/transact.ts'
import { type Parting, partingChange, partingId } from './ending.ts'
import type { Register } from './mandate.ts'
import { saveParting } from './seat.queries.ts'

/** Keeps that mandates end, or never come to be, and says so in the log. `register`: as it was before. */
export async function savePartings(write: Write, partings: readonly Parting[], register: Register): Promise<void> {
  for (const parting of partings) {
    const before = register.mandates.find(({ id }) => id === partingId(parting))
    await saveParting(write.tx, parting)
    if (before) write.changed(partingChange(parting, before))
  }
}
