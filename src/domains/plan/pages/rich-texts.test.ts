import { expect } from 'vitest'
import { test } from '../../../../test/support/city.ts'
import { expectValidHtml } from '../../../../test/support/html-validity.ts'
import { added, published } from '../../../../test/support/plans.ts'
import { publicSite } from '../../../../test/support/site.ts'

const description = `## Wozu
Ein _zweisprachiges_ Sprachlabor für Bürger*innen.

- Zuhören
- Nachsprechen

Mehr im [Verzeichnis](https://www.example.org/labor).`

test('the page of a measure shows the form of its text; what machines and lists say of it is words alone', async ({
  scope,
}) => {
  const plan = await published(scope)
  const { slug } = await added(scope, plan, { title: 'Sprachlabor', description })
  const site = publicSite(scope)
  const html = await (await site.ask(`/de/measures/${slug}`)).text()
  await expectValidHtml(html)
  expect(html).toContain('<h3>Wozu</h3>')
  expect(html).toContain('Ein <em>zweisprachiges</em> Sprachlabor für Bürger*innen.</p>')
  expect(html).toContain('<ul class="points"><li>Zuhören</li><li>Nachsprechen</li></ul>')
  expect(html).toContain('<a href="https://www.example.org/labor" rel="noopener">Verzeichnis</a>')
  const said = 'Wozu Ein zweisprachiges Sprachlabor für Bürger*innen. Zuhören Nachsprechen Mehr im Verzeichnis.'
  expect(html).toContain(`<meta name="description" content="${said}"`)

  const found = await (await site.ask('/de/search?q=Nachsprechen')).text()
  expect(found).toContain('<mark>Nachsprechen</mark>')
  expect(found).not.toMatch(/_zwei|## Wozu|\]\(https/)

  const answer = await (await site.ask(`/api/v1/measures/${slug}`)).json()
  expect(answer.description.words).toBe(description)
})
