/** Front file of the bodies: who sits in them, what they decide, and what comes back when drafts go round. */
export { bodiesActs, mayRunCouncil, maySeeBodies } from './bodies.access.ts'
export { bodiesKeepers } from './bodies.keepers.ts'
export { findPapers } from './council/council.read.ts'
export { syncCouncilDaily } from './council/council-sync.verbs.ts'
export { bodiesHolder } from './privacy/bodies.holder.ts'
export { remindMembers } from './reminding.verbs.ts'
export { doorTables } from './room/pass.ts'
