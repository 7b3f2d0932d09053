import { Hono } from 'hono'
import { line } from '../../../platform/http/form.ts'
import type { EditingEnv } from '../editing/editing-env.ts'
import { readSplitAlike } from './correction.form.ts'
import { sayDocument } from './document.messages.ts'
import { documentPatterns, documentRoutes } from './document.routes.ts'
import { loadReading } from './document.show.tsx'
import { alikeSplits, placeSigns, textSignsOf } from './split.places.ts'
import { SplitAlikePage } from './split-alike-page.tsx'

/** Where a document would be split at all places of one kind, before it is. */
export const splitAlikePages = new Hono<EditingEnv>()

splitAlikePages.get(documentPatterns.splitAlike, async (c) => {
  const id = c.req.param('document')
  const { lang } = c.var.scope
  const { corrected } = (await loadReading(c, id)).view
  const words = c.req.query()
  const rule = readSplitAlike(words, corrected)
  if (!rule) return c.redirect(documentRoutes.document(id))
  const { passages } = corrected.document
  const at = corrected.keys.indexOf(rule.passage)
  const offset = Number(line(words, 'offset'))
  return c.var.show({
    title: sayDocument(lang, 'split_alike.title'),
    body: (
      <SplitAlikePage
        lang={lang}
        document={id}
        rule={rule}
        offset={offset}
        at={at}
        places={placeSigns(passages[at]!, offset)}
        signs={textSignsOf(passages[at]!)}
        passages={passages}
        splits={alikeSplits(passages, rule.place, rule.signs)}
      />
    ),
  })
})
