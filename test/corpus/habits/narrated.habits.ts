import { type Block, bold, heading, italic, paragraph } from '../document.ts'
import type { FactKey, MeasureHabit } from '../house-style.ts'
import type { Setting } from '../setting.ts'
import { type SheetBrief, sheetOf, titleOf } from './measure-blocks.habits.ts'

/** The status stands in brackets behind the heading; who leads and who helps share one sentence. */
export function measuresReported(
  brief: SheetBrief & { level: number; lead: string; jointly: string; open?: Block; outlook: string[] },
): MeasureHabit {
  const sheet = sheetOf(brief)
  const inSentence: FactKey[] = ['status', 'lead', 'contributors']
  return {
    ...sheet,
    set: (setting, measures) => [
      ...(brief.open && measures.length > 0 ? [brief.open] : []),
      ...measures.flatMap((measure) => {
        const status = setting.fact(measure, 'status')
        const helpers = setting.fact(measure, 'contributors')
        const title = titleOf(brief, setting, measure) + (status ? ` [${status}]` : '')
        const others = sheet.facts(setting, measure).filter(({ key }) => !inSentence.includes(key))
        const who = setting.fact(measure, 'lead') + (helpers ? `, ${brief.jointly} ${helpers}` : '')
        return [
          heading(brief.level, title, false),
          ...others.flatMap(({ key, label }) => {
            const value = setting.fact(measure, key)
            return value
              ? [
                  paragraph(
                    bold(label.endsWith('?') ? label : `${label}:`),
                    ' ',
                    key === 'goal' ? italic(value) : value,
                  ),
                ]
              : []
          }),
          paragraph(bold(`${brief.lead}:`), ` ${who}`),
          paragraph(bold('Ausblick:'), ` ${brief.outlook[measure % brief.outlook.length]}`),
        ]
      }),
    ],
  }
}

/** A short line a measure under the heading of its time: "Title (lead) – letter"; the text hangs below. */
export function measuresByPeriod(brief: SheetBrief & { level: number; heads: Record<string, string> }): MeasureHabit {
  const sheet = sheetOf(brief)
  const entry = (setting: Setting, measure: number): Block[] => {
    const status = setting.fact(measure, 'status')
    const said = `${titleOf(brief, setting, measure)} (${setting.fact(measure, 'lead')})`
    const costs = setting.fact(measure, 'costs')
    return [
      { kind: 'item', mark: '•', depth: 0, runs: [bold(said), { text: status ? ` – ${status}` : '' }] },
      paragraph(setting.measure(measure).description.map(setting.say).join(' ') + (costs ? ` [${costs}]` : '')),
    ]
  }
  return {
    ...sheet,
    set: (setting, measures) =>
      Object.entries(brief.heads).flatMap(([period, title]) => {
        const own = measures.filter((one) => setting.measure(one).period === period)
        return own.length === 0
          ? []
          : [heading(brief.level, title, false), ...own.flatMap((one) => entry(setting, one))]
      }),
  }
}
