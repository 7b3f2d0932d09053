/** Every component's examples, in the order of their names. */
import { breadcrumbExamples } from './breadcrumb/breadcrumb.examples.tsx'
import { buttonExamples } from './button/button.examples.tsx'
import { checkboxExamples } from './checkbox/checkbox.examples.tsx'
import { chipsExamples } from './chips/chips.examples.tsx'
import { dataTableExamples } from './data-table/data-table.examples.tsx'
import { dateInputExamples } from './date-input/date-input.examples.tsx'
import { decisionExamples } from './decision/decision.examples.tsx'
import { descentExamples } from './descent/descent.examples.tsx'
import { editionListExamples } from './edition-list/edition-list.examples.tsx'
import { emptyStateExamples } from './empty-state/empty-state.examples.tsx'
import { errorSummaryExamples } from './error-summary/error-summary.examples.tsx'
import type { ComponentExamples } from './example.ts'
import { factsExamples } from './facts/facts.examples.tsx'
import { filterFormExamples } from './filter-form/filter-form.examples.tsx'
import { formFieldExamples } from './form-field/form-field.examples.tsx'
import { goalListExamples } from './goal-list/goal-list.examples.tsx'
import { goalRingExamples } from './goal-ring/goal-ring.examples.tsx'
import { humanContactExamples } from './human-contact/human-contact.examples.tsx'
import { kopfzeileExamples } from './kopfzeile/kopfzeile.examples.tsx'
import { languageSwitchExamples } from './language-switch/language-switch.examples.tsx'
import { lineageBandsExamples } from './lineage-bands/lineage-bands.examples.tsx'
import { lineageNoticeExamples } from './lineage-notice/lineage-notice.examples.tsx'
import { measureRowExamples } from './measure-row/measure-row.examples.tsx'
import { moneyBarsExamples } from './money-bars/money-bars.examples.tsx'
import { moneyTableExamples } from './money-table/money-table.examples.tsx'
import { newsExamples } from './news/news.examples.tsx'
import { noticeExamples } from './notice/notice.examples.tsx'
import { outputFigureExamples } from './output-figure/output-figure.examples.tsx'
import { pageTitleExamples } from './page-title/page-title.examples.tsx'
import { paperExamples } from './paper/paper.examples.tsx'
import { qrCodeExamples } from './qr-code/qr-code.examples.tsx'
import { radiosExamples } from './radios/radios.examples.tsx'
import { saidExamples } from './said/said.examples.tsx'
import { searchFormExamples } from './search-form/search-form.examples.tsx'
import { searchHitExamples } from './search-hit/search-hit.examples.tsx'
import { selectExamples } from './select/select.examples.tsx'
import { skipLinkExamples } from './skip-link/skip-link.examples.tsx'
import { slipLinesExamples } from './slip-lines/slip-lines.examples.tsx'
import { statusExamples } from './status/status.examples.tsx'
import { statusFlowExamples } from './status-flow/status-flow.examples.tsx'
import { tallyExamples } from './tally/tally.examples.tsx'
import { textAreaExamples } from './text-area/text-area.examples.tsx'
import { textInputExamples } from './text-input/text-input.examples.tsx'
import { timeBarsExamples } from './time-bars/time-bars.examples.tsx'
import { timelineExamples } from './timeline/timeline.examples.tsx'
import { weaveExamples } from './weave/weave.examples.tsx'
import { wordsChangedExamples } from './words-changed/words-changed.examples.tsx'

export const allExamples: readonly ComponentExamples[] = [
  breadcrumbExamples,
  buttonExamples,
  checkboxExamples,
  chipsExamples,
  dateInputExamples,
  dataTableExamples,
  decisionExamples,
  descentExamples,
  editionListExamples,
  emptyStateExamples,
  errorSummaryExamples,
  factsExamples,
  filterFormExamples,
  formFieldExamples,
  goalListExamples,
  goalRingExamples,
  humanContactExamples,
  kopfzeileExamples,
  languageSwitchExamples,
  lineageBandsExamples,
  lineageNoticeExamples,
  measureRowExamples,
  moneyBarsExamples,
  moneyTableExamples,
  newsExamples,
  noticeExamples,
  outputFigureExamples,
  pageTitleExamples,
  paperExamples,
  qrCodeExamples,
  radiosExamples,
  saidExamples,
  searchFormExamples,
  searchHitExamples,
  selectExamples,
  skipLinkExamples,
  slipLinesExamples,
  statusExamples,
  statusFlowExamples,
  tallyExamples,
  textAreaExamples,
  textInputExamples,
  timeBarsExamples,
  timelineExamples,
  weaveExamples,
  wordsChangedExamples,
]
