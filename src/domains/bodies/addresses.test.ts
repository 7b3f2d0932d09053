/** Addresses and forms of the bodies in which something stands where an id belongs. */
import { describe, expect } from 'vitest'
import { test } from '../../../test/support/city.ts'
import { passFor, seatedBody } from '../../../test/support/seated-body.ts'
import { formOf, localSite, publicSite } from '../../../test/support/site.ts'
import { bodiesPortal } from './bodies.portal.tsx'
import { bodiesRoom } from './bodies.room.tsx'
import { bodiesWorkspace } from './bodies.workspace.tsx'
import { votesRoutes } from './votes/votes.routes.ts'

const strange = ['abc', '-'.repeat(36)]

/** Each route, strange wherever an id belongs that is not known. */
function addressesOf(routes: { method: string; path: string }[], known: Record<string, string>): Address[] {
  const all = routes.filter(({ method }) => method === 'GET' || method === 'POST')
  const fill = (path: string) => path.replace(/:(\w+)(\{[^}]*\})?/g, (_, name) => known[name] ?? '-'.repeat(36))
  return all.map(({ method, path }) => ({ method, path: fill(path) }))
}
type Address = { method: string; path: string }

describe('what is no id', () => {
  test('leads to nothing, by every address of the room and of the public pages', async ({ scope }) => {
    const body = await seatedBody(scope)
    const known = { lang: 'de', pass: await passFor(scope, body, 'mia'), body: body.slug }
    const site = publicSite(scope)
    for (const { method, path } of addressesOf([...bodiesRoom.routes, ...bodiesPortal.routes], known)) {
      const { status } = await site.ask(path, method === 'POST' ? formOf({}) : {})
      expect(`${method} ${path}: ${status}`).not.toMatch(/: 5\d\d$/)
    }
  })

  test('leads to nothing, by every address of the workspace', async ({ scope }) => {
    const body = await seatedBody(scope)
    const site = localSite(scope)
    for (const { method, path } of addressesOf(bodiesWorkspace.routes, { body: body.slug })) {
      const { status } = await (method === 'POST' ? site.send(path, {}) : site.ask(path))
      expect(`${method} ${path}: ${status}`).not.toMatch(/: 5\d\d$/)
    }
  })

  test.for(strange)('is found nowhere when it stands in the form or address of a motion: %s', async (id, { scope }) => {
    const { slug } = await seatedBody(scope)
    const site = localSite(scope)
    const wish = { title: 'Ja?', way: 'writing', rule: 'simple', effect: 'none' }
    expect((await site.ask(votesRoutes.newMotion(slug, id))).status).toBe(404)
    expect((await site.send(votesRoutes.motions(slug), { ...wish, item: id })).status).toBe(404)
    expect((await site.send(votesRoutes.motions(slug), { ...wish, meeting: id })).status).toBe(404)
  })
})
