import { type Block, bold, heading, item, paragraph } from '../../document.ts'
import type { FieldHabit } from '../../house-style.ts'
import type { Setting } from '../../setting.ts'

type Section = string | ((field: number) => string)
type Chapter = {
  /** Stands between the field's heading and its introduction. */
  situation?: Section
  /** What there is already, as bullets: the field's indicators and partners are its stuff, and no measure. */
  existing?: { title: Section; open: string; list: (setting: Setting, field: number) => string[] }
  /** Level of the section's headings; bold lines where there is none. */
  level?: number
  listed?: boolean
}

const said = (section: Section, field: number) => (typeof section === 'function' ? section(field + 1) : section)

/** A section's heading may be kept with its number or without. */
const eitherWay = (text: string) => [text, text.replace(/^[\d.]+ /, '')]

/** Fields that are chapters with sections of their own before the goals begin. */
export function withSections(habit: FieldHabit, { situation, existing, level, listed = false }: Chapter): FieldHabit {
  const head = (text: string): Block => (level ? heading(level, text, listed) : paragraph(bold(text)))
  return {
    ...habit,
    introduction: (setting, field) => [
      ...(situation ? [head(said(situation, field))] : []),
      ...habit.introduction(setting, field),
      ...(existing
        ? [
            head(said(existing.title, field)),
            paragraph(existing.open),
            ...existing.list(setting, field).map((text) => item('•', setting.say(text))),
          ]
        : []),
    ],
    besides: (setting, field) => [
      ...(habit.besides?.(setting, field) ?? []),
      ...(situation ? eitherWay(said(situation, field)) : []),
      ...(existing
        ? [...eitherWay(said(existing.title, field)), existing.open, ...existing.list(setting, field).map(setting.say)]
        : []),
    ],
  }
}

/** Offers that exist, in the words of the city's partners. */
export const offersOf =
  (...offers: string[][]) =>
  (_: Setting, field: number) =>
    offers[field % offers.length]!
