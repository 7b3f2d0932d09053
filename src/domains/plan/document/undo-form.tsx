import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { Button } from '../../../ui/button/button.tsx'
import type { Correction } from './correction.ts'
import { sayDocument } from './document.messages.ts'
import { documentRoutes, type Shown } from './document.routes.ts'
import type { KeptDocument } from './document.ts'

/** Takes the last correction back, and says which that is. */
export const UndoForm: FC<{ lang: Lang; document: KeptDocument; shown: Shown }> = ({ lang, document, shown }) => {
  const last = document.said.findLast(({ origin }) => origin === 'person')
  return (
    <div class="undo" id="undo">
      {last && (
        <form method="post" action={documentRoutes.undo(document.id)}>
          <input type="hidden" name="seen" value={String(last.number)} />
          <input type="hidden" name="part" value={String(shown.part)} />
          {shown.doubts && <input type="hidden" name="show" value="doubts" />}
          <Button kind="secondary">{sayDocument(lang, 'act.undo_what', { what: nameOf(lang, last.says) })}</Button>
        </form>
      )}
    </div>
  )
}

function nameOf(lang: Lang, says: Correction): string {
  const choice = 'choice' in says ? sayDocument(lang, `choice.${says.choice}`) : ''
  if (says.kind === 'role' || says.kind === 'alike' || says.kind === 'chapter')
    return sayDocument(lang, `undo.${says.kind}`, { choice })
  return sayDocument(lang, `undo.${says.kind}`)
}
