import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { noneLeft, openStage, type Program, type Stage } from '../../test/support/program.ts'
import { must } from '../demo/act.ts'
import { type PlanReading, readPlan } from '../domains/plan/plan.ts'
import { joinPostgres } from '../platform/postgres/postgres.ts'
import { projectRoot } from '../platform/root.ts'
import { sayCommand } from './command.messages.ts'

const isLinux = process.platform === 'linux'
const samples = join(projectRoot, 'src/domains/plan/import/samples')
const sample = join(samples, 'auenstadt.txt')
const seed = join(projectRoot, '../shared/data/wir2-handlungsfelder.txt')
const say = sayCommand
let stage: Stage
let server: Program | undefined

beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.strike())

async function close() {
  server?.child.kill('SIGINT')
  await server?.ended
  server = undefined
  await noneLeft(stage.folder)
}

async function ended(program: Program): Promise<{ code: unknown; said: string; answered: string }> {
  return { code: await program.ended, said: program.said(), answered: program.answered() }
}

/** Asks the database of a running program, as the server's owner. */
async function ask(text: string): Promise<Record<string, unknown>[]> {
  return withServer(async (client) => (await client.query(text)).rows)
}

async function withServer<T>(body: (client: pg.Client) => Promise<T>): Promise<T> {
  const joined = await joinPostgres(stage.dataDir)
  const client = new pg.Client(joined!.connection('postgres', 'wirken'))
  client.on('error', () => {})
  await client.connect()
  try {
    return await body(client)
  } finally {
    await client.end().catch(() => {})
  }
}

describe('before there is a database', () => {
  afterEach(close)

  test('--dry-run says what it understood and writes nothing, not even a folder', async () => {
    const { code, said, answered } = await ended(stage.run(['import', 'plan', sample, '--dry-run']))
    expect([code, answered]).toEqual([0, ''])
    expect(said).toContain(say('en', 'import.dry_run'))
    expect(said).toMatch(/^\d+ fields of action, \d+ goals/m)
    expect(existsSync(stage.dataDir)).toBe(false)
  })

  test.skipIf(!existsSync(seed))(
    'the first real plan has 6 fields and 35 goals in 39 places (skipped where it is absent)',
    async () => {
      const { said } = await ended(stage.run(['import', 'plan', seed, '--dry-run'], { LANG: 'de_DE.UTF-8' }))
      expect(said).toContain(say('de', 'import.summary', { fields: 6, goals: 35, places: 39, measures: 0 }))
    },
  )

  test('--format json gives the whole reading to other programs, and nothing else', async () => {
    const program = stage.run(['import', 'plan', join(samples, 'cranich.md'), '--dry-run', '--format', 'json'])
    const { code, answered } = await ended(program)
    const reading = JSON.parse(answered) as PlanReading
    const truth = JSON.parse(await readFile(join(samples, 'cranich.truth.json'), 'utf8')) as { fields: unknown[] }
    expect(code).toBe(0)
    expect(reading.fields).toHaveLength(truth.fields.length)
    const ids = new Set(reading.goals.map((goal) => goal.id))
    for (const { title, goals } of reading.fields) {
      expect(title).not.toBe('')
      for (const id of goals) expect(ids).toContain(id)
    }
  })

  test('the first import makes the database, and stops it again', async () => {
    const { code, said } = await ended(stage.run(['import', 'plan', sample, '--plan', 'zuerst']))
    expect([code, said]).toEqual([0, expect.stringContaining(say('en', 'import.saved', { slug: 'zuerst' }))])
    expect(said).toContain(say('en', 'step.initialising'))
    await noneLeft(stage.folder)
  })

  test('Ctrl-C in the middle ends the database as well', async () => {
    const program = stage.run(['import', 'plan', sample, '--plan', 'unterbrochen'])
    await program.hear(/Starting the database/)
    program.child.kill('SIGINT')
    expect([0, 130]).toContain(await program.ended)
    await noneLeft(stage.folder)
  })
})

