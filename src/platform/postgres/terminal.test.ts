import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { embeddedBinaries } from './postgres.ts'
import { isAlive, processesBelow, useStage } from './stage.fixture.ts'

const stage = useStage()
const without = !(await embeddedBinaries())

test.skipIf(without)('Ctrl-C reaches Wirken alone, which then stops the server in order', async () => {
  const dataDir = stage.path()
  // A group of its own stands for a terminal: Ctrl-C is a SIGINT to the whole group.
  const program = stage.supervise({ dataDir }, { detached: true })
  const { ready } = await program.said('ready')
  process.kill(-(program.child.pid as number), 'SIGINT')

  expect(await program.said('stopped')).toEqual({ stopped: true })
  expect(program.lines).not.toContainEqual({ died: true })
  expect(await program.ended).toBe(0)
  expect(isAlive(ready as number)).toBe(false)
  expect(await processesBelow(dataDir)).toEqual([])

  const again = stage.supervise({ dataDir })
  await again.said('ready')
  expect(again.lines.map(({ step }) => step)).not.toContain('recovering')
  again.child.kill('SIGTERM')
  expect(await again.ended).toBe(0)
  expect(await processesBelow(dataDir)).toEqual([])
})

test.skipIf(without)('Ctrl-C while the first start still initialises leaves nothing half-made', async () => {
  const dataDir = stage.path()
  const program = stage.supervise({ dataDir }, { detached: true })
  await program.said('step')
  process.kill(-(program.child.pid as number), 'SIGINT')
  await program.ended

  const again = stage.supervise({ dataDir })
  await again.said('ready')
  again.child.kill('SIGTERM')
  expect(await again.ended).toBe(0)
})

test.skipIf(without)('a program that ends without stopping its server still asks it to end', async () => {
  const dataDir = stage.path()
  const program = stage.supervise({ dataDir, forgetful: true })
  const { ready } = await program.said('ready')
  program.child.kill('SIGTERM')
  expect(await program.ended).toBe(0)
  while (isAlive(ready as number)) await sleep(10)
  expect(await readFile(join(dataDir, 'server.log'), 'utf8')).toContain('database system is shut down')
})
