/** Front file of reporting: rounds in which the city asks how its measures stand, and what it makes of the answers. */

export { linkDoorTables } from './answering/link.ts'
export { countAwaiting } from './answering/updates.read.ts'
export { chaseRounds } from './chasing/chase.verbs.ts'
export type { Sender } from './chasing/letters/letter.ts'
export { tellFollowers } from './following/tell.verbs.ts'
export { listReportPages } from './freezing/report-pages.read.ts'
export { isVerified, readSnapshot, verifySnapshot } from './freezing/verify.ts'
export { reportingHolder } from './privacy/reporting.holder.ts'
export { maySeeRounds, reportingActs } from './reporting.access.ts'
export { reportingKeepers } from './reporting.keepers.ts'
