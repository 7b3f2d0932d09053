import { dayOf, formatDate } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import type { Paper, PaperBlock } from '../../../platform/paper/paper.ts'
import { paperWords } from '../../../ui/paper/runs.ts'
import type { Content } from './contents.ts'
import type { Section } from './paper-form.ts'
import { sayPapers as say } from './papers.messages.ts'
import { sectionBlocks } from './section-blocks.ts'

export type SignedLine = { unit: string; name: string; at: Date; version: number; remark: string }

/** `office`: in charge; '' where none is named yet. `lang`: the city's own, for the council reads it. */
export type Drawn = {
  lang: Lang
  city: string
  accent: string
  day: string
  number: string
  subject: string
  office: string
  sections: readonly Section[]
  kept: ReadonlyMap<string, Content>
  signed: readonly SignedLine[]
}

/** A council paper as it goes to the council's office: head, sections in the order of the form, who has signed. */
export function composePaper(drawn: Drawn): Paper {
  const { lang, city, accent, day, number, subject, office, sections, kept } = drawn
  const fact = (term: string, words: string) => ({ term, words: [{ words }] })
  const kicker = [city, say(lang, 'paper'), number].filter((one) => one !== '').join(' · ')
  return {
    ...{ lang, title: subject, author: city, day, accent, cover: null, contents: null },
    running: [city, number, subject].filter((one) => one !== '').join(' · '),
    words: paperWords(lang),
    blocks: [
      { is: 'heading', level: 1, kicker, words: [{ words: subject }] },
      {
        is: 'facts',
        facts: [
          fact(say(lang, 'number'), number === '' ? say(lang, 'number.open') : number),
          ...(office === '' ? [] : [fact(say(lang, 'office'), office)]),
          fact(say(lang, 'as_of'), formatDate(lang, day)),
        ],
      },
      ...sections.flatMap((section): PaperBlock[] => [
        { is: 'heading', level: 2, words: [{ words: section.title }] },
        ...sectionBlocks(lang, section, kept),
      ]),
      ...signatures(drawn),
    ],
  }
}

function signatures({ lang, signed }: Drawn): PaperBlock[] {
  if (signed.length === 0) return []
  return [
    { is: 'heading', level: 2, words: [{ words: say(lang, 'signed') }] },
    {
      is: 'table',
      columns: [
        { head: say(lang, 'signed.unit'), width: 4 },
        { head: say(lang, 'signed.name'), width: 4 },
        { head: say(lang, 'signed.day'), width: 3 },
        { head: say(lang, 'signed.version'), width: 2, isNumber: true },
      ],
      rows: signed.map(({ unit, name, at, version, remark }) => [
        [{ words: unit }, ...(remark === '' ? [] : [{ words: ` (${remark})`, soft: true as const }])],
        [{ words: name }],
        [{ words: formatDate(lang, dayOf(at)) }],
        [{ words: String(version) }],
      ]),
    },
  ]
}
