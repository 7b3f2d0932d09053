import type { FC, PropsWithChildren } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { Notice } from '../../../ui/notice/notice.tsx'
import { type DraftingKey, sayDrafting } from './drafting.messages.ts'

/** What the browser kept of words that were never saved; `drafting.client.ts` shows it when there are any. */
export const KeptWords: FC<{ lang: Lang }> = ({ lang }) => (
  <>
    <div role="status" data-kept-place />
    <template data-kept>
      <Notice title={sayDrafting(lang, 'kept.found', { moment: '{moment}' })}>
        <p>
          <button class="row-part__more" type="button" data-restore>
            {sayDrafting(lang, 'kept.restore')}
          </button>{' '}
          <button class="row-part__more" type="button" data-forget>
            {sayDrafting(lang, 'kept.forget')}
          </button>
        </p>
      </Notice>
    </template>
  </>
)

const late: readonly DraftingKey[] = ['notice.too_late', 'notice.gone', 'notice.same', 'notice.files_gone']

/** What was achieved, said once; from now on the browser need not keep the words of this form. */
export const Done: FC<PropsWithChildren<{ lang: Lang; notice: DraftingKey; of: string }>> = (props) => (
  <div data-done={props.of}>
    <Notice kind={late.includes(props.notice) ? 'warning' : 'success'} title={sayDrafting(props.lang, props.notice)}>
      {props.children}
    </Notice>
  </div>
)