describe('beside a running program', () => {
  let program: Awaited<ReturnType<typeof serve>>
  beforeAll(async () => {
    program = await serve()
  })
  afterAll(close)

  test('the draft stands on its local pages at once', async () => {
    const { code, said } = await ended(stage.run(['import', 'plan', sample, '--plan', 'daneben']))
    expect([code, said]).toEqual([0, expect.stringContaining(say('en', 'step.joining'))])
    const opened = await fetch(program.address, { redirect: 'manual' })
    const Cookie = opened.headers.get('Set-Cookie')?.split(';')[0] ?? ''
    const page = await fetch(`${stage.localUrl}/workspace/plans/daneben`, { headers: { Cookie } })
    expect(page.status).toBe(200)
    expect((await fetch(`${stage.publicUrl}/de/plans/daneben`)).status).toBe(404)
  })

  test('without an address a free one is found; in the demonstration city with a warning', async () => {
    const before = await ask('select count(*)::int as plans from plan_plan')
    for (const demo of [true, false]) {
      await ask(`update city set demo = ${demo}`)
      const { code, said } = await ended(stage.run(['import', 'plan', sample]))
      expect([code, said.includes(say('en', 'import.demo'))]).toEqual([0, demo])
    }
    const [after] = await ask('select count(*)::int as plans from plan_plan')
    expect(after?.plans).toBe((before[0]?.plans as number) + 2)
  })

  test('against a plan that exists it says what is new, and takes it over only when somebody confirms', async () => {
    const run = (...args: string[]) => ended(stage.run(['import', 'plan', ...args, '--plan', 'daneben']))
    const same = await run(sample)
    expect([same.code, same.said]).toEqual([0, expect.stringContaining(say('en', 'again.nothing'))])
    const newer = join(stage.folder, 'neuer.txt')
    const [first] = must(readPlan({ name: 'auenstadt.txt', bytes: await readFile(sample) })).goals
    const text = await readFile(sample, 'utf8')
    const word = first!.text.split(' ').find((one) => one.length > 6 && text.includes(one))!
    await writeFile(newer, text.replaceAll(word, `${word} besser`))
    const wordings = `select count(*)::int as goals from plan_goal join plan_plan on plan_plan.id = plan_id
      where plan_plan.slug = 'daneben' and wording like '%${word} besser%'`
    const looked = await run(newer, '--dry-run')
    expect([looked.code, looked.said]).toEqual([0, expect.stringContaining(say('en', 'import.dry_run'))])
    expect(looked.said).toContain('{+besser+}')
    expect((await run(newer)).code).toBe(1)
    expect(await ask(wordings)).toEqual([{ goals: 0 }])
    const json = await run(newer, '--confirm', '--format', 'json')
    expect([json.code, JSON.parse(json.answered)]).toEqual([0, expect.objectContaining({ plan: 'daneben' })])
    expect((await ask(wordings))[0]?.goals).toBeGreaterThan(0)
  }, 180_000)

  test.runIf(isLinux)(
    'everything killed in the middle of an import: nothing is half-done, nothing is left running',
    async () => {
      const counts = `select (select count(*) from plan_plan)::int as plans, (select count(*) from plan_field)::int as fields,
      (select count(*) from plan_goal)::int as goals, (select count(*) from audit_entry)::int as entries`
      const before = await ask(counts)
      await withServer(async (holder) => {
        // The import has written its plan and fields when it comes to the goals, and there it has to wait.
        await holder.query('begin; lock table plan_goal in share mode')
        const importing = stage.run(['import', 'plan', sample, '--plan', 'mitten-drin'])
        await vi.waitFor(async () => {
          const waits = "select 1 from pg_locks where relation = 'plan_goal'::regclass and not granted"
          expect((await holder.query(waits)).rowCount).toBe(1)
        }, 30_000)
        for (const { child } of [importing, program]) child.kill('SIGKILL')
        await stage.kill()
        await Promise.all([importing.ended, program.ended])
      })
      await noneLeft(stage.folder)

      await serve()
      expect(await ask(counts)).toEqual(before)
      const again = await ended(stage.run(['import', 'plan', sample, '--plan', 'mitten-drin']))
      expect(again.code).toBe(0)
      const whole = await ask(`select count(*)::int as goals from plan_goal join plan_plan on plan_plan.id = plan_id
      where plan_plan.slug = 'mitten-drin'`)
      const reading = must(readPlan({ name: 'auenstadt.txt', bytes: await readFile(sample) }))
      expect(whole).toEqual([{ goals: reading.goals.length }])
    },
  )

  async function serve() {
    const program = await stage.serve()
    server = program
    return program
  }
})
