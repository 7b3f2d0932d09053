import { makeCareless } from './document.careless.ts'
import type { Block, CorpusDocument } from './document.ts'
import type { Setting } from './setting.ts'

/** The whole document of a plan in its style. */
export function setDocument(setting: Setting): CorpusDocument {
  const { plan, style } = setting
  const parts = (list: typeof style.front) => list.flatMap((part) => part(setting))
  const last =
    style.order === 'at-end'
      ? style.measures.set(
          setting,
          plan.measures.map((_, at) => at),
        )
      : []
  const document: CorpusDocument = {
    title: plan.title,
    header: style.header,
    footer: style.footer,
    looks: style.looks,
    blocks: [
      ...parts(style.front),
      ...plan.fields.flatMap((_, field) => setField(setting, field)),
      ...last,
      ...parts(style.back),
    ],
  }
  return makeCareless(document, style.careless ?? 0, setting.draw)
}

function setField(setting: Setting, field: number): Block[] {
  const { style, plan } = setting
  const top = [
    ...(style.field.above?.(setting, field) ?? []),
    ...style.field.heading(setting, field),
    ...style.field.introduction(setting, field),
    ...style.goals.open(setting, field),
  ]
  const goals = plan.fields[field]!.goals
  const one = (goal: number, at: number) => style.goals.goal?.(setting, goal, field, at) ?? []
  if (style.order === 'under-goals') {
    return [
      ...top,
      ...goals.flatMap((goal, at) => [
        ...one(goal, at),
        ...(setting.goal(goal).fields[0] === field ? style.measures.set(setting, setting.measuresUnder(goal)) : []),
      ]),
    ]
  }
  const own = style.order === 'after-goals' ? style.measures.set(setting, setting.measuresOf(field)) : []
  return [...top, ...(style.goals.all?.(setting, field) ?? goals.flatMap(one)), ...own]
}
