import { once } from 'node:events'
import { mkdir } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { noneLeft, openStage, type Program, type Stage } from '../../test/support/program.ts'
import { joinPostgres } from '../platform/postgres/postgres.ts'
import { sayCommand } from './command.messages.ts'

const isLinux = process.platform === 'linux'
const say = sayCommand
let stage: Stage
let running: Program | undefined

beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.strike())
afterEach(async () => {
  running?.child.kill('SIGINT')
  await running?.ended
  running = undefined
  await noneLeft(stage.folder)
})

async function serve(settings: Record<string, string> = {}): Promise<Program & { address: string }> {
  const program = await stage.serve(settings)
  running = program
  return program
}

const statusOf = async (url: string) => (await fetch(url, { redirect: 'manual' })).status

describe('the first start', () => {
  test('says what it does, ends with both addresses, and ends with Ctrl-C without a trace', async () => {
    const program = await serve({ PUBLIC_URL: 'https://plan.stadt.de/' })
    const said = program.said()
    for (const step of ['step.initialising', 'step.starting', 'step.founding'] as const) {
      expect(said).toContain(say('en', step))
    }
    expect(said).toMatch(/0001-\S+\.sql/)
    expect(said).toContain(say('en', 'ready.public', { url: 'https://plan.stadt.de' }))
    expect(said.trimEnd().split('\n').at(-1)).toBe(say('en', 'ready.stop'))
    // This start has no demonstration city, and its empty one has told nothing yet.
    expect(said).toContain(say('en', 'lacks.imprint'))
    expect(program.answered()).toBe('')

    expect(await statusOf(`${stage.publicUrl}/readyz`)).toBe(200)
    const home = await fetch(`${stage.publicUrl}/`, { headers: { 'Accept-Language': 'en' } })
    expect([home.status, home.url]).toEqual([200, `${stage.publicUrl}/en/`])
    expect(await statusOf(`${stage.localUrl}/workspace`)).toBe(401)
    expect(await statusOf(program.address)).toBe(303)
    expect(await statusOf(program.address)).toBe(401)

    program.child.kill('SIGINT')
    expect(await program.ended).toBe(0)
    expect(program.said()).toContain(say('en', 'stopping'))
    expect(program.said().trimEnd().split('\n').at(-1)).toBe(say('en', 'stopped'))
    expect(await stage.processes()).toEqual([])
    await expect(fetch(stage.publicUrl)).rejects.toThrow()
  })
})

describe('a later start', () => {
  test('founds nothing again, speaks the person’s language and keeps what is there', async () => {
    const program = await serve({ LANG: 'de_DE.UTF-8', WIRKEN_DEMO: '1' })
    expect(program.said()).not.toContain(say('de', 'step.founding'))
    expect(program.said()).not.toMatch(/\.sql/)
    expect(program.said()).toContain(say('de', 'ready.stop'))
    program.child.kill('SIGTERM')
    expect(await program.ended).toBe(0)
  })

  test('a person who presses Ctrl-C again and again leaves no database behind', async () => {
    const program = await serve()
    for (let i = 0; i < 5; i++) program.child.kill('SIGINT')
    await program.ended
    await noneLeft(stage.folder)
  })

  test('Ctrl-C while it starts leaves no database behind', async () => {
    const program = stage.run(['serve'])
    await program.hear(/Starting|starts|starting/i)
    program.child.kill('SIGINT')
    await program.ended
    await noneLeft(stage.folder)
  })

  test.runIf(isLinux)('after a kill -9 it stops the database that was left, and is ready again', async () => {
    const killed = await serve()
    killed.child.kill('SIGKILL')
    await killed.ended
    const orphans = await stage.processes()
    expect(orphans.length).toBeGreaterThan(0)
    const program = await serve()
    expect(program.said()).toContain(say('en', 'step.stopping-orphan'))
    const left = new Set(await stage.processes())
    expect(orphans.filter((pid) => left.has(pid))).toEqual([])
    expect(await statusOf(`${stage.publicUrl}/readyz`)).toBe(200)
  })

  test.runIf(isLinux)('when the database dies by itself it says so with the end of its log, and ends', async () => {
    const program = await serve()
    const server = await joinPostgres(stage.dataDir)
    process.kill(server!.pid, 'SIGKILL')
    expect(await program.ended).toBe(1)
    expect(program.said()).toContain(say('en', 'database.died'))
    await noneLeft(stage.folder)
  })
})

