import { describe, expect, it } from 'vitest'
import { readPlainText } from '../readers/plain.reader.ts'

const read = (text: string) =>
  readPlainText(text)
    .passages.map((passage) => passage.text)
    .join(' ')

describe('page numbers that extraction glued to words', () => {
  const words = ['Bildung', 'Wohnen', 'Arbeit', 'Sprache', 'Gesundheit', 'Sport']
  const pages = (ends: readonly string[]) =>
    ends.map((end, nth) => `Wer ${words[nth]} sucht.\n${words[nth]} gibt es bis 2013${end}\n`).join('\f')

  it('are told by the numbers that stand alone and skip them', () => {
    expect(read(pages(['\n1', '\n2', '3', '\n4', '5', '\n6']))).toBe(
      words.map((word) => `Wer ${word} sucht. ${word} gibt es bis 2013`).join(' '),
    )
  })

  it('are none where no number is missing', () => {
    expect(read(pages(['\n1', '\n2', '\n3', '4\n4', '\n5', '\n6']))).toContain('Sprache gibt es bis 20134')
  })
})
