import { readClock } from '../../../i18n/city-clock.ts'
import { line, type Words } from '../../../platform/http/form.ts'
import { refused } from '../../../platform/outcome.ts'
import type { FormErrors, FormRead } from '../../../ui/page-form.ts'
import { readCell } from '../sheet/cell.form.ts'
import type { CellKind } from '../sheet/row-parts.ts'
import type { AwardWords, CallWords, Target } from './funding.ts'
import { applicants } from './funding.ts'
import type { TargetNames } from './targets.ts'

type Read<W> = FormRead<{ words: W; targets: Target[] }>
/** Calls by what people call them. */
export type CallNames = { find: (word: string) => string | undefined; name: (id: string) => string }

export const callFields = [
  ...['reference', 'title', 'targets', 'audience', 'conditions', 'opensOn', 'closesOn', 'closesAt'],
  ...['totalCents', 'projectCents', 'url', 'mail', 'telephone', 'contact'],
] as const
export const awardFields = [
  ...['reference', 'call', 'targets', 'provider', 'applicant', 'project', 'awardedCents', 'spentCents'],
  ...['startsOn', 'endsOn', 'districts', 'result', 'figure', 'figureUnit', 'url', 'decidedOn', 'decidedBy'],
] as const

export function readCall(words: Words, names: TargetNames): Read<CallWords> {
  const errors: FormErrors = {}
  const { cell, text } = readers(words, errors)
  const opensOn = cell('opensOn', 'day', true) as string | null
  const closesOn = cell('closesOn', 'day', true) as string | null
  const typed = line(words, 'closesAt')
  const closesAt = typed === '' ? '23:59' : readClock(typed)
  if (closesAt === undefined) errors.closesAt = refused('call.no_time')
  if (opensOn && closesOn && closesOn < opensOn) errors.closesOn = refused('call.closes_first')
  if (text('title', 300) === '') errors.title = refused('call.title_missing')
  const mail = text('mail', 200)
  if (mail !== '' && !/^\S+@\S+\.\S+$/.test(mail)) errors.mail = refused('call.no_mail')
  const targets = readTargets(words, errors, names)
  if (targets.length === 0 && !errors.targets) errors.targets = refused('call.no_target')
  const value = {
    ...{ reference: text('reference', 60), title: text('title', 300), audience: text('audience', 1000) },
    ...{ conditions: text('conditions', 10_000), opensOn: opensOn ?? '', closesOn: closesOn ?? '' },
    ...{ closesAt: closesAt ?? '', mail, telephone: text('telephone', 60), contact: text('contact', 300) },
    totalCents: cell('totalCents', 'money') as number | null,
    projectCents: cell('projectCents', 'money') as number | null,
    url: (cell('url', 'url') as string | null) ?? '',
  }
  return finished(errors, value, targets)
}

export function readAward(words: Words, names: TargetNames, calls: CallNames): Read<AwardWords> {
  const errors: FormErrors = {}
  const { cell, text } = readers(words, errors)
  const startsOn = cell('startsOn', 'day') as string | null
  const endsOn = cell('endsOn', 'day') as string | null
  if (startsOn && endsOn && endsOn < startsOn) errors.endsOn = refused('award.ends_first')
  for (const name of ['provider', 'project'] as const) {
    if (text(name, 300) === '') errors[name] = refused(`award.${name}_missing`)
  }
  const call = line(words, 'call')
  const callId = call === '' ? null : (calls.find(call) ?? undefined)
  if (callId === undefined) errors.call = refused('award.no_call')
  const applicant = line(words, 'applicant')
  const kind = applicants.find((one) => one === applicant)
  if (applicant !== '' && !kind) errors.applicant = refused('award.no_applicant')
  const targets = readTargets(words, errors, names)
  if (targets.length === 0 && callId === null && !errors.targets) errors.targets = refused('award.no_target')
  const value = {
    ...{ reference: text('reference', 60), callId: callId ?? null, provider: text('provider', 300) },
    ...{ applicant: kind ?? ('' as const), project: text('project', 300), startsOn, endsOn },
    awardedCents: (cell('awardedCents', 'money', true) as number | null) ?? 0,
    spentCents: cell('spentCents', 'money') as number | null,
    districts: partsOf(text('districts', 1000)),
    ...{ result: text('result', 10_000), figureUnit: text('figureUnit', 60) },
    figure: cell('figure', 'number') as number | null,
    url: (cell('url', 'url') as string | null) ?? '',
    decidedOn: (cell('decidedOn', 'day', true) as string | null) ?? '',
    decidedBy: text('decidedBy', 200),
  }
  return finished(errors, value, targets)
}

const nothingKnown = { unitIds: new Set<string>(), files: new Map() }

function finished<W>(errors: FormErrors, words: W, targets: Target[]): Read<W> {
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, value: { words, targets } }
}

function readers(words: Words, errors: FormErrors) {
  return {
    cell: (name: string, kind: CellKind, needed = false) =>
      readCell(words, errors, { id: name, name, kind, ...(needed ? { needed } : {}) }, nothingKnown),
    text: (name: string, most: number) => line(words, name).replaceAll('\r\n', '\n').slice(0, most).trim(),
  }
}

function readTargets(words: Words, errors: FormErrors, { find }: TargetNames): Target[] {
  const named = partsOf(line(words, 'targets')).map((word) => ({ word, target: find(word) }))
  const unknown = named.find(({ target }) => target === undefined)
  if (unknown) errors.targets = refused('funding.target_unknown', { word: unknown.word.slice(0, 60) })
  const targets = named.flatMap(({ target }) => target ?? [])
  return [...new Map(targets.map((target) => [target.id, target])).values()]
}

function partsOf(words: string): string[] {
  return [...new Set(words.split(/[,;\n]/).map((one) => one.trim()))].filter((one) => one !== '')
}

/** As it stands in the form, and in a table: what `readCall` reads again. */
export function wordsOfCall(call: CallWords & { targets: Target[] }, names: TargetNames): Words {
  const { totalCents, projectCents, opensOn, closesOn, targets, ...rest } = call
  return {
    ...Object.fromEntries(callFields.map((field) => [field, String((rest as Record<string, unknown>)[field] ?? '')])),
    ...{ opensOn: dayWords(opensOn), closesOn: dayWords(closesOn), targets: targets.map(names.name).join(', ') },
    ...{ totalCents: moneyWords(totalCents), projectCents: moneyWords(projectCents) },
  }
}

export function wordsOfAward(award: AwardWords & { targets: Target[] }, names: TargetNames, calls: CallNames): Words {
  const { awardedCents, spentCents, startsOn, endsOn, decidedOn, targets, callId, districts, figure, ...rest } = award
  return {
    ...Object.fromEntries(awardFields.map((field) => [field, String((rest as Record<string, unknown>)[field] ?? '')])),
    ...{ startsOn: dayWords(startsOn), endsOn: dayWords(endsOn), decidedOn: dayWords(decidedOn) },
    ...{ targets: targets.map(names.name).join(', '), call: callId === null ? '' : calls.name(callId) },
    ...{ awardedCents: moneyWords(awardedCents), spentCents: moneyWords(spentCents) },
    ...{ districts: districts.join(', '), figure: figure === null ? '' : String(figure).replace('.', ',') },
  }
}

function dayWords(day: string | null): string {
  return day === null ? '' : day.split('-').reverse().join('.')
}

function moneyWords(cents: number | null): string {
  if (cents === null) return ''
  return `${Math.floor(cents / 100)},${String(cents % 100).padStart(2, '0')}`
}
