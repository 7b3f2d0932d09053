/** Somebody without an account asks what is held of their address, and to have it deleted. */
import { expect } from 'vitest'
import { asPublic, committingScope, ownerOf, poolOf, test } from '../../../../test/support/city.ts'
import { expectValidHtml } from '../../../../test/support/html-validity.ts'
import { textOf } from '../../../../test/support/page.ts'
import { linked, reportingRound } from '../../../../test/support/reported-plan.ts'
import { localSite, publicUrl } from '../../../../test/support/site.ts'
import { asOwner } from '../../../commands/as-owner.ts'
import { must } from '../../../demo/act.ts'
import { Forbidden } from '../../../platform/errors.ts'
import type { Scope } from '../../../platform/scope.ts'
import { read } from '../../../platform/transact.ts'
import { forgetTraces } from '../../accounts/accounts.ts'
import { answerSheet } from '../answering/answer.verbs.ts'
import { findBearer } from '../answering/link.verbs.ts'
import { makeList } from '../lists/list.verbs.ts'
import { enterMembers } from '../lists/members.verbs.ts'
import { listPartSteps } from '../rounds/part.queries.ts'
import { forgetAddress, showAddress } from './address.verbs.ts'
import { privacyRoutes } from './privacy.routes.ts'
import { reportingHolder } from './reporting.holder.ts'

const mail = 'rosa@amt.example'

/** A guest has answered by a link that a colleague passed on to this address, and stands on a list. */
async function guest(scope: Scope) {
  const { id, partOf, measures, units } = await reportingRound(scope)
  const part = partOf(measures.reading, units.school)
  const first = await linked(scope, 'first', { roundId: id, partIds: [] })
  const link = await linked(scope, 'passed', { roundId: id, partIds: [part.id], by: first.id })
  const asGuest: Scope = { ...scope, viewer: { kind: 'guest', id: link.id, name: 'Rosa Amtlich' } }
  const content = { ...part.content, done: 'Zwölf Gruppen.' }
  must(await answerSheet(asGuest, { partId: part.id, seen: 1, content, name: 'Rosa Amtlich' }))
  const list = must(await makeList(scope, { name: 'Presse', purpose: 'Neues', isOpen: false }))
  const paper = { day: '2026-11-01', words: 'Ordner 3' }
  must(await enterMembers(scope, publicUrl, list.slug, { addresses: [{ mail, name: '' }], lang: 'de', paper }))
  return part
}

test('an address is forgotten: links end, the answer stays without a name once the daily work was done', async () => {
  const scope = await committingScope('address')
  const part = await guest(scope)
  expect(await showAddress(scope, mail)).toMatchObject({ follows: 0, lists: 1 })
  must(await forgetAddress(scope, mail))
  expect(await forgetAddress(scope, mail)).toMatchObject({ code: 'address.nothing' })
  expect((await findBearer(scope, 'passed')).isOpen).toBe(false)
  await asOwner(ownerOf(await poolOf('address')), (db) => forgetTraces({ ...scope, db }, [reportingHolder]))
  const last = (await read(scope, (tx) => listPartSteps(tx, [part.id]))).at(-1)
  expect([last?.name, last?.actor, last?.content.done]).toEqual(['', 'erased', 'Zwölf Gruppen.'])
})

test('the page tells what there is, and forgets it only when somebody is sure', async ({ scope }) => {
  await guest(scope)
  const site = localSite(scope)
  expect((await site.send(privacyRoutes.address(), { mail: 'x' })).status).toBe(422)
  const html = await (await site.send(privacyRoutes.address(), { mail })).text()
  await expectValidHtml(html)
  expect(textOf(html)).toContain('Verteiler: 1')
  expect((await site.send(privacyRoutes.address(), { mail, erase: 'yes' })).status).toBe(422)
  expect((await site.send(privacyRoutes.address(), { mail, erase: 'yes', sure: 'yes' })).status).toBe(303)
  await expect(showAddress(asPublic(scope), mail)).rejects.toThrow(Forbidden)
})
