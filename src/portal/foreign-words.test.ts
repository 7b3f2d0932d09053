/** What is in German on a page in Arabic says so: else a screen reader spells it in Arabic, and its full stops wander. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { expect } from 'vitest'
import { musterstadt } from '../../db/demo/musterstadt.ts'
import { test } from '../../test/support/city.ts'
import { publicSite } from '../../test/support/site.ts'
import { speaking } from '../../test/support/speaking.ts'

const paths = ['/', '/plan', '/plan/bildung', '/goals/beratungsstellen-und-schutzraeume', '/measures/lerncafe-nord']
const edition = `/plans/${musterstadt.plans[0]!.slug}`
const more = [
  '/measures',
  '/measures/digital-sprechstunde',
  edition,
  '/plans',
  `${edition}/lineage`,
  '/decisions',
  '/changes',
]

type Node = DefaultTreeAdapterTypes.Node
type Said = { words: string; lang: string; dir: string }

/** Every text of a document, with the language and direction that hold where it stands. */
function saidIn(node: Node, lang = '', dir = ''): Said[] {
  if (node.nodeName === '#text') return [{ words: (node as DefaultTreeAdapterTypes.TextNode).value, lang, dir }]
  const attributes = 'attrs' in node ? Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])) : {}
  if (!('childNodes' in node) || node.nodeName === 'head') return []
  return node.childNodes.flatMap((child) =>
    saidIn(child, attributes.lang ?? lang, attributes.dir ?? (node.nodeName === 'bdi' ? 'auto' : dir)),
  )
}

/** Names that a sentence of the interface holds: of a plan, of a body; addresses. They have no language, but a direction. */
const isolated = /\u2068[^\u2069]*\u2069|https:\/\/\S+/gu

/** Words without which hardly a German sentence is made. */
const german =
  /(?<!\p{L})(?:und|oder|der|das|dem|den|für|mit|von|vom|zur|zum|im|nicht|ist|sind|wird|ein|eine)(?!\p{L})/iu

test('on pages in Arabic, German words carry their language and their direction', async ({ scope }) => {
  await speaking(scope, ['de', 'en', 'ar'], async (changed) => {
    const site = publicSite(changed)
    for (const path of [...paths, ...more]) {
      const answer = await site.ask(`/ar${path}`)
      expect(answer.status, path).toBe(200)
      const said = saidIn(parse(await answer.text()))
      const unmarked = said.filter(({ words, lang }) => lang === 'ar' && german.test(words.replace(isolated, '')))
      expect(unmarked, path).toEqual([])
      // A name by itself, as in the language switch, stands in no sentence whose order it could disturb.
      const turned = said.filter(({ words, lang, dir }) => lang !== 'ar' && dir === 'rtl' && words.trim().includes(' '))
      expect(turned, path).toEqual([])
      expect(said.filter(({ lang, dir }) => lang === 'de' && dir === 'ltr').length, path).toBeGreaterThan(0)
    }
  })
})
