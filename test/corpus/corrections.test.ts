import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { autoCorrect } from '../../bench/corrections/auto.corrector.ts'
import { readSource } from '../../src/domains/plan/import/readers/read-source.ts'
import { type CorpusFormat, corpusFile, truthFile } from './corpus.files.ts'
import { tuningStyles } from './house-styles.ts'

/** Quick ones, each wrong in another way when it is read; all others stand in `npm run bench -- corrections`. */
const documents: [style: string, format: CorpusFormat][] = [
  ['schreibstube', 'txt'],
  ['magazin', 'txt'],
  ['ohne-namen', 'pdf'],
  ['erzaehlend', 'pdf'],
  ['zweispalter', 'pdf'],
  ['formular', 'docx'],
  ['legende', 'docx'],
]

test.for(documents)(
  '%s.%s is read perfectly after fewer than ten corrections',
  { timeout: 60_000 },
  async ([name, format]) => {
    const style = tuningStyles.find((one) => one.name === name)!
    const path = await corpusFile(style, format)
    const source = await readSource({ name: basename(path), bytes: new Uint8Array(await readFile(path)) })
    expect(source.ok).toBe(true)
    if (!source.ok) return
    const { corrections, faults } = autoCorrect(
      source.value,
      JSON.parse(await readFile(await truthFile(style), 'utf8')),
      9,
    )
    expect({ left: faults.at(-1), needed: corrections.length > 9 }).toEqual({ left: 0, needed: false })
  },
)
