/** Front file of the guide: who helps with what, where and when. */
export { guideActs, mayEditGuide, maySeeGuide } from './guide.access.ts'
export { addOrganisation, reviseOrganisation } from './organisations/organisation.verbs.ts'
export { addPlace, revisePlace } from './places/place.verbs.ts'
export { guideHolder } from './privacy/guide.holder.ts'
export { addService, reviseService } from './services/service.verbs.ts'
export { confirmService, publishService, recordConsent, withdraw } from './standing.verbs.ts'
export { translateGuide } from './translating.verbs.ts'
