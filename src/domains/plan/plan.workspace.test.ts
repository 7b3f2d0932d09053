import { describe, expect } from 'vitest'
import { test } from '../../../test/support/city.ts'
import { expectValidHtml } from '../../../test/support/html-validity.ts'
import { errorsIn, formIn, headingsOf, linksOf, textOf } from '../../../test/support/page.ts'
import { added, drafted, published } from '../../../test/support/plans.ts'
import { localSite } from '../../../test/support/site.ts'
import { read } from '../../platform/transact.ts'
import { listUnits } from '../accounts/accounts.ts'
import { sayEditing } from './editing/editing.messages.ts'
import { showMeasure } from './plan.ts'

const say = (key: Parameters<typeof sayEditing>[1], values = {}) => sayEditing('de', key, values)

test('the list of plans leads to what can be done with each', async ({ scope }) => {
  const draft = await drafted(scope)
  for (const lang of ['de', 'en'] as const) {
    const html = await (await localSite(scope, { lang }).ask('/workspace')).text()
    await expectValidHtml(html)
    expect(headingsOf(html, 1)).toEqual([sayEditing(lang, 'editions.title')])
    for (const state of ['draft', 'in_force', 'succeeded'] as const) {
      expect(textOf(html)).toContain(sayEditing(lang, `editions.state.${state}`))
    }
    expect(linksOf(html)).toContain(`/workspace/plans/${draft.slug}`)
    expect(linksOf(html)).toContain('/workspace/plans/zusammen-in-musterstadt/measures')
    expect(linksOf(html)).toContain(`https://plan.musterstadt.example/${lang}/plan`)
  }
})

test('a city without a plan is told how to bring one in', async ({ neighbour }) => {
  const html = await (await localSite(neighbour).ask('/workspace')).text()
  expect(textOf(html)).toContain(say('editions.none'))
  expect(html).toContain('bin/wirken import plan')
})

test('words of ours, and of nobody else, come out of an address', async ({ scope }) => {
  const site = localSite(scope)
  const html = await (await site.ask('/workspace?notice=%3Cscript%3Ealert(1)%3C/script%3E')).text()
  expect(html).not.toContain('alert')
  expect(await (await site.ask('/workspace?notice=editions.none')).text()).not.toContain(say('editions.none'))
})

