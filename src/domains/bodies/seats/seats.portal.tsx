import { Hono } from 'hono'
import type { PageEnv } from '../../../ui/page.ts'
import { plainOf } from '../../../ui/rich/plain.ts'
import { publicSections } from '../body.sections.tsx'
import { BodiesView } from './bodies-view.tsx'
import { BodyView } from './body-view.tsx'
import { saySeats } from './seats.messages.ts'
import { showBodies, showBody } from './seats.read.ts'
import { seatsPatterns } from './seats.routes.ts'

/** Bodies and who sits in them, as everybody sees it. */
export const seatsPortal = new Hono<PageEnv>()

seatsPortal.get(seatsPatterns.publicBodies, async (c) => {
  const { scope, show } = c.var
  return show({
    title: saySeats(scope.lang, 'title'),
    description: saySeats(scope.lang, 'description', { city: scope.city.name }),
    current: 'bodies',
    body: <BodiesView scope={scope} lines={await showBodies(scope)} />,
  })
})

seatsPortal.get(seatsPatterns.publicBody, async (c) => {
  const { scope, show } = c.var
  const page = await showBody(scope, c.req.param('body'))
  const more = await Promise.all(publicSections.map((section) => section(scope, page.body)))
  return show({
    title: page.body.name,
    description: plainOf(page.body.purpose).slice(0, 155),
    current: 'bodies',
    body: <BodyView scope={scope} page={page} more={more} />,
  })
})
