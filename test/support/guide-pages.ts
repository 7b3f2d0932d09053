/** Pages of the guide, one of each kind, in a city that has as many services as a list shows at once. */
import type { Scope } from '../../src/platform/scope.ts'
import { guideService } from './guide-entries.ts'

export async function guidePages(scope: Scope, howMany = 3) {
  const { slug } = await guideService(scope)
  const words = 'Wir helfen Ihnen und sprechen mit allen, die Geld von Ihnen wollen. Kommen Sie, so früh es geht.'
  for (let number = 2; number <= howMany; number++) {
    const one = { title: `Schulden, Teil ${number}`, summary: `${words} Nummer ${number}.` }
    await guideService(scope, { service: one, isConfirmed: number % 2 === 0 })
  }
  await guideService(scope, { service: { title: 'Frauenhaus', topics: ['violence'], sensitive: true } })
  const detail = `/guide/services/${slug}`
  const list = '/guide/find?q=Schulden'
  const others = [`${list}&free=yes`, '/guide/find?q=xyzzy', '/guide/find?topic=violence']
  return { detail, list, open: ['/guide', detail, ...others, '/guide/organisations/schuldnerhilfe-musterstadt'] }
}
