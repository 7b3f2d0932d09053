import { type Paragraph, SimpleField } from 'docx'
import type { Setting } from './docx-setting.ts'
import { paragraph, plain, runsOf } from './docx-words.ts'
import type { Run } from './paper.ts'

/** "Tabelle 1: …", counted by a field: whoever puts a table in between has the rest counted anew. */
export function captionOf(
  setting: Setting,
  kind: 'table' | 'picture',
  caption: readonly Run[],
  place: { keepNext?: true },
): Paragraph {
  const word = setting.words[kind]
  // The name of a series is one word in Latin letters; where the paper's own is, the processor's dialogues go on with it.
  const series = /^[A-Za-z]+$/.test(word) ? word : { table: 'Table', picture: 'Figure' }[kind]
  return paragraph(setting, {
    style: 'Caption',
    ...place,
    children: [
      ...plain(setting, `${word} `),
      new SimpleField(`SEQ ${series} \\* ARABIC`, String(setting.count(kind))),
      ...plain(setting, ': '),
      ...runsOf(setting, caption),
    ],
  })
}

export function sourceOf(setting: Setting, source: string): Paragraph {
  return paragraph(setting, { style: 'Source', children: plain(setting, source) })
}
