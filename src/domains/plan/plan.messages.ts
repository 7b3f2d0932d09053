import { staffCatalogue } from '../../i18n/messages.ts'
import de from './messages/de.json' with { type: 'json' }
import en from './messages/en.json' with { type: 'json' }

export type PlanKey = keyof typeof de

/** The plan's words. Refusals of the cores are keys here: a code is its own message. */
export const sayPlan = staffCatalogue<PlanKey>({ de, en })
