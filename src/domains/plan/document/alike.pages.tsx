import { Hono } from 'hono'
import { line } from '../../../platform/http/form.ts'
import type { EditingEnv } from '../editing/editing-env.ts'
import { AlikePage } from './alike-page.tsx'
import { allSigns, changesOf } from './correction.apply.ts'
import { chosenKinds, chosenSigns, readShown } from './correction.form.ts'
import { choiceOf, isChoice } from './correction.ts'
import { sayDocument } from './document.messages.ts'
import { documentPatterns, documentRoutes } from './document.routes.ts'
import { loadReading } from './document.show.tsx'
import { kindOfSign } from './passage.signs.ts'

/** What a rule would change, before it does. */
export const alikePages = new Hono<EditingEnv>()

alikePages.get(documentPatterns.alike, async (c) => {
  const id = c.req.param('document')
  const { lang } = c.var.scope
  const { document, view } = await loadReading(c, id)
  const state = view.corrected
  const words = c.req.query()
  const at = state.keys.indexOf(line(words, 'passage'))
  if (at < 0) return c.redirect(documentRoutes.document(id))
  const now = choiceOf(state.markings[at]!)
  const wish = line(words, 'choice')
  const choice = isChoice(wish) ? wish : now === 'unread' ? 'set-aside' : now
  const signs = allSigns(state)[at]!
  const chosen = chosenKinds(words, choice).filter((kind) => signs.some((one) => kindOfSign(one) === kind))
  const rule = { kind: 'alike', passage: state.keys[at]!, choice, signs: chosenSigns(words, state, choice) } as const
  const changes = changesOf(state, rule)
  return c.var.show({
    title: sayDocument(lang, 'alike.title'),
    body: (
      <AlikePage
        lang={lang}
        document={document}
        state={state}
        at={at}
        choice={choice}
        signs={signs}
        chosen={chosen}
        changes={changes}
        shown={readShown({ ...words, part: String(view.passages[at]!.part) }, view.parts.length)}
        isAnew={words.anew !== undefined}
      />
    ),
  })
})
