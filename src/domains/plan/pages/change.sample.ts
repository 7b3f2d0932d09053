import type { PlanChange } from '../changes/plan-change.ts'
import type { Revision } from '../revision.ts'
import { adoption, de, earlierEdition, edition } from './plan.sample.ts'

export const sampleRevisions: Revision[] = [
  {
    at: new Date('2026-03-02T09:00:00Z'),
    reason: 'Schreibfehler berichtigt.',
    before: { title: 'Lotsendinst', outlook: '', address: 'lotsendinst', startsOn: '2026-01-01' },
    after: { title: 'Lotsendienst', outlook: 'Er bleibt.', address: 'lotsendienst', startsOn: '2026-02-01' },
  },
]

const changed = {
  kind: 'goal' as const,
  id: 'g1',
  slug: 'ziel-b2',
  title: de('Beratung und Schutzräume wachsen'),
  code: 'B2 · S7',
  edition,
  fields: [],
}
const told = {
  id: 'c1',
  on: '2026-11-10',
  at: new Date('2026-11-10T08:00:00Z'),
  about: changed,
  reason: 'Zu eng gefasst.',
}

/** One change of each kind. */
export const sampleChanges: PlanChange[] = [
  {
    ...told,
    about: { ...changed, kind: 'measure', code: '' },
    kind: 'status',
    status: 'started',
    assessment: 'at_risk',
    previous: 'planned',
  },
  { ...told, kind: 'added' },
  { ...told, kind: 'ended', reason: '' },
  { ...told, kind: 'led', how: 'merge', to: changed },
  { ...told, kind: 'led', how: 'move', to: null },
  { ...told, kind: 'led', how: 'retire', to: null },
  {
    ...told,
    about: { ...changed, kind: 'plan' },
    kind: 'carried_over',
    subject: 'goal',
    from: earlierEdition,
    count: 18,
  },
  {
    ...told,
    about: { ...changed, kind: 'field', edition: earlierEdition },
    kind: 'revised',
    parts: ['title', 'address'],
  },
  { ...told, kind: 'kind_changed', from: 'own_means', to: 'permanent_task' },
  { ...told, kind: 'decided', decision: adoption },
  { ...told, kind: 'published' },
]
