import type { Context } from 'hono'
import { NotFound } from '../../../../platform/errors.ts'
import type { FundingKind } from '../calls.routes.ts'

/** Of what an address speaks. */
export function kindIn(c: Context): FundingKind {
  const kind = (['call', 'award'] as const).find((one) => one === c.req.param('kind'))
  if (!kind) throw new NotFound('kind')
  return kind
}
