import { expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { publicSite, publicUrl } from '../../../../test/support/site.ts'

const asked = (url: string, more = '') => `/api/oembed?url=${encodeURIComponent(url)}${more}`

test('a picture is shown by a frame, within the room there is', async ({ scope }) => {
  const answer = await publicSite(scope).ask(asked(`${publicUrl}/en/pictures/weave`, '&format=json&maxwidth=480'))
  const told = await answer.json()
  expect(told).toMatchObject({
    version: '1.0',
    type: 'rich',
    title: 'Together in Musterstadt',
    width: 480,
    height: 720,
  })
  expect(told.html).toContain(`src="${publicUrl}/en/pictures/weave/embed" width="480"`)
})

test.for([
  ['a page of another site', asked('https://example.org/de/pictures/weave'), 404],
  ['a page that is no picture', asked(`${publicUrl}/de/plan`), 404],
  ['a picture of no plan', asked(`${publicUrl}/de/plans/nowhere/pictures/money`), 404],
  ['no room', asked(`${publicUrl}/de/pictures/weave`, '&maxwidth=50'), 404],
  ['no address', '/api/oembed', 400],
  ['XML', asked(`${publicUrl}/de/pictures/weave`, '&format=xml'), 501],
] as const)('not for %s', async ([, path, status], { scope }) => {
  expect((await publicSite(scope).ask(path)).status).toBe(status)
})