describe('a draft', () => {
  test('is published with a warning where nobody could be called and nobody answers for the pages', async ({
    scope,
    neighbour,
  }) => {
    for (const [of, warned] of [
      [neighbour, true],
      [scope, false],
    ] as const) {
      const { slug } = await drafted(of)
      const html = await (await localSite(of).ask(`/workspace/plans/${slug}`)).text()
      for (const one of ['', '.telephone', '.imprint', '.privacy', '.accessibility'] as const) {
        const key = `draft.lacks${one}` as const
        expect(textOf(html).includes(say(key))).toBe(warned)
      }
      await expectValidHtml(html)
    }
  })

  test('is thrown away by whoever ticks that it shall be, and its address is free again', async ({ scope }) => {
    const site = localSite(scope)
    const draft = await drafted(scope)
    const path = `/workspace/plans/${draft.slug}`
    const form = formIn(await (await site.ask(path)).text(), `${path}/discard`)
    const unsure = await site.send(`${path}/discard`, form)
    expect([unsure.status, errorsIn(await unsure.text())]).toEqual([
      422,
      [['sureDiscard', say('error.plan.discard_unconfirmed')]],
    ])
    const sure = { ...form, sureDiscard: 'yes' }
    const answer = await site.send(`${path}/discard`, sure)
    expect(answer.headers.get('Location')).toBe('/workspace?notice=draft.discarded')
    expect((await site.ask(path)).status).toBe(404)
    expect((await site.send(`${path}/discard`, sure)).status).toBe(404)
    expect((await drafted(scope)).slug).toBe(draft.slug)
  })

  test('that somebody else has published meanwhile can no longer be thrown away', async ({ scope }) => {
    const site = localSite(scope)
    const plan = await published(scope)
    const path = `/workspace/plans/${plan.slug}`
    const answer = await site.send(`${path}/discard`, { version: '1', sureDiscard: 'yes' })
    expect(answer.status).toBe(422)
    expect(errorsIn(await answer.text())).toEqual([['sureDiscard', say('error.plan.published_already')]])
    expect((await site.ask('/workspace')).status).toBe(200)
    expect(textOf(await (await site.ask('/workspace')).text())).toContain('Kleiner Plan')
  })

  test('is not published from a page that has grown old', async ({ scope }) => {
    const site = localSite(scope)
    const draft = await drafted(scope)
    const path = `/workspace/plans/${draft.slug}`
    const typed = {
      ...{ version: '0', title: 'Mein Titel', address: 'mein-plan', reason: 'Mein Grund' },
      ...{ successorOf: '-', surePublish: 'yes' },
    }
    const answer = await site.send(`${path}/publication`, typed)
    const html = await answer.text()
    expect(answer.status).toBe(422)
    expect(textOf(html)).toContain(say('form.changed_meanwhile'))
    expect(formIn(html, `${path}/publication`)).toMatchObject({ ...typed, version: '1' })
    await expectValidHtml(html)
  })

  test('is asked for what its publication lacks, each at its place', async ({ scope }) => {
    const site = localSite(scope)
    const path = `/workspace/plans/${(await drafted(scope)).slug}/publication`
    const sure = { version: '1', title: 'Plan', address: 'plan', successorOf: '-', surePublish: 'yes' }
    for (const [words, wrong] of [
      [{ paperNumber: '12/2026' }, ['body', 'decidedOn']],
      [{ body: 'Rat' }, ['decidedOn']],
      [{ decidedOn: '1.11.2026' }, ['body']],
      [{ paperUrl: 'javascript:alert(1)', body: 'Rat', decidedOn: '1.11.2026' }, ['paperUrl']],
      [{ title: ' ' }, ['title']],
      [{ startsOn: '2.1.2027', endsOn: '1.1.2027' }, ['endsOn']],
      [{ startsOn: 'bald' }, ['startsOn']],
      [{ successorOf: '' }, ['successorOf']],
      [{ address: ' ' }, ['address']],
      [{ address: 'Zusammen in Musterstadt' }, ['address']],
      [{ successorOf: 'nix' }, ['successorOf']],
      [{ surePublish: '' }, ['surePublish']],
    ] as [Record<string, string>, string[]][]) {
      const answer = await site.send(path, { ...sure, ...words })
      const html = await answer.text()
      expect([answer.status, errorsIn(html).map(([name]) => name)]).toEqual([422, wrong])
      for (const name of wrong) expect(html).toContain(`id="${name}"`)
    }
  })

  test('whose days are wrong is told which, and whether it is their writing or the calendar', async ({ scope }) => {
    for (const lang of ['de', 'en'] as const) {
      const path = `/workspace/plans/${(await drafted(scope)).slug}/publication`
      const days = { startsOn: 'bald', endsOn: '31.2.2026', body: 'Rat', decidedOn: '2026' }
      const answer = await localSite(scope, { lang }).send(path, { version: '1', title: 'Plan', ...days })
      const [no, unknown] = [sayEditing(lang, 'error.form.no_day'), sayEditing(lang, 'error.form.unknown_day')]
      const told = errorsIn(await answer.text()).filter(([name]) => name! in days)
      expect(told.toSorted()).toEqual([
        ['decidedOn', `${sayEditing(lang, 'draft.decided_on')} ${no}`],
        ['endsOn', `${sayEditing(lang, 'draft.ends_on')}: ${unknown}`],
        ['startsOn', `${sayEditing(lang, 'draft.starts_on')}: ${no}`],
      ])
    }
  })

  test('once published is no draft any more', async ({ scope }) => {
    const plan = await published(scope)
    const answer = await localSite(scope).ask(`/workspace/plans/${plan.slug}`)
    expect([answer.status, answer.headers.get('Location')]).toEqual([302, '/workspace'])
  })
})

