import type { Content, Cost } from '../contents.ts'
import type { Section } from '../paper-form.ts'

/** What a paper begins with. `links`: to what is public. */
export type Prefill = {
  title: string
  unitId: string | null
  motion: string
  reasons: string
  costs: Cost[]
  links: { title: string; address: string }[]
}

export const nothing: Prefill = { title: '', unitId: null, motion: '', reasons: '', costs: [], links: [] }

/**
 * What goes into which section of the city's form: by the name that the section has from the beginning, or else into the first
 * of its kind, so that nothing is lost where a city has made its own.
 */
export function fillSections(
  sections: readonly Section[],
  { motion, reasons, costs, links }: Prefill,
): Map<string, Content> {
  const texts = sections.filter(({ kind }) => kind === 'text')
  const ofKind = (kind: Section['kind']) => sections.find((one) => one.kind === kind)
  const why = texts.find(({ id }) => id === 'reasons') ?? texts.find(({ id }) => id !== 'motion') ?? texts[0]
  const what = texts.find(({ id }) => id === 'motion') ?? texts.find(({ id }) => id !== why?.id)
  const filled = new Map<string, Content>()
  const fill = (section: Section | undefined, isThere: boolean, content: Content) => {
    if (section && isThere) filled.set(section.id, content)
  }
  fill(what, motion !== '', { words: motion })
  fill(why, reasons !== '', { words: reasons })
  fill(ofKind('costs'), costs.length > 0, { none: false, costs })
  fill(ofKind('attachments'), links.length > 0, { links })
  return filled
}
