import { ExternalHyperlink, type IParagraphOptions, Paragraph, type ParagraphChild, TextRun } from 'docx'
import { localeOf, type Setting, soft } from './docx-setting.ts'
import { isRightToLeft, type Run } from './paper.ts'

type Inline = Exclude<ConstructorParameters<typeof TextRun>[0], string>

/** A paragraph in the paper's direction. Alignment is left to it. */
export function paragraph(setting: Setting, options: IParagraphOptions): Paragraph {
  return new Paragraph({ ...options, ...(setting.rtl ? { bidirectional: true } : {}) })
}

export function runsOf(setting: Setting, runs: readonly Run[], look: Inline = {}): ParagraphChild[] {
  return runs.flatMap((run): ParagraphChild[] => {
    const words = wordsOf(setting, run, look)
    const address = openable(run.address)
    return address === undefined ? words : [new ExternalHyperlink({ link: address, children: words })]
  })
}

/** Words of the paper itself. */
export function plain(setting: Setting, words: string, look: Inline = {}): TextRun[] {
  return wordsOf(setting, { words }, look)
}

function wordsOf(setting: Setting, run: Run, look: Inline): TextRun[] {
  const lang = run.lang ?? setting.lang
  const rtl = isRightToLeft(lang)
  const options: Inline = {
    ...look,
    ...(run.bold ? { bold: true } : {}),
    ...(run.italic ? { italics: true } : {}),
    ...(run.soft ? { color: soft } : {}),
    ...(run.lang ? { language: rtl ? { bidirectional: localeOf(lang) } : { value: localeOf(lang) } } : {}),
    ...(rtl ? { rightToLeft: true } : {}),
    ...(openable(run.address) === undefined ? {} : { style: 'Hyperlink' }),
  }
  const lines = run.words
    .split('\n')
    .map((text, at) => new TextRun({ ...options, text, ...(at > 0 ? { break: 1 } : {}) }))
  // The sign says again what the words say; few fonts have it.
  return run.sign
    ? [
        new TextRun({
          text: `${run.sign.letter}\u00a0`,
          font: 'Segoe UI Symbol',
          ...(rtl ? { rightToLeft: true } : {}),
        }),
        ...lines,
      ]
    : lines
}

/** Word takes a whole file for damaged that has one address in it which is none. */
function openable(address: string | undefined): string | undefined {
  return address === undefined ? undefined : URL.parse(address)?.href
}
