import type { Transaction } from '../../../platform/database.ts'
import { NotFound } from '../../../platform/errors.ts'
import { inTurn } from '../../../platform/paper/in-turn.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read, writeQuietly } from '../../../platform/transact.ts'
import { freeze } from '../freezing/freeze.ts'
import { loadSnapshot } from '../freezing/kept-snapshots.ts'
import { loadMaterial } from '../freezing/material.read.ts'
import { listSnapshotHeads, type SnapshotHead } from '../freezing/snapshot.queries.ts'
import type { Snapshot } from '../freezing/snapshot.ts'
import { writeSnapshot } from '../freezing/verify.ts'
import { findRound } from '../rounds/round.queries.ts'
import type { Round } from '../rounds/round.ts'
import { makePaper } from './make-paper.ts'
import { keepPaper, readPaper } from './papers.queries.ts'
import type { PaperBytes, PaperForm } from './papers.ts'
import { namesIn, type Telling } from './telling.ts'

/** Where the papers of this call lead, and what they look like. */
export type Printing = { publicUrl: string; accent: string }

/** A published round as it is told in this language. */
export async function loadTelling(
  scope: Scope,
  slug: string,
  printing: Printing,
): Promise<Telling & { roundId: string }> {
  return read(scope, async (tx) => {
    const round = await findRound(tx, 'slug', slug)
    const [head] = round ? await listSnapshotHeads(tx, { roundId: round.id }) : []
    if (!head) throw new NotFound('report')
    const snapshot = await loadSnapshot(tx, head)
    const earlier = await earlierOf(tx, snapshot)
    const names = namesIn(scope.lang, snapshot)
    const told = { snapshot, names, earlier, digest: head.digest, roundId: head.roundId }
    return { lang: scope.lang, city: scope.city, ...told, ...printing }
  })
}

/** A round as it would be told if it were published now. */
export async function loadDraft(scope: Scope, round: Round, printing: Printing): Promise<Telling> {
  return read(scope, async (tx) => {
    const heads = await listSnapshotHeads(tx, { planId: round.planId })
    const before =
      heads.find(({ roundId }) => roundId === round.previousId) ?? heads.find(({ roundId }) => roundId !== round.id)
    const { material } = await loadMaterial(tx, scope, round)
    const told = { number: 1, reason: '', at: scope.now.toISOString(), previous: null, corrects: null }
    const earlier = before ? await loadSnapshot(tx, before) : null
    const snapshot = freeze(material, told)
    const names = namesIn(scope.lang, snapshot)
    return { lang: scope.lang, city: scope.city, snapshot, names, earlier, digest: null, ...printing }
  })
}

/** The file as it is kept; made and kept where nobody has asked for it before. */
export async function getPaper(
  scope: Scope,
  told: Telling & { roundId: string },
  form: PaperForm,
): Promise<Uint8Array<ArrayBuffer>> {
  const key = { roundId: told.roundId, number: told.snapshot.number, lang: told.lang, form }
  const kept = await read(scope, (tx) => readPaper(tx, key))
  if (kept) return kept
  const made = await inTurn(`${told.digest} ${told.lang} ${form}`, () => makePaper(told, form))
  await writeQuietly(scope, (tx) => keepPaper(tx, scope, key, made))
  return made.bytes
}

/** A draft is nobody's to keep: it is another one after the next sentence. */
export async function draftPaper(told: Telling, form: PaperForm): Promise<PaperBytes> {
  const { digest } = writeSnapshot(told.snapshot)
  return inTurn(`draft ${digest} ${told.lang} ${form}`, () => makePaper(told, form))
}

/** The one that this one follows on, by its digest. */
async function earlierOf(tx: Transaction, { previous, plan }: Snapshot): Promise<Snapshot | null> {
  if (previous === null) return null
  const heads: SnapshotHead[] = await listSnapshotHeads(tx, { planId: plan.id })
  const head = heads.find(({ digest }) => digest === previous)
  return head ? loadSnapshot(tx, head) : null
}
