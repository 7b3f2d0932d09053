import type { FC } from 'hono/jsx'
import { dayOf, formatDate, nameLanguage } from '../../../i18n/format.ts'
import { original } from '../../../i18n/text.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Confirmation } from '../../../ui/checkbox/checkbox.tsx'
import { FormNotices } from '../../../ui/form-notices/form-notices.tsx'
import { fieldOf, type PageForm, versionIn } from '../../../ui/page-form.ts'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { foreignness } from '../../../ui/said/said.tsx'
import { type Difference, Meanwhile } from '../meanwhile/meanwhile.tsx'
import type { LetterTexts } from './letter.ts'
import { LetterFields } from './letter-fields.tsx'
import type { MailingList } from './list.ts'
import { wordsOfLetter } from './lists.form.ts'
import { sayLists as say } from './lists.messages.ts'
import type { LetterPage } from './lists.read.ts'
import { listsRoutes } from './lists.routes.ts'
import { ListCrumbs } from './lists-view.tsx'

type NewProps = { scope: Scope; list: MailingList; form: PageForm }

export const NewLetterView: FC<NewProps> = ({ scope, list, form }) => {
  const { lang } = scope
  return (
    <>
      <ListCrumbs scope={scope} list={list} />
      <PageTitle lang={lang} title={original(say(lang, 'letters.new'), lang)} />
      <FormNotices {...{ lang, form, say }} notices={[]} />
      <form class="form" method="post" action={listsRoutes.newLetter(list.slug)} novalidate>
        <LetterFields scope={scope} form={form} />
        <Button>{say(lang, 'letter.save')}</Button>
      </form>
    </>
  )
}

type LetterProps = { scope: Scope; page: LetterPage; form: PageForm }

/** One letter: as it is written, and as it arrives. */
export const LetterView: FC<LetterProps> = ({ scope, page, form }) => {
  const { lang, city } = scope
  const { list, letter, previews } = page
  const source = sourceLanguage(city)
  const isTyped = form.words.version !== undefined
  const told = { day: letter.sentAt ? formatDate(lang, dayOf(letter.sentAt)) : '', n: letter.recipients ?? 0 }
  return (
    <>
      <ListCrumbs scope={scope} list={list} />
      <PageTitle
        lang={lang}
        kicker={letter.sentAt ? say(lang, 'letter.sent', told) : say(lang, 'letter.draft')}
        title={original(letter.texts[source]?.subject ?? '', source)}
      />
      <FormNotices
        {...{ lang, say }}
        form={{ ...form, conflict: isTyped ? false : form.conflict === true }}
        notices={['notice.saved', 'notice.tried']}
      />
      {form.conflict && isTyped && (
        <Meanwhile lang={lang} source={source} differences={differencesIn(scope, letter.texts, form)} />
      )}
      {letter.sentAt === null && (
        <form class="form" method="post" action={listsRoutes.letter(list.slug, letter.id)} novalidate>
          <input type="hidden" name="version" value={versionIn(form, letter.version)} />
          <LetterFields scope={scope} form={form} />
          <Button kind="secondary">{say(lang, 'letter.save')}</Button>
        </form>
      )}
      <section class="section" aria-labelledby="preview">
        <h2 id="preview">{say(lang, 'letter.preview')}</h2>
        {previews.map(({ lang: of, recipients, mail }) => (
          <article class="section letter" aria-labelledby={`in-${of}`}>
            <h3 id={`in-${of}`}>
              {letter.sentAt === null
                ? say(lang, 'letter.preview_in', { language: nameLanguage(lang, of), n: recipients })
                : nameLanguage(lang, of)}
            </h3>
            <div {...foreignness(of, lang)}>
              <p>
                <strong>{mail.subject}</strong>
              </p>
              <MailWords words={mail.words} />
            </div>
          </article>
        ))}
      </section>
      {letter.sentAt === null && <Sending {...{ scope, page, form }} />}
    </>
  )
}

const MailWords: FC<{ words: string }> = ({ words }) => (
  <>
    {words.split('\n\n').map((paragraph) => (
      <p>
        {paragraph.split('\n').map((one, at) => (
          <>
            {at > 0 && <br />}
            {one}
          </>
        ))}
      </p>
    ))}
  </>
)

const Sending: FC<LetterProps> = ({ scope: { lang }, page: { list, letter, recipients }, form }) => (
  <section class="section" aria-labelledby="send">
    <h2 id="send">{say(lang, 'letter.send')}</h2>
    <form id="try" class="form" method="post" action={listsRoutes.tryLetter(list.slug, letter.id)}>
      <Button kind="secondary">{say(lang, 'letter.try')}</Button>
    </form>
    <form class="form" method="post" action={listsRoutes.sendLetter(list.slug, letter.id)} novalidate>
      <input type="hidden" name="version" value={versionIn(form, letter.version)} />
      <p>{say(lang, 'letter.send_words', { n: recipients })}</p>
      <Confirmation {...fieldOf(form, say, lang, 'sure')} label={say(lang, 'letter.sure')} />
      <Button>{say(lang, 'letter.send')}</Button>
    </form>
    <form class="form" method="post" action={listsRoutes.discardLetter(list.slug, letter.id)}>
      <Button kind="secondary">{say(lang, 'letter.discard')}</Button>
    </form>
  </section>
)

/** What somebody else has saved since, language by language. */
function differencesIn({ lang, city }: Scope, texts: LetterTexts, { words }: PageForm): Difference[] {
  const kept = wordsOfLetter(texts)
  return city.languages.flatMap((of) =>
    (['subject', 'words'] as const).map((field) => ({
      label: say(lang, 'letter.in', { field: say(lang, `letter.${field}`), language: nameLanguage(lang, of) }),
      theirs: kept[`${field}-${of}`] ?? '',
      mine: (words[`${field}-${of}`] ?? '').replaceAll('\r\n', '\n'),
    })),
  )
}
