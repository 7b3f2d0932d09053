import { once } from 'node:events'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findFileHolder, lockByFile } from './file-lock.ts'
import { useStage } from './stage.fixture.ts'

const stage = useStage()

async function folder(): Promise<string> {
  const path = stage.path()
  await mkdir(path, { recursive: true })
  return path
}

test('is held by one process and free again after it', async () => {
  const path = await folder()
  expect(await findFileHolder(path)).toBeUndefined()
  const lock = await lockByFile(path)
  expect(await findFileHolder(path)).toBe(process.pid)
  expect(await lockByFile(path)).toBeUndefined()
  await lock?.release()
  expect(await readdir(path)).toEqual([])
  expect(await lockByFile(path)).toBeDefined()
})

test('of many that want it at once, one gets it', async () => {
  const path = await folder()
  const locks = await Promise.all(Array.from({ length: 8 }, () => lockByFile(path)))
  expect(locks.filter((lock) => lock)).toHaveLength(1)
})

test('a killed holder holds it no longer', async () => {
  const path = await folder()
  const program = `import { lockByFile } from './file-lock.ts'
    await lockByFile(process.argv[1])
    console.log('held')
    setInterval(() => {}, 1000)`
  const args = ['--input-type=module-typescript', '-e', program, path]
  const holder = stage.run(process.execPath, args, { cwd: import.meta.dirname })
  await once(holder.stdout as NodeJS.ReadableStream, 'data')
  expect(await findFileHolder(path)).toBe(holder.pid)
  expect(await lockByFile(path)).toBeUndefined()
  holder.kill('SIGKILL')
  await once(holder, 'exit')
  expect(await lockByFile(path)).toBeDefined()
})

test('a pid that belongs to another process by now holds nothing', async () => {
  const path = await folder()
  await writeFile(join(path, 'wirken.lock'), `${process.pid}\nMon Jan  1 00:00:00 2024\n`)
  expect(await findFileHolder(path)).toBeUndefined()
  expect(await lockByFile(path)).toBeDefined()
})
