/**
 * Who gets an answer at which address of the workspace: the expected answers of doors.test.ts, to be read beside the table
 * of acts (`src/workspace/acts.test.ts`, and the page *Who may do what*). A route that has no row here fails the test.
 */
import { type Role, roles } from '../../src/domains/accounts/accounts.ts'

export const everybody: readonly Role[] = roles
export const nobody: readonly Role[] = []
const administrator: readonly Role[] = ['administrator']
const coordinator: readonly Role[] = ['coordinator']
const lead: readonly Role[] = ['administrator', 'coordinator']
const edit: readonly Role[] = ['coordinator', 'editor']
const translating: readonly Role[] = [...edit, 'translator']
const sheet: readonly Role[] = [...edit, 'head']
const ownSheet: readonly Role[] = ['editor', 'head']
const status: readonly Role[] = [...sheet, 'reporter']
const ownStatus: readonly Role[] = [...ownSheet, 'reporter']

/**
 * `asked`: method and address; a name behind a colon is a record that `full-city.ts` puts there. `city`: whose role is
 * given for the whole city; `unit`: whose role is given for the unit that leads the measure. `form`: what is sent, where
 * an empty form would be sent back before anybody asks who sent it.
 */
export type Row = readonly [
  asked: string,
  city: readonly Role[],
  unit?: readonly Role[],
  form?: Readonly<Record<string, string>>,
]

const picked = { 'pick__:measureId': '2', leadUnitId: 'keep', priority: 'keep', reason: 'Grund' }
const publication = { title: 'Plan', address: 'neu', successorOf: '-', surePublish: 'yes', version: '1' }

