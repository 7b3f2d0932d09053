import { expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { added, drafted } from '../../../../test/support/plans.ts'
import { asIfCommitting } from '../../../../test/support/raw.ts'
import { must } from '../../../demo/act.ts'
import { read, transact } from '../../../platform/transact.ts'
import { findDrafted } from '../drafting/drafted.read.ts'
import { stampOf } from '../drafting/drafted.ts'
import { attachFile, setCover } from './attach.verbs.ts'
import { insertFile, listSizes } from './file.queries.ts'
import { takeAttachment, takeCover } from './take-file.ts'
import { drawing, pdfFile } from './uploads.fixture.ts'

test('a picture that was attached first has its smaller sizes once it is a cover', async ({ scope }) => {
  const { id } = await added(scope, await drafted(scope))
  const cover = must(await takeCover({ name: 'Bild.png', bytes: await drawing('png', 1000, 600) }))
  must(await attachFile(scope, id, { ...cover, smaller: [] }, 'Bild'))
  const seen = stampOf((await read(scope, (tx) => findDrafted(tx, 'measure', id)))!)
  must(await setCover(scope, id, { seen, file: cover, said: { alt: 'Eine Fläche', credit: '', licence: '' } }))
  const sizes = await read(scope, (tx) => listSizes(tx, cover.digest))
  expect(sizes.map(({ width }) => width)).toEqual([480, 960, 1000])
  await asIfCommitting.execute(scope.db)
})

test('a city whose files fill its space gets no more, but one that it has may be attached again', async ({ scope }) => {
  const { id } = await added(scope, await drafted(scope))
  const file = must(await takeAttachment({ name: 'Bericht.pdf', bytes: pdfFile }))
  await transact(scope, 'plan.attachFile', async ({ tx, changed }) => {
    for (const sign of ['a', 'b', 'c']) {
      const large = { ...file, digest: sign.repeat(64), size: 1_666_666_660 }
      changed({ kind: 'file', id: await insertFile(tx, scope, large), before: null, after: {} })
    }
  })
  expect(await attachFile(scope, id, file, 'Bericht')).toMatchObject({
    code: 'file.city_full',
    values: { gigabytes: 5 },
  })
  must(await attachFile(scope, id, { ...file, digest: 'a'.repeat(64) }, 'Bericht'))
})
