import { existsSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { captured } from '../../test/support/captured.ts'
import { openStage, type Stage } from '../../test/support/program.ts'
import { readConfig } from '../config.ts'
import { auditCommand } from './audit.ts'
import { backupCommand } from './backup.ts'
import { doctorCommand } from './doctor.ts'
import { restoreCommand } from './restore.ts'
import { NoCityThere } from './where-it-stands.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.strike())

/** A command beside or without the running program: its exit code and what it said. */
async function told(args: string[], settings: Record<string, string> = {}): Promise<[number | string, string]> {
  const program = stage.run(args, settings)
  return [await program.ended, program.said() + program.answered()]
}

test('a city is saved while the program runs, looked at, and put into another folder', async () => {
  const program = await stage.serve()
  const file = join(stage.folder, 'wirken.zip')
  expect(await told(['backup', file])).toEqual([0, expect.stringContaining('SHA-256')])
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  const [looked, refused] = await Promise.all([told(['doctor']), told(['restore', file])])
  expect(looked).toEqual([0, expect.stringMatching(/Last backup on .*less than a day[\s\S]*is ready/)])
  expect(refused).toEqual([1, expect.stringContaining('Another Wirken')])
  program.child.kill('SIGTERM')
  expect(await program.ended).toBe(0)

  const settings = { WIRKEN_DATA: join(stage.folder, 'other') }
  expect(await told(['restore', file], settings)).toEqual([0, expect.stringContaining('Restored as it stood')])
  const audit = await told(['audit', 'verify', '--format', 'json'], settings)
  expect(audit).toEqual([0, expect.stringMatching(/still empty[\s\S]*"ok": true/)])
})

test('where no city is none is made by looking, and it is said', async () => {
  const config = readConfig({ WIRKEN_DATA: join(stage.folder, 'nowhere'), PORT: stage.ports.PORT })
  await expect(auditCommand(config, ['verify'])).rejects.toThrow(NoCityThere)
  await expect(backupCommand(config, [join(stage.folder, 'none.zip')])).rejects.toThrow(NoCityThere)
  expect(await captured(() => doctorCommand(config, []))).toMatchObject({ code: 0 })
  expect([config.dataDir, join(stage.folder, 'none.zip')].filter(existsSync)).toEqual([])
})

test('what nobody can mean is answered by how it is meant', async () => {
  const config = readConfig({ WIRKEN_DATA: join(stage.folder, 'nowhere') })
  const unmeant = [
    () => auditCommand(config, []),
    () => auditCommand(config, ['verify', 'all']),
    () => backupCommand(config, ['--quickly', 'file.zip']),
    () => restoreCommand(config, ['--force']),
    () => doctorCommand(config, ['all']),
  ]
  for (const command of unmeant) {
    expect(await captured(command)).toMatchObject({ code: 2, said: expect.stringContaining('bin/wirken') })
  }
})
