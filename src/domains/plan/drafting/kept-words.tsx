import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { Notice } from '../../../ui/notice/notice.tsx'
import { type DraftingKey, sayDrafting } from './drafting.messages.ts'

/** What the browser kept of words that were never saved; `drafting.client.ts` shows it when there are any. */
export const KeptWords: FC<{ lang: Lang }> = ({ lang }) => (
  <div data-kept={sayDrafting(lang, 'kept.found', { moment: '{moment}' })} role="status">
    <p class="kept-words" />
    <p>
      <button class="row-part__more" type="button" data-restore>
        {sayDrafting(lang, 'kept.restore')}
      </button>{' '}
      <button class="row-part__more" type="button" data-forget>
        {sayDrafting(lang, 'kept.forget')}
      </button>
    </p>
  </div>
)

/** What was achieved, said once; from now on the browser need not keep the words of this form. */
export const Done: FC<{ lang: Lang; notice: DraftingKey; of: string }> = ({ lang, notice, of }) => (
  <div data-done={of}>
    <Notice kind="success" title={sayDrafting(lang, notice)} />
  </div>
)
