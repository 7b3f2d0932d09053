import { staffCatalogue } from '../../i18n/messages.ts'
import de from './messages/de.json' with { type: 'json' }
import en from './messages/en.json' with { type: 'json' }

export type PlanKey = keyof typeof de

/** What readers of the public pages are told; refusals stand with the editing pages that answer with them. */
export const sayPlan = staffCatalogue<PlanKey>({ de, en })
