/**
 * Front file of the plan: all that other domains, the portal and the workspace may call. A verb that writes is one
 * transaction with its audit entry; a verb that shows sees one moment.
 */

export { findBySlug } from './address.queries.ts'
export { findNewAddress } from './address.read.ts'
export { findNearestPage, listPublicPages, type PublicPage } from './addresses/public-pages.read.ts'
export { withTag } from './api/tagged.ts'
export { briefsAddress } from './brief/brief.routes.ts'
export { actOnFunding, saveAward, saveCall } from './calls/funding.verbs.ts'
export { type ChangeList, type ChangeWish, listChanges } from './changes/changes.read.ts'
export {
  type ChangeGroup,
  type ChangeKind,
  changeGroups,
  cursorOf,
  type PlanChange,
} from './changes/plan-change.ts'
export { everything } from './check/check.form.ts'
export { nameRecord, sayCheck, sayFinding } from './check/check.messages.ts'
export { type CheckPage, showCheck } from './check/check.read.ts'
export { checkLinks } from './check/check.verbs.ts'
export { severity } from './check/finding.ts'
export { comparisonAsJson, linesOf } from './comparison/comparison.lines.ts'
export { sayComparison } from './comparison/comparison.messages.ts'
export { differInWords } from './comparison/words.differ.ts'
export { type Brought, type PlanTrial, takeOverDocument, tryDocument } from './comparison.verbs.ts'
export { showCoverage } from './coverage/coverage.read.ts'
export type { Coverage } from './coverage/coverage.ts'
export { listDecisionsOn } from './decision.queries.ts'
export { type Decision, type DecisionKind, decisionKinds, decisionOutcomes } from './decision.ts'
export { listSourcesOf } from './document/document-sources.queries.ts'
export { readingDesk } from './document/reading.desk.ts'
export { fleetingTables } from './drafting/presence.queries.ts'
export { sayRefusal as sayFileRefusal } from './editing/editing-form.ts'
export { listEditions } from './edition.queries.ts'
export type { Edition } from './edition.ts'
export { type DraftedPlan, discardDraft, draftPlan } from './edition.verbs.ts'
export { type Act, type ActRefusal, enactDecisions } from './enacting.verbs.ts'
export { csvFile } from './exports/csv.file.ts'
export { type ExportCell, type ExportTable, tableOf } from './exports/export-table.ts'
export { type About, xlsxFile } from './exports/xlsx.file.ts'
export { changeWords } from './feeds/change.words.ts'
export { listFields } from './field.queries.ts'
export { listTiedFields, type TiedField } from './fields.read.ts'
export { describeFile } from './files/describe-file.ts'
export { plainName } from './files/file-address.ts'
export { allEndings, type FileKind, fileKinds, largestFile } from './files/file-kind.ts'
export { type FileRefusal, stemOf, takeAttachment } from './files/take-file.ts'
export { listGoals } from './goal.queries.ts'
export { codesOf, headingOf } from './goal.ts'
export { addGoal, reviseGoal } from './goal.verbs.ts'
export type { PlanReading } from './import/plan-reading.ts'
export { readPlan } from './import/read-plan.ts'
export { readPlanFile, readSourceFile } from './import/read-plan-file.ts'
export { type ImportedPlan, importPlan } from './import.verbs.ts'
export { type InvolvedIn, listInvolved } from './involved.queries.ts'
export { labelChoices, sayLabel } from './label.words.ts'
export { moveLead } from './lead-move.verbs.ts'
export { decideStep, type Stage, stages } from './life.ts'
export { type LineageAct, leadOn, moveGoal, moveMeasure } from './lineage.verbs.ts'
export { findMeasure, listMeasureNumbers } from './measure.queries.ts'
export {
  type BudgetLine,
  blankSheet,
  type MeasureKind,
  type MeasureSheet,
  type Milestone,
  measureKinds,
  type OutputFigure,
  priorities,
} from './measure.ts'
export { addMeasure, changeKind, recordStatus, reviseMeasure } from './measure.verbs.ts'
export { showMeasures } from './measures/measures.read.ts'
export type { PlanOutline } from './outline.ts'
export { decisionView } from './pages/decision-view.ts'
export { statusView } from './pages/status-view.ts'
export { isPublic, mayEdit, mayTranslate, planActs } from './plan.access.ts'
export { sayPlan } from './plan.messages.ts'
export {
  showEditions,
  showField,
  showGoal,
  showHome,
  showMeasure,
  showPlan,
} from './plan.read.ts'
export { planRoutes } from './plan.routes.ts'
export { planHolder } from './privacy/plan.holder.ts'
export { planKeepers } from './privacy/plan.keepers.ts'
export { type PublishRefusal, publishPlan } from './publication.verbs.ts'
export { outlineOf } from './reading-outline.ts'
export { addCrossReference, changeAddress, recordDecision, takeStep, translate } from './record.verbs.ts'
export { reviseRecordText } from './record-text.verbs.ts'
export { listRecordsAt, listRecordTexts, type RecordTexts } from './record-texts.queries.ts'
export type { KnownRecord } from './records/known-records.ts'
export { addressOf as recordAddress, districtAddress, ownAddress } from './records/record-address.ts'
export type { RecordLine } from './records/record-line.ts'
export { describeRecords, loadKnownRecords } from './records/records.read.ts'
export { listReportable, type Reportable } from './reported/reportable.read.ts'
export type { ReportedUpdate } from './reported/reported.ts'
export { takeUpdates } from './reported/take-updates.verbs.ts'
export { readCell } from './sheet/cell.form.ts'
export type { CellKind, RowColumn as CellColumn } from './sheet/row-parts.ts'
export { sayCell } from './sheet/sheet-words.ts'
export { type Assessment, assessments, decideStatus, type Status, statuses } from './status.ts'
export { type LifeStep, listStandings, listSteps } from './step.queries.ts'
export { makeArchive } from './succession/archive/archive.file.ts'
export { type BalancePage, showBalance } from './succession/balance/balance.read.ts'
export { type Balance, balanceOf } from './succession/balance/balance.ts'
export { addressOf, type Doubt, groupDoubts } from './table/doubt.ts'
export { doubtLine, doubtWords } from './table/doubt.words.ts'
export { importDesk } from './table/import.desk.ts'
export { listKnownMeasures, type StoredRow } from './table/known-measures.queries.ts'
export { readTableFile } from './table/reading/read-table-file.ts'
export { columnName, type Workbook } from './table/reading/workbook.ts'
export type { TableChoice } from './table/rows/table.shape.ts'
export { sayTable, type TableKey } from './table/table.messages.ts'
export { importTable, type Table, type TableTrial, tryTable } from './table.verbs.ts'
export { loadTranslator, type NewTranslation } from './translation.queries.ts'
export { listUnitMeasures } from './unit-measures.queries.ts'
export { isWorkfile } from './workfile/recognise.ts'
