import { type Outcome, ok, refused } from '../../../platform/outcome.ts'

export const sectionKinds = ['text', 'bodies', 'costs', 'boxes', 'attachments'] as const
export type SectionKind = (typeof sectionKinds)[number]

/** A part of the city's form for council papers. `hint`: for writers. `choices`, `several`: of boxes alone. */
export type Section = {
  id: string
  kind: SectionKind
  title: string
  hint: string
  needed: boolean
  choices: string[]
  several: boolean
}

export type FormAct =
  | { do: 'add'; section: Section }
  | { do: 'set'; section: Section }
  | { do: 'up' | 'down' | 'remove'; id: string }

export type FormRefusal =
  | 'paper_form.title_missing'
  | 'paper_form.choices_missing'
  | 'paper_form.last'
  | 'paper_form.gone'

/** The form after one act. Papers that were begun keep the sections that they have. */
export function changeForm(sections: readonly Section[], act: FormAct): Outcome<Section[], FormRefusal> {
  if (act.do === 'add' || act.do === 'set') {
    const { title, kind, choices } = act.section
    if (title.trim() === '') return refused('paper_form.title_missing')
    if (kind === 'boxes' && choices.length < 2) return refused('paper_form.choices_missing')
  }
  if (act.do === 'add') return ok([...sections, act.section])
  const id = act.do === 'set' ? act.section.id : act.id
  const at = sections.findIndex((one) => one.id === id)
  const here = sections[at]
  if (!here) return refused('paper_form.gone')
  // Of what kind a section is stays: what stands in it would mean something else.
  if (act.do === 'set') return ok(sections.with(at, { ...act.section, kind: here.kind }))
  const others = sections.toSpliced(at, 1)
  if (act.do === 'remove') return others.length === 0 ? refused('paper_form.last') : ok(others)
  return ok(others.toSpliced(Math.max(0, at + (act.do === 'up' ? -1 : 1)), 0, here))
}
