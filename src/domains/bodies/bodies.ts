/** Front file of the bodies: who sits in them, what they decide, and what comes back when drafts go round. */
export { bodiesActs, maySeeBodies } from './bodies.access.ts'
export { bodiesKeepers } from './bodies.keepers.ts'
export { doorTables } from './room/pass.ts'