describe('what another process writes', () => {
  test('stands on the next page that is read, though this process keeps its pages in memory', async () => {
    await serve()
    const home = async () => {
      const answer = await fetch(`${stage.publicUrl}/de/`)
      return [await answer.text(), answer.headers.get('etag')] as const
    }
    for (const name of ['Neustadt', 'Altstadt']) {
      const before = [await home(), await home(), await home()].map(([, tag]) => tag)
      expect(new Set(before).size).toBe(1)
      expect(await stage.run(['city', '--name', name]).ended).toBe(0)
      const [html, tag] = await home()
      expect(html).toContain(name)
      expect(tag).not.toBe(before[0])
    }
  })
})

describe('what is in the way is said', () => {
  test('another process on the same data, though it has the same ports too', async () => {
    const first = await serve()
    for (const lang of ['de', 'en'] as const) {
      const second = stage.run(['serve'], { LANG: `${lang}_XX.UTF-8` })
      expect(await second.ended).toBe(1)
      const values = { folder: stage.dataDir, pid: String(first.child.pid) }
      expect(second.said()).toContain(say(lang, 'error.data-folder-in-use', values))
      expect(second.said()).not.toMatch(/\n\s+at /)
    }
    expect(await statusOf(`${stage.publicUrl}/readyz`)).toBe(200)
  })

  test.for(['PORT', 'WIRKEN_LOCAL_PORT'] as const)('a taken %s; and the database is stopped again', async (setting) => {
    const other = createServer().listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as { port: number }
    const program = stage.run(['serve'], { [setting]: String(port), LANG: 'de_DE.UTF-8' })
    expect(await program.ended).toBe(1)
    expect(program.said()).toContain(say('de', 'error.port', { address: '127.0.0.1', port: String(port) }))
    expect(program.said()).not.toMatch(/\n\s+at /)
    expect(await stage.processes()).toEqual([])
    other.close()
  })

  test('every setting that is wrong, at once, before anything is done', async () => {
    const data = join(stage.folder, 'never')
    const program = stage.run(['serve'], {
      PORT: '0',
      LOG_LEVEL: 'loud',
      DATABASE_URL: 'mysql://x/y',
      WIRKEN_DATA: data,
    })
    expect(await program.ended).toBe(1)
    expect(program.said()).toContain(say('en', 'error.setting'))
    for (const name of ['PORT', 'LOG_LEVEL', 'DATABASE_URL']) expect(program.said()).toContain(`${name}:`)
    expect(program.said()).not.toMatch(/\n\s+at /)
  })

  test('an address that this computer does not have', async () => {
    const program = stage.run(['serve'], { HOST: '192.0.2.1' })
    expect(await program.ended).toBe(1)
    expect(program.said()).toContain('192.0.2.1')
    expect(program.said()).not.toMatch(/\n\s+at /)
    expect(await stage.processes()).toEqual([])
  })

  test.runIf(process.getuid?.() === 0)('a folder that the database’s user cannot reach', async () => {
    await mkdir(join(stage.folder, 'closed'), { mode: 0o700 })
    const program = stage.run(['serve'], { WIRKEN_DATA: join(stage.folder, 'closed', 'data') })
    expect(await program.ended).toBe(1)
    expect(program.said()).toContain(join(stage.folder, 'closed'))
    expect(program.said()).not.toMatch(/\n\s+at /)
  })

  test('a word that is no command', async () => {
    const wrong = stage.run(['sevre'])
    expect(await wrong.ended).toBe(2)
    expect(wrong.said()).toContain('"sevre"')
    const help = stage.run(['help'])
    expect(await help.ended).toBe(0)
    expect(help.answered()).toContain('import plan FILE')
    expect(await stage.run(['constructor']).ended).toBe(2)
  })
})
