import { expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { publicSite, type Site } from '../../../../test/support/site.ts'

const json = { Accept: 'application/json' }
const browser = { Accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' }

async function slugsOf(site: Site) {
  const ask = async (path: string) => (await site.ask(path)).json()
  const [main, earlier] = (await ask('/api/v1/plans')).items
  const plan = await ask(`/api/v1/plans/${main.slug}`)
  const [measure] = (await ask('/api/v1/measures')).items
  return { main, earlier, field: plan.fields[0].slug, goal: measure.goals[0].slug, measure: measure.slug }
}

test('a page and the interface never disagree', async ({ scope }) => {
  const site = publicSite(scope)
  const { main, earlier, field, goal, measure } = await slugsOf(site)
  const [earlierField] = (await (await site.ask(`/api/v1/plans/${earlier.slug}/fields`)).json()).items
  const pairs = [
    ['plan', `plans/${main.slug}`],
    [`plans/${earlier.slug}`, `plans/${earlier.slug}`],
    [`plan/${field}`, `plans/${main.slug}/fields/${field}`],
    [`plans/${earlier.slug}/${earlierField.slug}`, `plans/${earlier.slug}/fields/${earlierField.slug}`],
    [`goals/${goal}`, `goals/${goal}`],
    [`measures/${measure}`, `measures/${measure}`],
    ['measures', 'measures'],
    ['measures?status=started&words=', 'measures?status=started'],
    ['decisions?kind=vote', 'decisions?kind=vote'],
  ] as const
  for (const lang of scope.city.languages) {
    for (const [page, address] of pairs) {
      const answer = await site.ask(`/${lang}/${page}`, { headers: json })
      expect(answer.headers.get('Vary'), page).toContain('Accept')
      const other = await site.ask(`/api/v1/${address}${address.includes('?') ? '&' : '?'}lang=${lang}`)
      expect(await answer.text(), page).toBe(await other.text())
      expect(answer.headers.get('ETag')).toBe(other.headers.get('ETag'))
    }
  }
})

test('a browser gets the page, and whoever keeps it learns that there is more than one', async ({ scope }) => {
  const site = publicSite(scope)
  for (const headers of [browser, {}] as Record<string, string>[]) {
    const answer = await site.ask('/de/plan', { headers })
    expect(answer.headers.get('Content-Type')).toMatch(/^text\/html/)
    expect(answer.headers.get('Vary')).toContain('Accept')
  }
})

test('what is wrong is said in the same kind', async ({ scope }) => {
  const site = publicSite(scope)
  for (const [path, status] of [
    ['/de/goals/nowhere', 404],
    ['/de/measures?nonsense=1', 400],
    ['/de/nowhere', 404],
  ] as const) {
    const answer = await site.ask(path, { headers: json })
    expect([answer.status, answer.headers.get('Content-Type')]).toEqual([status, 'application/problem+json'])
    expect((await site.ask(path, { headers: browser })).headers.get('Content-Type')).toMatch(/^text\/html/)
  }
})
