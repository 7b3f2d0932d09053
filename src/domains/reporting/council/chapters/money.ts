import { formatYear } from '../../../../i18n/format.ts'
import type { PaperBlock } from '../../../../platform/paper/paper.ts'
import { sayUi } from '../../../../ui/ui.messages.ts'
import { sayReports } from '../../freezing/reports.messages.ts'
import type { FrozenMeasure, Snapshot, Sums } from '../../freezing/snapshot.ts'
import { addUp } from '../../freezing/sums.ts'
import { byField } from '../../freezing/told.ts'
import { sayCouncil as say } from '../council.messages.ts'
import { money as amount, editorial, heading, nameRun, paragraph, sourceOf, type Telling } from '../telling.ts'

export type FieldMoney = { field: { id: string; title: string } | null; sums: Sums; told: number; n: number }

/** Of each field; a measure that serves several counts where it stands first, so that the whole is the sum of its parts. */
export function moneyByField(snapshot: Snapshot): FieldMoney[] {
  const seen = new Set<string>()
  return byField(snapshot).map(({ slug, goals }) => {
    const own = [...new Set(goals.flatMap(({ measures }) => measures))].filter(({ id }) => !seen.has(id))
    for (const { id } of own) seen.add(id)
    return {
      field: snapshot.plan.fields.find((one) => one.slug === slug) ?? null,
      sums: addUp(own.map((one) => one.money)),
      told: own.filter(({ money }) => money.spentCents !== null).length,
      n: own.length,
    }
  })
}

export function moneyByYear(measures: readonly FrozenMeasure[]): { year: number; sums: Sums }[] {
  const lines = measures.flatMap(({ parts }) => parts.flatMap(({ content }) => content?.money ?? []))
  return [...Map.groupBy(lines, ({ year }) => year)]
    .map(([year, own]) => ({ year, sums: addUp(own) }))
    .sort((a, b) => a.year - b.year)
}

export function money(told: Telling): PaperBlock[] {
  const { lang, snapshot } = told
  const years = moneyByYear(snapshot.measures)
  return [
    heading(told, 1, 'chapter.money', true),
    ...editorial(told, 'money'),
    paragraph(sayReports(lang, 'money.words')),
    ...(years.length === 0 ? [paragraph(say(lang, 'money.none'))] : [fieldTable(told), yearTable(told, years)]),
  ]
}

function fieldTable(told: Telling): PaperBlock {
  const { lang, snapshot } = told
  const all = moneyByField(snapshot)
  return {
    is: 'table',
    caption: [{ words: say(lang, 'table.money_fields') }],
    columns: [
      { head: say(lang, 'column.field'), width: 6 },
      { head: say(lang, 'column.told'), width: 3, isNumber: true },
      { head: sayUi(lang, 'money.planned'), width: 3, isNumber: true },
      { head: sayUi(lang, 'money.spent'), width: 3, isNumber: true },
    ],
    rows: all.map(({ field, sums, told: known, n }) => [
      [field ? nameRun(told, field) : { words: sayReports(lang, 'no_field') }],
      [{ words: say(lang, 'of', { n: known, all: n }) }],
      amount(told, sums.plannedCents),
      amount(told, sums.spentCents),
    ]),
    foot: [
      [{ words: say(lang, 'sum') }],
      [{ words: say(lang, 'of', { n: all.reduce((sum, one) => sum + one.told, 0), all: snapshot.measures.length }) }],
      amount(told, snapshot.money.plannedCents),
      amount(told, snapshot.money.spentCents),
    ],
    source: sourceOf(told, 'measures[].money, money'),
  }
}

function yearTable(told: Telling, years: readonly { year: number; sums: Sums }[]): PaperBlock {
  const { lang } = told
  return {
    is: 'table',
    caption: [{ words: say(lang, 'table.money_years') }],
    columns: [
      { head: say(lang, 'column.year'), width: 6 },
      { head: sayUi(lang, 'money.planned'), width: 3, isNumber: true },
      { head: sayUi(lang, 'money.spent'), width: 3, isNumber: true },
    ],
    rows: years.map(({ year, sums }) => [
      [{ words: formatYear(lang, year) }],
      amount(told, sums.plannedCents),
      amount(told, sums.spentCents),
    ]),
    source: sourceOf(told, 'measures[].parts[].content.money'),
  }
}
