import { expect, test } from 'vitest'
import { short } from '../examples-words.ts'
import { MeasureRow } from './measure-row.tsx'

test('what nobody has said leaves no empty line', () => {
  const html = String(
    <MeasureRow lang="de" href="/x" title={short} status={{ shape: 'dotted', word: 'noch kein Stand' }} facts={[]} />,
  )
  expect(html).not.toContain('row__facts')
  expect(html).not.toContain('row__reason')
  expect(html).toContain('noch kein Stand')
})

test('the level of the heading fits the page around it', () => {
  const status = { shape: 'done', word: 'abgeschlossen' } as const
  expect(String(<MeasureRow lang="de" href="/x" title={short} status={status} facts={[]} level={2} />)).toContain('<h2')
})
