import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { Confirmation } from '../../../ui/checkbox/checkbox.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import type { PostWish } from '../post.ts'
import { fieldOf, type OfficeForm } from '../units/office-form.ts'
import { isSent } from '../units/unit-forms.tsx'
import { sayUnits } from '../units/units.messages.ts'

/** `now`: what stands in the fields of a post that there is. */
export const PostFields: FC<{ lang: Lang; form: OfficeForm; now?: PostWish }> = ({ lang, form, now }) => {
  // A box that was not ticked is not sent: once the form was, what counts is what came.
  const heads = !isSent(form, 'title') && now?.headsUnit ? 'yes' : undefined
  return (
    <>
      <TextInput
        {...fieldOf(form, lang, 'title', now?.title)}
        label={sayUnits(lang, 'post.title')}
        hint={sayUnits(lang, 'post.title_hint')}
        maxlength={200}
      />
      <Confirmation {...fieldOf(form, lang, 'headsUnit', heads)} label={sayUnits(lang, 'post.heads')} />
    </>
  )
}
