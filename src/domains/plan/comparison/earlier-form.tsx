import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import { sayFault } from '../document/reading.faults.ts'
import type { FormState } from '../editing/editing-form.ts'
import type { Edition } from '../edition.ts'
import { sayComparison } from './comparison.messages.ts'
import { comparisonRoutes } from './comparison.routes.ts'

type Props = { lang: Lang; document: string; title: string; editions: Edition[]; form: FormState }

/** For a document that is older than a plan which stands here already. */
export const EarlierForm: FC<Props> = ({ lang, document, title, editions, form }) => {
  const possible = editions.filter(({ predecessor, state }) => predecessor === null && state !== 'draft')
  if (possible.length === 0) return null
  const field = (name: string) => {
    const refusal = form.errors[name]
    return { lang, name, error: refusal && sayFault(lang, refusal) }
  }
  return (
    <section class="section" id="earlier">
      <h2>{sayComparison(lang, 'earlier.title')}</h2>
      <p>{sayComparison(lang, 'earlier.words')}</p>
      <details
        class="comparison__fold"
        open={['successor', 'earlierTitle', 'earlierSlug'].some((one) => one in form.errors)}
      >
        <summary>{sayComparison(lang, 'earlier.open')}</summary>
        <form class="form" method="post" action={comparisonRoutes.earlier(document)} novalidate>
          <Select
            {...field('successor')}
            value={form.words.successor}
            label={sayComparison(lang, 'earlier.successor')}
            options={possible.map((edition) => ({ value: edition.slug, label: edition.title.words }))}
          />
          <TextInput
            {...field('earlierTitle')}
            value={form.words.earlierTitle ?? title}
            label={sayComparison(lang, 'earlier.name')}
          />
          <TextInput
            {...field('earlierSlug')}
            value={form.words.earlierSlug}
            label={sayComparison(lang, 'earlier.slug')}
            hint={sayComparison(lang, 'earlier.slug_hint')}
            optional
          />
          <Button kind="secondary">{sayComparison(lang, 'earlier.now')}</Button>
        </form>
      </details>
    </section>
  )
}
