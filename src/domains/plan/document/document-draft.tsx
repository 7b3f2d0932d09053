import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { Button } from '../../../ui/button/button.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import { editingRoutes } from '../editing/editing.routes.ts'
import type { FormState } from '../editing/editing-form.ts'
import { sayDocument } from './document.messages.ts'
import { documentRoutes } from './document.routes.ts'
import { type KeptDocument, nameOfPlan } from './document.ts'
import { sayFault } from './reading.faults.ts'

type Props = { lang: Lang; document: KeptDocument; title: string | null; form: FormState }

/** The last step: a draft of what the document says now. */
export const DraftForm: FC<Props> = ({ lang, document, title, form }) => {
  const field = (name: string) => {
    const refusal = form.errors[name]
    return { lang, name, error: refusal && sayFault(lang, refusal) }
  }
  return (
    <section class="section" id="draft">
      <h2>{sayDocument(lang, 'draft.title')}</h2>
      <p>{sayDocument(lang, 'draft.words')}</p>
      {document.plans.length > 0 && (
        <p>
          {sayDocument(lang, 'draft.made')}{' '}
          {document.plans.map((plan) => (
            <a href={editingRoutes.draft(plan.slug)}>{plan.title}</a>
          ))}
        </p>
      )}
      <form class="form" method="post" action={documentRoutes.plan(document.id)} novalidate>
        <TextInput
          {...field('title')}
          value={form.words.title ?? title ?? nameOfPlan(document.name)}
          label={sayDocument(lang, 'draft.name')}
        />
        <TextInput
          {...field('slug')}
          value={form.words.slug}
          label={sayDocument(lang, 'draft.slug')}
          hint={sayDocument(lang, 'draft.slug_hint')}
          optional
        />
        <Button>{sayDocument(lang, 'draft.now')}</Button>
      </form>
    </section>
  )
}
