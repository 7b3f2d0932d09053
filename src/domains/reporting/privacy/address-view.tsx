import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Confirmation } from '../../../ui/checkbox/checkbox.tsx'
import { FormNotices } from '../../../ui/form-notices/form-notices.tsx'
import { fieldOf, type PageForm } from '../../../ui/page-form.ts'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import type { HeldOfAddress } from './address.queries.ts'
import { sayPrivacy as say } from './privacy.messages.ts'
import { privacyRoutes } from './privacy.routes.ts'

type AddressProps = { lang: Lang; form: PageForm; held: HeldOfAddress | null }

/** An address, what is held of it, and how it is forgotten. */
export const AddressView: FC<AddressProps> = ({ lang, form, held }) => (
  <>
    <PageTitle
      lang={lang}
      title={original(say(lang, 'address'), lang)}
      lead={original(say(lang, 'address.lead'), lang)}
    />
    <FormNotices {...{ lang, form, say }} notices={['notice.address_forgotten']} />
    <form class="form" method="post" action={privacyRoutes.address()} novalidate>
      <TextInput {...fieldOf(form, say, lang, 'mail')} type="email" label={say(lang, 'address.mail')} />
      <Button>{say(lang, 'address.look')}</Button>
    </form>
    {held && <Held lang={lang} form={form} held={held} />}
  </>
)

const Held: FC<{ lang: Lang; form: PageForm; held: HeldOfAddress }> = ({ lang, form, held }) => (
  <section class="section" aria-labelledby="held">
    <h2 id="held">
      <bdi>{form.words.mail}</bdi>
    </h2>
    <ul class="points">
      <li>{say(lang, 'address.links', { n: held.links.length })}</li>
      <li>{say(lang, 'address.follows', { n: held.follows })}</li>
      <li>{say(lang, 'address.lists', { n: held.lists })}</li>
    </ul>
    {held.isOfPerson && <p>{say(lang, 'address.person')}</p>}
    {held.links.length + held.follows + held.lists > 0 && (
      <form class="form" method="post" action={privacyRoutes.address()} novalidate>
        <input type="hidden" name="mail" value={form.words.mail} />
        <input type="hidden" name="erase" value="yes" />
        <p>{say(lang, 'address.words')}</p>
        <Confirmation {...fieldOf({ ...form, words: {} }, say, lang, 'sure')} label={say(lang, 'address.sure')} />
        <Button kind="secondary">{say(lang, 'address.forget')}</Button>
      </form>
    )}
  </section>
)
