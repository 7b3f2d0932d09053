/** Front file of reporting: rounds in which the city asks how its measures stand, and what it makes of the answers. */
export { maySeeRounds, reportingActs } from './reporting.access.ts'
