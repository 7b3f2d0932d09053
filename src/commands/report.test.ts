import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { captured } from '../../test/support/captured.ts'
import { roundOf } from '../domains/reporting/comparing/compared.fixture.ts'
import { writeSnapshot } from '../domains/reporting/freezing/verify.ts'
import { projectRoot } from '../platform/root.ts'
import { reportCommand } from './report.ts'

const first = writeSnapshot(roundOf({ a: { done: 'Vier „Kurse“ für Größere\n' } }))
const next = writeSnapshot(roundOf({ a: {} }, { id: 'round-2' }, { previous: first.digest }))
let folder = ''
const at = (name: string) => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wirken-report-'))
  await writeFile(at('first.json'), first.content)
  await writeFile(at('next.json'), next.content)
  await writeFile(at('pretty.json'), JSON.stringify(JSON.parse(first.content), null, 4))
  await writeFile(at('forged.json'), first.content.replace('Vier', 'Fünf'))
  await writeFile(at('other.json'), '{}')
})
afterAll(() => rm(folder, { recursive: true }))

const verify = (...args: string[]) => captured(() => reportCommand({ lang: 'en' }, ['verify', ...args]))

describe('a published report', () => {
  test('is verified by its checksum and by the one before, without a database', async () => {
    const whole = await verify(
      at('next.json'),
      '--hash',
      next.digest,
      '--previous',
      at('first.json'),
      '--format',
      'json',
    )
    expect(whole.code).toBe(0)
    expect(JSON.parse(whole.answered)).toMatchObject({ ok: true, digest: next.digest, published: true, chained: true })
    expect(whole.said).toContain('follows on the earlier file')
    const alone = await verify(at('next.json'))
    expect([alone.code, alone.said]).toEqual([0, expect.stringContaining(first.digest)])
  })

  test('keeps its checksum however a program has laid it out, and loses it when a word is another', async () => {
    expect((await verify(at('pretty.json'), '--hash', first.digest)).code).toBe(0)
    const forged = await verify(at('forged.json'), '--hash', first.digest)
    expect([forged.code, forged.said]).toEqual([1, expect.stringContaining('WRONG')])
    expect((await verify(at('next.json'), '--previous', at('forged.json'))).code).toBe(1)
  })

  test.each([
    [1, ['nix.json']],
    [1, ['other.json']],
    [2, []],
    [2, ['first.json', '--hash', 'abc']],
    [2, ['first.json', '--nix']],
  ])('answers %i to %j', async (code, [name, ...more]) => {
    expect((await verify(...(name === undefined ? [] : [at(name)]), ...more)).code).toBe(code)
  })
})

test('the page on verifying names the rules, the command and a program that is whole', async () => {
  const page = await readFile(join(projectRoot, 'docs/verifying-a-report.md'), 'utf8')
  expect(page).toContain('bin/wirken report verify')
  expect(page).toContain('sha256sum')
  const [, program = ''] = /```python\n([\s\S]*?)```/.exec(page) ?? []
  expect(program.split('\n').length).toBeLessThan(30)
  expect(program).toContain('sort_keys=True')
})