/** For those who sign in, once they are in. Whoever has no role gets none of it. */
export const inside: readonly Row[] = [
  ['GET /workspace', everybody, everybody],
  ['GET /workspace/administration', lead],
  ['GET /workspace/examples', everybody, everybody],
  ['GET /workspace/health', administrator],
  ['GET /workspace/log', lead],
  ['GET /workspace/log/chain.jsonl', lead],
  ['GET /workspace/retention', administrator],
  ['POST /workspace/retention', administrator],
  ['GET /workspace/outbox', nobody],

  // Oneself.
  ['GET /workspace/me', everybody, everybody],
  ['GET /workspace/me/data', everybody, everybody],
  ['GET /workspace/me/data.json', everybody, everybody],
  ['POST /workspace/me/data/correct', everybody, everybody],
  ['GET /workspace/me/mail/:mailToken', everybody, everybody],
  ['POST /workspace/me/mail/:mailToken', everybody, everybody],
  ['POST /workspace/me/passkeys', everybody, everybody],
  ['POST /workspace/me/passkeys/offer', everybody, everybody],
  ['POST /workspace/me/passkeys/:passkey/end', everybody, everybody],
  ['GET /workspace/me/second-factor', everybody, everybody],
  ['POST /workspace/me/second-factor', everybody, everybody],
  ['POST /workspace/me/second-factor/confirm', everybody, everybody],
  ['POST /workspace/me/second-factor/end', everybody, everybody],
  ['POST /workspace/me/sessions/:session/end', everybody, everybody],

  // People.
  ['GET /workspace/people', lead],
  ['GET /workspace/people/acts', lead],
  ['POST /workspace/people/invitations', lead],
  ['POST /workspace/people/invitations/:invitation/withdraw', lead],
  ['POST /workspace/people/:person/roles', lead],
  ['POST /workspace/people/:person/second-factor/reset', lead],
  ['POST /workspace/people/roles/:membership/end', lead],
  ['GET /workspace/people/:person/data', administrator],
  ['POST /workspace/people/:person/data/held', administrator],
  ['POST /workspace/people/:person/data/file', administrator],
  ['POST /workspace/people/:person/data/correct', administrator],
  ['POST /workspace/people/:person/data/erase', administrator],
  ['GET /workspace/people/sign-in', administrator],
  ['POST /workspace/people/sign-in', administrator],
  ['POST /workspace/people/sign-in/remove', administrator],

  // Units and posts.
  ['GET /workspace/units', everybody, everybody],
  ['POST /workspace/units', [...lead, 'editor']],
  ['GET /workspace/units/:unit', everybody, everybody],
  ['POST /workspace/units/:unit', lead],
  ['POST /workspace/units/:unit/posts', lead],
  ['POST /workspace/units/:unit/close', lead],
  ['POST /workspace/units/:unit/reopen', lead],
  ['GET /workspace/vacancies', lead],
  ['GET /workspace/posts/:post', everybody, everybody],
  ['POST /workspace/posts/:post', lead],
  ['POST /workspace/posts/:post/holdings', lead],
  ['POST /workspace/posts/:post/holdings/end', lead],
  ['POST /workspace/posts/:post/close', lead],
  ['POST /workspace/posts/:post/reopen', lead],
  ['POST /workspace/posts/:post/move', lead],

  // Bodies.
  ['GET /workspace/bodies', everybody, everybody],
  ['POST /workspace/bodies', edit],
  ['GET /workspace/bodies/:body', everybody, everybody],
  ['GET /workspace/bodies/:body/edit', edit],
  ['POST /workspace/bodies/:body/edit', edit],
  ['POST /workspace/bodies/:body/close', edit],
  ['GET /workspace/bodies/:body/rules', edit],
  ['POST /workspace/bodies/:body/rules', edit],
  ['GET /workspace/bodies/:body/seats', edit],
  ['POST /workspace/bodies/:body/seats', edit],
  ['POST /workspace/bodies/:body/closed-seats', edit],
  ['GET /workspace/bodies/:body/appoint', edit],
  ['POST /workspace/bodies/:body/appoint', edit],
  ['GET /workspace/bodies/:body/seats/:seat', everybody, everybody],
  ['POST /workspace/bodies/:body/seats/:seat', edit],
  ['POST /workspace/bodies/:body/seats/:seat/appoint', edit],
  ['POST /workspace/bodies/:body/seats/:seat/end', edit],
  ['POST /workspace/bodies/:body/seats/:seat/office', edit],
  ['GET /workspace/participants', [...lead, 'editor']],
  ['POST /workspace/participants', [...lead, 'editor']],
  ['GET /workspace/participants/:participant', [...lead, 'editor']],
  ['POST /workspace/participants/:participant', [...lead, 'editor']],
  ['POST /workspace/participants/:participant/links/end', [...lead, 'editor']],
  ['POST /workspace/participants/:participant/erase', lead],
  ['GET /workspace/reviews', everybody, everybody],
  ['GET /workspace/open-review?plan=:reviewedPlan', edit],
  ['POST /workspace/open-review?plan=:reviewedPlan', edit],
  ['GET /workspace/reviews/:review', everybody, everybody],
  ['POST /workspace/reviews/:review/parties', edit],
  ['POST /workspace/reviews/:review/extend', edit],
  ['POST /workspace/reviews/:review/close', edit],
  ['GET /workspace/reviews/:review/synopsis', everybody, everybody],
  ['GET /workspace/reviews/:review/synopsis.xlsx', everybody, everybody],
  ['GET /workspace/reviews/:review/drafts/1', edit],
  ['POST /workspace/reviews/:review/drafts/1', edit],
  ['GET /workspace/statements/:statement', everybody, everybody],
  ['POST /workspace/statements/:statement', edit],
  ['POST /workspace/statements/:statement/translations', translating],
  ['POST /workspace/statements/:proposal/draft', edit],

  // Settings.
  ['GET /workspace/settings', administrator],
  ['POST /workspace/settings', administrator],
  ['POST /workspace/settings/rules', administrator],
  ['GET /workspace/settings/calendar', administrator],
  ['POST /workspace/settings/calendar', administrator],
  ['POST /workspace/settings/calendar/days', administrator],
  ['POST /workspace/settings/calendar/days/:days/remove', administrator],
  ['GET /workspace/settings/words', administrator],
  ['GET /workspace/settings/labels', administrator],
  ['POST /workspace/settings/labels', administrator],
  ['POST /workspace/settings/words', administrator],
  ['GET /workspace/settings/words/:word', administrator],
  ['POST /workspace/settings/words/:word', administrator],
  ['POST /workspace/settings/words/:word/remove', administrator],

  // A plan.
  ['GET /workspace/plans/:draft', everybody, everybody],
  ['POST /workspace/plans/:draft/publication', coordinator, nobody, publication],
  ['POST /workspace/plans/:draft/discard', edit],
  ['GET /workspace/plans/:earlier/descent', edit],
  ['POST /workspace/plans/:earlier/descent', edit],
  ['GET /workspace/plans/:plan/copies', edit],
  ['GET /workspace/plans/:plan/check', everybody, everybody],
  ['POST /workspace/plans/:plan/check/links', edit],
  ['GET /workspace/plans/:plan/check/shelve?key=:finding', edit],
  ['POST /workspace/plans/:plan/check/shelve', edit],
  ['POST /workspace/plans/:plan/check/unshelve', edit, nobody, { key: ':finding' }],

  // Its structure: of what everybody reads, the coordinator's.
  ['GET /workspace/plans/:plan/structure', edit],
  ['GET /workspace/plans/:plan/words', edit],
  ['POST /workspace/plans/:plan/structure/order', coordinator],
  ['POST /workspace/plans/:draft/structure/order', edit],
  ['POST /workspace/plans/:plan/structure/fields/:fieldId/order', coordinator],
  ['POST /workspace/plans/:draft/structure/fields/:draftFieldId/order', edit],
  ['GET /workspace/plans/:plan/structure/fields/new', coordinator],
  ['GET /workspace/plans/:draft/structure/fields/new', edit],
  ['POST /workspace/plans/:plan/structure/fields/new', coordinator],
  ['GET /workspace/plans/:plan/structure/goals/new', coordinator],
  ['GET /workspace/plans/:draft/structure/goals/new', edit],
  ['POST /workspace/plans/:plan/structure/goals/new', coordinator],
  ['GET /workspace/plans/:plan/structure/goal/split?of=:goalId', coordinator],
  ['GET /workspace/plans/:plan/structure/measure/move?of=:measureId', coordinator],
  ['GET /workspace/plans/:draft/structure/measure/retire?of=:draftMeasureId', edit],
  ['POST /workspace/plans/:plan/structure/goal/retire?of=:goalId', coordinator],
  ['POST /workspace/plans/:plan/structure/ticked', edit, nobody, picked],
  ['GET /workspace/structure/goal/:draftGoalId/remove', edit],
  ['POST /workspace/structure/measure/:draftMeasureId/remove', edit],

  // Its measures, one by one and many.
  ['GET /workspace/plans/:plan/measures', everybody, everybody],
  ['GET /workspace/plans/:plan/measures.xlsx', everybody, everybody],
  ['GET /workspace/plans/:plan/measures/new', edit],
  ['POST /workspace/plans/:plan/measures', edit],
  ['POST /workspace/plans/:plan/measures/row', edit, nobody, { id: ':measureId' }],
  ['POST /workspace/plans/:plan/measures/many', edit, nobody, picked],
  ['POST /workspace/plans/:plan/measures/many/change', coordinator, nobody, picked],
  ['POST /workspace/plans/:plan/measures/undo', edit, nobody, { at: '2026-11-23T09:00:00.000Z' }],
  ['POST /workspace/plans/:plan/measures/views', edit],
  ['POST /workspace/plans/:plan/measures/views/:view/remove', edit],
  ['GET /workspace/measures/:measure', status, ownStatus],
  ['POST /workspace/measures/:measure', status, ownStatus],

  // The words of a record.
  ['GET /workspace/words/plan/:planId', edit],
  ['GET /workspace/words/field/:fieldId', edit],
  ['GET /workspace/words/goal/:goalId', edit],
  ['GET /workspace/words/measure/:measureId', sheet, ownSheet],
  ['POST /workspace/words/goal/:goalId', edit],
  ['POST /workspace/words/measure/:measureId', sheet, ownSheet],
  ['GET /workspace/words/measure/:measureId/difference', sheet, ownSheet],
  ['POST /workspace/words/measure/:measureId/publication', coordinator, nobody, { reason: 'Grund', seen: '2-1' }],
  ['POST /workspace/words/measure/:measureId/discard', sheet, ownSheet],
  ['POST /workspace/words/measure/:measureId/presence', sheet, ownSheet],
  ['GET /workspace/words/measure/:measureId/history', sheet, ownSheet],
  ['GET /workspace/words/goal/:goalId/history', edit],
  ['GET /workspace/words/measure/:measureId/history.json', sheet, ownSheet],
  ['POST /workspace/words/measure/:measureId/restore', sheet, ownSheet, { number: '1' }],
  ['POST /workspace/words/measure/:measureId/undo', coordinator, nobody, { _seen: '2-1' }],
  ['GET /workspace/words/measure/:measureId/files', sheet, ownSheet],
  ['POST /workspace/words/measure/:measureId/files', sheet, ownSheet],
  ['POST /workspace/words/measure/:measureId/files/removal', sheet, ownSheet],
  ['POST /workspace/words/measure/:measureId/cover', sheet, ownSheet],
  ['POST /workspace/words/measure/:measureId/cover/removal', sheet, ownSheet],
  ['GET /workspace/files/:file/papier.pdf', everybody, everybody],
  ['GET /workspace/pictures/:cover/40.webp', everybody, everybody],

  // Tables and documents that were brought.
  ['GET /workspace/plans/:plan/table', edit],
  ['POST /workspace/plans/:plan/table', edit],
  ['GET /workspace/plans/:plan/table/:table', edit],
  ['POST /workspace/plans/:plan/table/:table', edit],
  ['GET /workspace/plans/:plan/table/:table/preview', edit],
  ['POST /workspace/plans/:plan/table/:table/preview', edit],
  ['GET /workspace/plans/:plan/table/:table/progress', edit],
  ['POST /workspace/plans/:plan/table/:table/delete', edit],
  ['GET /workspace/documents', edit],
  ['POST /workspace/documents', edit],
  ['GET /workspace/documents/:document', edit],
  ['GET /workspace/documents/:document/file', edit],
  ['GET /workspace/documents/:document/alike?passage=1', edit],
  ['GET /workspace/documents/:document/split-alike', edit],
  ['POST /workspace/documents/:document/reading', edit],
  ['POST /workspace/documents/:document/corrections', edit],
  ['POST /workspace/documents/:document/undo', edit],
  ['POST /workspace/documents/:document/learned', edit],
  ['POST /workspace/documents/:document/plan', edit],
  ['POST /workspace/documents/:document/earlier', edit],
  ['GET /workspace/documents/:document/comparison/:plan', edit],
  ['POST /workspace/documents/:document/comparison/:plan', edit],
  ['GET /workspace/documents/:document/delete', edit],
  ['POST /workspace/documents/:document/delete', edit],
  ['POST /workspace/documents/rules/forget', edit],

  // Other languages.
  ['GET /workspace/translations', translating],
  ['GET /workspace/translations/en', translating],
  ['GET /workspace/translations/en/:measureId', translating],
  ['POST /workspace/translations/en/:measureId', translating],
  ['GET /workspace/translations/terms', translating],
  ['POST /workspace/translations/terms', edit],
  ['GET /workspace/translations/terms/:term', translating],
  ['POST /workspace/translations/terms/:term', edit],
  ['POST /workspace/translations/terms/:term/unlock', edit],
]

