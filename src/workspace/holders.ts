import { accountsHolder, accountsKeepers, type Holder, type Keeper } from '../domains/accounts/accounts.ts'
import { bodiesHolder, bodiesKeepers } from '../domains/bodies/bodies.ts'
import { guideHolder } from '../domains/guide/guide.ts'
import { planHolder, planKeepers } from '../domains/plan/plan.ts'
import { reportingHolder, reportingKeepers } from '../domains/reporting/reporting.ts'

/** Whoever holds something of a person. A new domain adds its own. */
export const holders: readonly Holder[] = [accountsHolder, planHolder, bodiesHolder, reportingHolder, guideHolder]

/** Whatever has an end. A new domain adds its own. */
export const keepers: readonly Keeper[] = [...accountsKeepers, ...planKeepers, ...bodiesKeepers, ...reportingKeepers]
