import { expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { localSite } from '../../../../test/support/site.ts'
import { must } from '../../../demo/act.ts'
import { transact } from '../../../platform/transact.ts'
import { insertFile } from './file.queries.ts'
import { fileAddress } from './file-address.ts'
import { pictureAddress } from './files.routes.ts'
import { takeAttachment } from './take-file.ts'
import { keptCover } from './uploads.fixture.ts'

test('a file is sent in slices that together are the file; asked for its head alone, it stays where it is', async ({
  scope,
}) => {
  const bytes = Buffer.from(Array.from({ length: 50_000 }, (_, line) => `Zeile ${line}\n`).join(''))
  const file = must(await takeAttachment({ name: 'lang.txt', bytes }))
  await transact(scope, 'plan.attachFile', async ({ tx, changed }) =>
    changed({ kind: 'file', id: await insertFile(tx, scope, file), before: null, after: { name: file.name } }),
  )
  const local = localSite(scope)
  const address = `/workspace${fileAddress(file)}`
  const answer = await local.ask(address)
  const slices: Uint8Array[] = []
  for await (const slice of answer.body!) slices.push(slice)
  expect(slices.map(({ length }) => length)).toEqual([262_144, 262_144, bytes.length - 524_288])
  expect(Buffer.concat(slices).equals(bytes)).toBe(true)
  const head = await local.ask(address, { method: 'HEAD' })
  expect([head.status, head.headers.get('Content-Length'), head.body]).toEqual([200, String(bytes.length), null])

  const { picture } = await keptCover(scope)
  const small = await local.ask(`/workspace${pictureAddress(picture, 300)}`)
  expect(small.headers.get('Content-Length')).toBe(String((await small.arrayBuffer()).byteLength))
})