/** Open to whoever is known and not in: no role is needed. */
export const wayOut: readonly string[] = [
  'GET /workspace/second-factor',
  'POST /workspace/second-factor',
  'POST /workspace/sign-out',
]

/** Before anybody is in. What a token opens is its own business: people's pages and invitations are tried there. */
export const outside: readonly string[] = [
  'GET /workspace/sign-in',
  'POST /workspace/sign-in',
  'GET /workspace/sign-in/city',
  'GET /workspace/auth/callback/:provider',
  'POST /workspace/sign-in/passkey/ask',
  'POST /workspace/sign-in/passkey',
  'GET /workspace/sign-in/:linkToken',
  'POST /workspace/sign-in/:linkToken',
  'GET /workspace/invitations/:invitationToken',
  'POST /workspace/invitations/:invitationToken',
]

/**
 * For everybody, signed in or not, of published plans alone. Behind `|` the same address with what is no public record: it
 * answers as if there were none.
 */
export const published: readonly (readonly [asked: string, unpublished?: string])[] = [
  ['GET /'],
  ['GET /de'],
  ['GET /robots.txt'],
  ['GET /sitemap.xml'],
  ['GET /.well-known/security.txt'],
  ['GET /healthz'],
  ['GET /readyz'],
  ['GET /assets/:plan', 'GET /assets/:draft'],
  ['GET /nothing.txt'],
  ['GET /files/:file/papier.pdf', 'GET /files/:draftFile/papier.pdf'],
  ['GET /pictures/:cover/40.webp', 'GET /pictures/:draftCover/40.webp'],
  ['GET /de/'],
  ['GET /de/about/contact'],
  ['GET /de/about/imprint'],
  ['GET /de/about/privacy'],
  ['GET /de/about/accessibility'],
  ['GET /de/languages'],
  ['GET /de/data'],
  ['GET /de/search?q=:hidden'],
  ['GET /de/plan'],
  ['GET /de/plan.atom'],
  ['GET /de/plan.ics'],
  ['GET /de/plan/:field', 'GET /de/plan/:draftField'],
  ['GET /de/plan/:field.atom', 'GET /de/plan/:draftField.atom'],
  ['GET /de/plan/:field.ics', 'GET /de/plan/:draftField.ics'],
  ['GET /de/plans'],
  ['GET /de/plans/:plan', 'GET /de/plans/:draft'],
  ['GET /de/plans/:plan.atom', 'GET /de/plans/:draft.atom'],
  ['GET /de/plans/:plan.ics', 'GET /de/plans/:draft.ics'],
  ['GET /de/plans/:earlier/lineage', 'GET /de/plans/:draft/lineage'],
  ['GET /de/plans/:plan/:field', 'GET /de/plans/:draft/:draftField'],
  ['GET /de/plans/:plan/:field.atom', 'GET /de/plans/:draft/:draftField.atom'],
  ['GET /de/plans/:plan/:field.ics', 'GET /de/plans/:draft/:draftField.ics'],
  ['GET /de/goals/:goal', 'GET /de/goals/:draftGoal'],
  ['GET /de/goals/:goal.atom', 'GET /de/goals/:draftGoal.atom'],
  ['GET /de/goals/:goal.ics', 'GET /de/goals/:draftGoal.ics'],
  ['GET /de/measures'],
  ['GET /en/measures/:measure', 'GET /en/measures/:draftMeasure'],
  ['GET /de/measures/:measure.atom', 'GET /de/measures/:draftMeasure.atom'],
  ['GET /de/measures/:measure.ics', 'GET /de/measures/:draftMeasure.ics'],
  ['GET /de/measures.xlsx'],
  ['GET /de/decisions'],
  ['GET /de/changes'],
  ['GET /de/changes.atom'],
  ['GET /de/room'],
  ['POST /de/room'],
  ['GET /de/reviews'],
  ['GET /de/reviews/:openReview', 'GET /de/reviews/:review'],
  ['GET /de/statements/:openStatement', 'GET /de/statements/:statement'],
  ...['weave', 'timeline', 'money', 'lineage'].flatMap(
    (picture) =>
      [
        [`GET /de/pictures/${picture}`],
        [`GET /de/pictures/${picture}/embed`],
        [`GET /de/plans/:plan/pictures/${picture}`, `GET /de/plans/:draft/pictures/${picture}`],
        [`GET /de/plans/:plan/pictures/${picture}/embed`, `GET /de/plans/:draft/pictures/${picture}/embed`],
      ] as const,
  ),
  ['GET /de/pictures/weave.svg'],
  ['GET /de/plans/:plan/pictures/weave.svg', 'GET /de/plans/:draft/pictures/weave.svg'],
  ['GET /api/v1/openapi.json'],
  ['GET /api/v1/plans'],
  ['GET /api/v1/plans/:plan', 'GET /api/v1/plans/:draft'],
  ['GET /api/v1/plans/:plan/fields', 'GET /api/v1/plans/:draft/fields'],
  ['GET /api/v1/plans/:plan/fields/:field', 'GET /api/v1/plans/:draft/fields/:draftField'],
  ['GET /api/v1/goals?plan=:plan', 'GET /api/v1/goals?plan=:draft'],
  ['GET /api/v1/goals/:goal', 'GET /api/v1/goals/:draftGoal'],
  ['GET /api/v1/measures'],
  ['GET /api/v1/measures/:measure', 'GET /api/v1/measures/:draftMeasure'],
  ['GET /api/v1/decisions'],
  ['GET /api/v1/lineage'],
  ['GET /api/oembed?url=:picture', 'GET /api/oembed?url=:draftPicture'],
]

/** For whoever comes by the link in a mail, whose pass stands in the address: to what is theirs, and no further. */
export const byPass: readonly string[] = [
  'GET /de/room/:pass',
  'GET /de/room/:pass/reviews/:review',
  'GET /de/room/:pass/reviews/:review/drafts/1',
  'POST /de/room/:pass/reviews/:review/drafts/1',
  'POST /de/room/:pass/reviews/:review/nothing',
  'POST /de/room/:pass/statements/:statement/withdraw',
  'GET /de/room/:pass/proposals',
  'POST /de/room/:pass/proposals',
]
