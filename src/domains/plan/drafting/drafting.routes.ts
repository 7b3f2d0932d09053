import type { Revisable } from '../revision.ts'

/** The addresses of a record's form, and of what was written there and is not published. */
export const draftingPatterns = {
  revise: '/workspace/words/:subject/:record',
  difference: '/workspace/words/:subject/:record/difference',
  publish: '/workspace/words/:subject/:record/publication',
  discard: '/workspace/words/:subject/:record/discard',
  presence: '/workspace/words/:subject/:record/presence',
  history: '/workspace/words/:subject/:record/history',
  historyFile: '/workspace/words/:subject/:record/history.json',
  restore: '/workspace/words/:subject/:record/restore',
  undo: '/workspace/words/:subject/:record/undo',
  copies: '/workspace/plans/:plan/copies',
} as const

const at = (subject: Revisable, id: string) => `/workspace/words/${subject}/${encodeURIComponent(id)}`

export const draftingRoutes = {
  revise: at,
  difference: (subject: Revisable, id: string) => `${at(subject, id)}/difference`,
  publish: (subject: Revisable, id: string) => `${at(subject, id)}/publication`,
  discard: (subject: Revisable, id: string) => `${at(subject, id)}/discard`,
  presence: (subject: Revisable, id: string) => `${at(subject, id)}/presence`,
  history: (subject: Revisable, id: string) => `${at(subject, id)}/history`,
  historyFile: (subject: Revisable, id: string) => `${at(subject, id)}/history.json`,
  restore: (subject: Revisable, id: string) => `${at(subject, id)}/restore`,
  undo: (subject: Revisable, id: string) => `${at(subject, id)}/undo`,
  copies: (plan: string) => `/workspace/plans/${encodeURIComponent(plan)}/copies`,
}
