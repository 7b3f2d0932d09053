import type { MeasureReading } from '../plan-reading.ts'
import { foldLabel, leadOrder, type SheetPart } from './label.words.ts'
import type { MeasureDraft } from './measure.draft.ts'
import { splitStatus } from './measure.title.ts'
import type { SheetLine } from './sheet.line.ts'

type Slot = 'number' | 'leadUnit' | 'contributors' | 'status' | 'period' | 'costs' | 'targetGroups' | 'indicator'
/** A labelled line with all that goes on with it. */
type Entry = { part: SheetPart; label: string; values: string[] }
export type Sheet = Pick<MeasureReading, Slot | 'title' | 'text' | 'others'> & {
  goalLines: Entry[]
  fieldLines: string[]
}

const slots: Partial<Record<SheetPart, Slot>> = {
  number: 'number',
  lead: 'leadUnit',
  contributors: 'contributors',
  status: 'status',
  period: 'period',
  costs: 'costs',
  targetGroups: 'targetGroups',
  indicator: 'indicator',
}

/** The sheet that a draft's lines make. What finds its place taken is kept among the others, under its own label. */
export function sheetOf({ lines }: Pick<MeasureDraft, 'lines'>): Sheet {
  const sheet: Sheet = {
    title: '',
    number: null,
    leadUnit: null,
    contributors: null,
    status: null,
    period: null,
    costs: null,
    targetGroups: null,
    indicator: null,
    text: '',
    others: [],
    goalLines: [],
    fieldLines: [],
  }
  const labels = new Map<Slot, string>()
  for (const entry of entriesOf(lines)) {
    const value = ticked(join(entry))
    const slot = slots[entry.part]
    if (value === '' || /^[–—-]+$/.test(value)) continue
    if (entry.part === 'title') takeTitle(sheet, entry.label, value)
    else if (entry.part === 'goals') sheet.goalLines.push(entry)
    else if (entry.part === 'field') sheet.fieldLines.push(value)
    else if (slot === 'leadUnit') fillLead(sheet, entry.label, value, labels)
    else if (slot) fill(sheet, slot, entry.label, slot === 'period' ? withEnd(entry.label, value) : value, labels)
    else if (entry.part === 'text') addText(sheet, entry.label, value)
    else sheet.others.push({ label: entry.label, value })
  }
  return sheet
}

function entriesOf(lines: readonly SheetLine[]): Entry[] {
  const entries: Entry[] = []
  for (const { part, label, value } of lines) {
    const last = entries.at(-1)
    const goesOn = label === '' && last && last.part === part && part !== 'number'
    if (goesOn) last.values.push(value)
    else entries.push({ part, label, values: [value] })
  }
  return entries
}

/** "[x] läuft [ ] geplant": of a form's boxes those that are ticked. */
function ticked(value: string): string {
  const boxes = value.split(/(?=\[[xX ]?\]|[☐☑☒□■])/).map((box) => box.trim())
  const empty = boxes.filter((box) => /^(?:\[ ?\]|[☐□])/.test(box))
  const full = boxes.filter((box) => /^(?:\[[xX]\]|[☑☒■])/.test(box))
  if (empty.length === 0 || empty.length + full.length < 2) return value
  return full.map((box) => box.replace(/^(?:\[[xX]\]|[☑☒■])\s*/, '')).join(', ')
}

function join({ part, label, values }: Entry): string {
  const said = values.filter((value) => value !== '')
  if (part === 'text') return said.join('\n\n')
  if (part === 'lead' && isCombined.test(label)) return said.join('\n')
  if (part === 'contributors' || part === 'targetGroups' || part === 'lead') {
    return said.reduce(
      (all, one) =>
        (all === '' || /[,;&/–-]$|(?:und|für|der|des)$/.test(all) || /^\p{Ll}/u.test(one)
          ? `${all} ${one}`
          : `${all}, ${one}`
        ).trim(),
      '',
    )
  }
  return said.join(part === 'title' ? ' ' : '\n')
}

function takeTitle(sheet: Sheet, label: string, value: string): void {
  if (sheet.title === '') {
    const { title, status } = splitStatus(value)
    sheet.title = title
    sheet.status ??= status
  } else if (value !== sheet.title) sheet.others.push({ label, value })
}

function fill(sheet: Sheet, slot: Slot, label: string, value: string, labels: Map<Slot, string>): void {
  const before = sheet[slot]
  if (before === null) sheet[slot] = value
  else if (before.includes(value)) return
  else if (slot === 'period' && /ende|abschluss|bis/i.test(label)) sheet[slot] = `${before} – ${value}`
  else if (slot === 'leadUnit' && rankOf(label) < rankOf(labels.get(slot) ?? '')) {
    sheet.others.push({ label: labels.get(slot) ?? '', value: before })
    sheet[slot] = value
  } else {
    sheet.others.push({ label, value })
    return
  }
  labels.set(slot, label)
}

/** "Bis: 2026" names an end, and would name a year without its label. */
function withEnd(label: string, value: string): string {
  return /^(?:fertig )?bis$/i.test(foldLabel(label)) && /^[\d\p{Lu}]/u.test(value) ? `bis ${value}` : value
}

/** "Amt 33, in Kooperation mit Amt 51": the others take part. */
function fillLead(sheet: Sheet, label: string, value: string, labels: Map<Slot, string>): void {
  const [lead, others] = value.split(isCombined.test(label) ? /\n+|;\s/ : together, 2)
  fill(sheet, 'leadUnit', label, lead!, labels)
  if (others) fill(sheet, 'contributors', label, others, labels)
}

/** "Zuständigkeit / Partner": the first of them leads. */
const isCombined = /\p{L}\s*(?:\/|und|,)\s*.*(?:partner|beteilig|mitwirk|kooperation)/iu

const together =
  /[,;]\s(?:in (?:Kooperation|Zusammenarbeit|Abstimmung|enger Kooperation) mit|gemeinsam mit|zusammen mit|unter (?:Mitwirkung|Beteiligung|Mitarbeit) von|unterstützt (?:von|durch)|mit Unterstützung (?:von|durch)|Mitwirkung:?|Beteiligte?:?)\s/i

function rankOf(label: string): number {
  const rank = leadOrder.findIndex((pattern) => pattern.test(foldLabel(label)))
  return rank < 0 ? leadOrder.length : rank
}

function addText(sheet: Sheet, label: string, value: string): void {
  if (sheet.text !== '' && label !== '') sheet.others.push({ label, value })
  else sheet.text = sheet.text === '' ? value : `${sheet.text}\n\n${value}`
}
