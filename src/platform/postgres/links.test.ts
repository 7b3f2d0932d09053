import { mkdir, readlink, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeLinks } from './links.ts'
import { useStage } from './stage.fixture.ts'

const stage = useStage()

test('makes the links a package lists, keeps those there are, and may be repeated', async () => {
  const folder = stage.path('package')
  await mkdir(join(folder, 'native', 'lib'), { recursive: true })
  await writeFile(join(folder, 'native', 'lib', 'libpq.so.5.18'), '')
  await symlink('libpq.so.5.18', join(folder, 'native', 'lib', 'libpq.so'))
  const list = ['native/lib/libpq.so', 'native/lib/libpq.so.5'].map((target) => {
    return { source: 'native/lib/libpq.so.5.18', target }
  })
  await writeFile(join(folder, 'native', 'pg-symlinks.json'), JSON.stringify(list))

  await Promise.all([makeLinks(folder), makeLinks(folder)])
  await makeLinks(folder)
  for (const { target } of list) expect(await readlink(join(folder, target))).toBe('libpq.so.5.18')
})
