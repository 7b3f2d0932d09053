import ICAL from 'ical.js'
import { expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { expectValidHtml } from '../../../../test/support/html-validity.ts'
import { linksOf, textOf } from '../../../../test/support/page.ts'
import { published } from '../../../../test/support/plans.ts'
import { publicSite } from '../../../../test/support/site.ts'
import { must } from '../../../demo/act.ts'
import { sampleCall } from '../calls/funding.sample.ts'
import { actOnFunding, saveCall } from '../calls/funding.verbs.ts'
import { showMeasure } from '../plan.ts'

test('steps and deadlines stand in one list and in one calendar, what is over folded', async ({ scope }) => {
  const on = { ...scope, now: new Date('2026-11-10T10:00:00Z') }
  const { id, slug } = await showMeasure(on, 'lerncafe-nord')
  const call = must(await saveCall(on, null, 0, sampleCall, [{ kind: 'measure', id }]))
  const site = publicSite(on)
  expect(textOf(await (await site.ask('/de/dates')).text())).not.toContain('Mikroförderung')
  must(await actOnFunding(on, 'call', call.id, 1, { act: 'published', reason: '' }))
  const html = await (await site.ask('/de/dates')).text()
  await expectValidHtml(html)
  expect(textOf(html)).toMatch(
    /Dezember 2026.*Frist für Anträge Mikroförderung.*Einzug in die Schule.*Frühere.*erreicht Team gefunden/s,
  )
  expect(linksOf(html)).toEqual(expect.arrayContaining([`/de/measures/${slug}`, '/de/calls/mikrofoerderung']))
  const calendarAt = async (path: string) =>
    new ICAL.Component(ICAL.parse(await (await site.ask(path)).text()))
      .getAllSubcomponents('vevent')
      .map((one) => new ICAL.Event(one).uid)
  const all = await calendarAt('/de/dates.ics')
  // Under the same names as elsewhere, so that who takes both has nothing twice.
  const own = [
    ...(await calendarAt(`/de/measures/${slug}.ics`)),
    ...(await calendarAt('/de/calls.ics')),
    ...(await calendarAt('/de/meetings.ics')),
  ]
  expect(all).toEqual(expect.arrayContaining(own))
  expect(await calendarAt('/de/dates.ics?only=rounds')).toEqual([])
})

test('the plan leads to the dates', async ({ scope }) => {
  await published(scope)
  expect(linksOf(await (await publicSite(scope).ask('/de/plan')).text())).toContain('/de/dates')
})
