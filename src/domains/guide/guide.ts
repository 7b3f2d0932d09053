/** Front file of the guide: who helps with what, where and when. */
export { guideActs, maySeeGuide } from './guide.access.ts'
export { keepHiddenPlace } from './hidden/hidden-place.verbs.ts'
export { addOrganisation } from './organisations/organisation.verbs.ts'
export { addPlace } from './places/place.verbs.ts'
export { guideHolder } from './privacy/guide.holder.ts'
export { addService } from './services/service.verbs.ts'
export { confirmService, publishService, recordConsent, withdraw } from './standing.verbs.ts'
export { translateGuide } from './translating.verbs.ts'
