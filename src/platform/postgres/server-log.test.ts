import { once } from 'node:events'
import { mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { openServerLog } from './server-log.ts'
import { findServerUser } from './server-user.ts'
import { useStage } from './stage.fixture.ts'

const stage = useStage()
const user = await findServerUser(undefined)

async function folder(): Promise<string> {
  const path = stage.path()
  await mkdir(path, { recursive: true })
  return path
}

test('stays bounded while a server writes, in two files', async () => {
  const path = await folder()
  const log = await openServerLog(path, user, 10_000, 20)
  const writer = stage.run('/bin/sh', ['-c', 'while :; do echo "LOG: a line like any other"; done'], {
    stdio: ['ignore', log.fd, log.fd],
  })
  await once(writer, 'spawn')
  const seen: number[] = []
  for (let round = 0; round < 20; round++) {
    await sleep(25)
    seen.push((await stat(join(path, 'server.log'))).size)
  }
  writer.kill()
  await once(writer, 'exit')
  await log.close()
  expect((await readdir(path)).sort()).toEqual(['server.log', 'server.log.1'])
  // It was emptied again and again, and never grew back over a hole of zeros.
  expect(seen.some((size, index) => size < (seen[index - 1] ?? 0))).toBe(true)
  expect(await readFile(join(path, 'server.log'), 'latin1')).not.toContain('\0')
})

test('tells the end of what was written since it was opened', async () => {
  const path = await folder()
  await writeFile(join(path, 'server.log'), 'from the last start\n')
  const log = await openServerLog(path, user)
  expect(await log.tail()).toBe('')
  await log.append('FATAL: no room\n')
  expect(await log.tail()).toBe('FATAL: no room')
  await log.append(`${'x'.repeat(9000)}\nthe end\n`)
  expect(await log.tail()).toHaveLength(3999)
  await log.close()
})

test('follows no link that someone laid in its place', async () => {
  const path = await folder()
  await writeFile(join(path, 'elsewhere'), '')
  await symlink('elsewhere', join(path, 'server.log'))
  await expect(openServerLog(path, user)).rejects.toThrow('ELOOP')
})
