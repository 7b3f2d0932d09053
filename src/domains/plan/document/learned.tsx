import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { sayDocument } from './document.messages.ts'
import { documentRoutes } from './document.routes.ts'
import type { KeptDocument } from './document.ts'

type Props = { lang: Lang; document: KeptDocument; offer: { rules: number; changes: number } }

/** What earlier documents have taught: what of it holds here, with one press to switch it off, or what could. */
export const Learned: FC<Props> = ({ lang, document, offer }) => {
  const count = document.said.filter(({ origin }) => origin === 'learned').length
  if (count > 0) {
    return (
      <Notice title={sayDocument(lang, 'learned.title', { count })}>
        <p>{sayDocument(lang, 'learned.words')}</p>
        <LearnedForm document={document.id} act="forget" words={sayDocument(lang, 'learned.forget')} />
      </Notice>
    )
  }
  if (offer.rules === 0) return null
  return (
    <Notice title={sayDocument(lang, 'learned.offer', { count: offer.rules })}>
      <p>{sayDocument(lang, 'learned.offer_words', { changes: offer.changes })}</p>
      <LearnedForm document={document.id} act="take" words={sayDocument(lang, 'learned.take')} />
    </Notice>
  )
}

const LearnedForm: FC<{ document: string; act: 'take' | 'forget'; words: string }> = ({ document, act, words }) => (
  <form class="act" method="post" action={documentRoutes.learned(document)}>
    <Button kind="secondary" name="act" value={act}>
      {words}
    </Button>
  </form>
)
