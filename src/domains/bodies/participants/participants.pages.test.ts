/** Whom the bodies know: added, corrected, and forgotten. */
import { describe, expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { expectValidHtml } from '../../../../test/support/html-validity.ts'
import { textOf } from '../../../../test/support/page.ts'
import { localSite } from '../../../../test/support/site.ts'
import { must } from '../../../demo/act.ts'
import { insertPass } from '../room/pass.queries.ts'
import { findGuest } from '../room/pass.verbs.ts'
import { knowParticipant } from './participant.verbs.ts'
import { participantsRoutes } from './participants.routes.ts'

const mia = { name: 'Mia Celik', mail: 'mia@verein.example', lang: 'en', unit: '' }

describe('whom the bodies know', () => {
  test('is added by name and mail, once; what is wrong stands at its field, with the words kept', async ({ scope }) => {
    const { ask, send } = localSite(scope)
    expect((await send(participantsRoutes.participants(), mia)).status).toBe(303)
    const page = await (await ask(participantsRoutes.participants())).text()
    expect(textOf(page)).toContain('Mia Celik')
    await expectValidHtml(page)
    const wrong = await send(participantsRoutes.participants(), { ...mia, name: '', mail: 'mia' })
    expect(wrong.status).toBe(422)
    const html = await wrong.text()
    expect(html).toContain('value="mia"')
    expect(textOf(html)).toContain('name@example.org')
    // The same address again is the same person.
    await send(participantsRoutes.participants(), { ...mia, name: 'Mia C.' })
    const known = scope.db.selectFrom('bodiesParticipant').select('name').where('name', 'like', 'Mia C%')
    expect(await known.execute()).toEqual([{ name: 'Mia Celik' }])
  })

  test('of two who correct the same, the second is told, and the address of another is refused', async ({ scope }) => {
    const { send } = localSite(scope)
    const id = must(await knowParticipant(scope, { ...mia, lang: 'en', unitId: null }))
    must(await knowParticipant(scope, { ...mia, name: 'Ole', mail: 'ole@verein.example', lang: 'de', unitId: null }))
    const taken = await send(participantsRoutes.participant(id), { ...mia, mail: 'ole@verein.example', version: '1' })
    expect(textOf(await taken.text())).toContain('gehört schon zu Ole')
    expect((await send(participantsRoutes.participant(id), { ...mia, name: 'Mia', version: '1' })).status).toBe(303)
    const late = await send(participantsRoutes.participant(id), { ...mia, name: 'Mia K.', version: '1' })
    expect(late.status).toBe(422)
    expect(await late.text()).toContain('Mia K.')
  })

  test('is forgotten only when somebody is sure; then name, address and links are gone, in the log too', async ({
    scope,
  }) => {
    const { send, ask } = localSite(scope)
    const id = must(await knowParticipant(scope, { ...mia, lang: 'en', unitId: null }))
    const until = { madeAt: scope.now, expiresAt: new Date(scope.now.getTime() + 1000) }
    await insertPass(scope.db as never, scope, 'token', { participantId: id, ...until })
    expect((await findGuest(scope, 'token'))?.id).toBe(id)
    expect((await send(participantsRoutes.eraseParticipant(id), {})).status).toBe(422)
    expect((await send(participantsRoutes.eraseParticipant(id), { sure: 'yes' })).status).toBe(303)
    expect(await findGuest(scope, 'token')).toBeUndefined()
    expect((await ask(participantsRoutes.participant(id))).status).toBe(404)
    const row = await scope.db
      .selectFrom('bodiesParticipant')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    expect(row).toMatchObject({ name: '', mail: null, erasedAt: scope.now })
    const waiting = await scope.db.selectFrom('accountsErasure').select(['personId', 'entries']).execute()
    expect(waiting).toMatchObject([{ personId: id }])
    expect(waiting[0]!.entries.length).toBeGreaterThan(0)
  })
})