describe('a status', () => {
  test('of two people at once: the second sees what the first said, and keeps their own words', async ({ scope }) => {
    const site = localSite(scope)
    const { slug } = await added(scope, await published(scope))
    const path = `/workspace/measures/${slug}`
    const form = formIn(await (await site.ask(path)).text(), path)
    expect((await site.send(path, { ...form, status: 'started', reason: 'Die Erste' })).status).toBe(303)
    const answer = await site.send(path, { ...form, status: 'planned', reason: 'Der Zweite' })
    const html = await answer.text()
    expect(answer.status).toBe(422)
    expect(textOf(html)).toContain(say('form.changed_meanwhile'))
    // What the other has recorded stands beside it, and only what is otherwise.
    expect(textOf(html)).toContain('Jetzt steht dort, anders als bei Ihnen:')
    expect(textOf(html)).toContain('Begründung: Die Erste')
    const again = formIn(html, path)
    expect(again).toMatchObject({ status: 'planned', reason: 'Der Zweite' })
    await expectValidHtml(html)
    // Having seen it, the second may say so once more, and then it holds.
    const later = localSite({ ...scope, now: new Date(scope.now.getTime() + 60_000) })
    expect((await later.send(path, again)).status).toBe(303)
    expect((await showMeasure(scope, slug)).statuses.map((one) => one.reason)).toEqual(['Der Zweite', 'Die Erste'])
  })

  test('is asked for what it lacks, each at its place', async ({ scope }) => {
    const site = localSite(scope)
    const { slug } = await added(scope, await published(scope))
    const path = `/workspace/measures/${slug}`
    const good = { version: '1', status: 'started', asOf: '22.11.2026', reason: 'Läuft.' }
    for (const [words, wrong, key, label] of [
      [{ status: '' }, 'status', 'error.form.status_missing', 'status'],
      [{ status: 'toString' }, 'status', 'error.form.status_missing', 'status'],
      [{ asOf: '' }, 'asOf', 'error.form.no_day', 'as_of'],
      [{ asOf: '30.2.2026' }, 'asOf', 'error.form.unknown_day', 'as_of'],
      [{ asOf: '24.11.2026' }, 'asOf', 'error.status.in_the_future', 'as_of'],
      [{ assessment: 'off_track', reason: ' ' }, 'reason', 'error.status.reason_missing', 'reason'],
    ] as const) {
      const answer = await site.send(path, { ...good, ...words })
      const html = await answer.text()
      expect([answer.status, errorsIn(html)]).toEqual([422, [[wrong, `${say(`status.${label}`)}: ${say(key)}`]]])
    }
    expect((await site.send(path, good)).status).toBe(303)
    const older = await site.send(path, { ...good, version: '2', asOf: '21.11.2026' })
    expect(errorsIn(await older.text())).toEqual([
      ['asOf', `${say('status.as_of')}: ${say('error.status.before_the_last', { last: '22. November 2026' })}`],
    ])
  })
})

describe('a measure', () => {
  test('whose number is taken is refused, and leaves no unit behind', async ({ scope }) => {
    const site = localSite(scope)
    const units = async () => (await read(scope, (tx) => listUnits(tx, scope))).map((unit) => unit.name.words)
    const plan = await published(scope)
    await added(scope, plan, { number: 'B-01' })
    const before = await units()
    const path = `/workspace/plans/${plan.slug}/measures`
    const words = {
      title: 'Noch eine',
      goal: 'erstes',
      number: 'B-01',
      leadUnit: 'Amt, das es nicht gibt',
      reason: 'Neu',
    }
    const answer = await site.send(path, words)
    expect([answer.status, errorsIn(await answer.text())]).toEqual([
      422,
      [['number', `${say('measure.field.number')}: ${say('error.measure.number_taken', { number: 'B-01' })}`]],
    ])
    expect(await units()).toEqual(before)
    expect((await site.send(path, { ...words, number: 'B-02' })).status).toBe(303)
    expect(await units()).toHaveLength(before.length + 1)
  })

  test('finds the unit that leads it by any of its names', async ({ scope }) => {
    const site = localSite(scope)
    const plan = await published(scope)
    const units = await read(scope, (tx) => listUnits(tx, scope))
    const unit = units.find((one) => one.short !== '')!
    for (const leadUnit of [unit.name.words, ` ${unit.short.toUpperCase()} `]) {
      const words = { title: 'Geführt', goal: 'erstes', leadUnit, reason: 'Neu' }
      const answer = await site.send(`/workspace/plans/${plan.slug}/measures`, words)
      const slug = answer.headers.get('Location')!.split(/[/?]/)[3]!
      expect((await showMeasure(scope, slug)).leadUnit?.name.words).toBe(unit.name.words)
    }
    expect(await read(scope, (tx) => listUnits(tx, scope))).toHaveLength(units.length)
  })
})
