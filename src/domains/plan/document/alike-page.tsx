import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx'
import { Button } from '../../../ui/button/button.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Select } from '../../../ui/select/select.tsx'
import type { Change, CorrectedDocument } from './correction.apply.ts'
import { ruleSeen } from './correction.form.ts'
import { type Choice, choiceOf, choices } from './correction.ts'
import { sayDocument } from './document.messages.ts'
import { documentRoutes, type Shown } from './document.routes.ts'
import type { KeptDocument } from './document.ts'
import { shorten } from './doubts.tsx'
import { kindOfSign, type SignKind } from './passage.signs.ts'
import { RoleMark } from './role-mark.tsx'
import { saySign } from './sign.words.ts'

type Props = {
  lang: Lang
  document: KeptDocument
  state: CorrectedDocument
  /** The example, by its position. */
  at: number
  choice: Choice
  signs: string[]
  chosen: readonly SignKind[]
  /** What would change. */
  changes: Change[]
  /** Where the person comes from. */
  shown: Shown
  /** Something else was chosen and is counted now, instead of done. */
  isAnew: boolean
}

const mostShown = 50

/** What a rule would change, before it does: the signs to choose from, the count, the passages. */
export const AlikePage: FC<Props> = ({ lang, document, state, at, choice, signs, chosen, changes, shown, isAnew }) => {
  const key = state.keys[at]!
  const count = changes.length
  const back = documentRoutes.document(document.id, shown.doubts ? { doubts: true } : { part: shown.part }, key)
  return (
    <>
      <Breadcrumb lang={lang} crumbs={[{ href: back, label: document.name }]} />
      <PageTitle
        lang={lang}
        title={original(sayDocument(lang, 'alike.title'), lang)}
        lead={original(sayDocument(lang, 'alike.lead'), lang)}
      />
      {isAnew && <Notice title={sayDocument(lang, 'alike.anew')} />}
      <section class="section">
        <h2>{sayDocument(lang, 'alike.example')}</h2>
        <p class="prose" lang="de">
          {shorten(state.document.passages[at]!.text, 300)}
        </p>
      </section>
      <form class="form" id="rule" method="get" action={documentRoutes.alike(document.id)}>
        <input type="hidden" name="passage" value={key} />
        <input type="hidden" name="seen" value={ruleSeen(choice, chosen)} />
        {shown.doubts && <input type="hidden" name="show" value="doubts" />}
        <Select
          lang={lang}
          name="choice"
          value={choice}
          label={sayDocument(lang, 'alike.choice')}
          options={choices.map((value) => ({ value, label: sayDocument(lang, `choice.${value}`) }))}
        />
        <fieldset class="signs">
          <legend>{sayDocument(lang, 'alike.signs')}</legend>
          {signs.map((sign) => (
            <label>
              <input type="checkbox" name={`sign-${kindOfSign(sign)}`} checked={chosen.includes(kindOfSign(sign))} />{' '}
              {saySign(lang, sign)}
            </label>
          ))}
        </fieldset>
        <Button kind="secondary">{sayDocument(lang, 'alike.show')}</Button>
      </form>
      <section class="section">
        <h2>{sayDocument(lang, 'alike.count', { count })}</h2>
        {count > 0 && (
          <p class="act">
            <Button
              form="rule"
              formmethod="post"
              formaction={documentRoutes.corrections(document.id)}
              name="act"
              value="alike"
            >
              {sayDocument(lang, 'alike.apply', { count })}
            </Button>
          </p>
        )}
        <ol class="changes">
          {changes.slice(0, mostShown).map(({ at: place, marking }) => (
            <li>
              <RoleMark lang={lang} choice={choiceOf(state.markings[place]!)} />
              {` ${sayDocument(lang, 'alike.becomes')} `}
              <RoleMark lang={lang} choice={choiceOf(marking)} />
              <p lang="de">{shorten(state.document.passages[place]!.text, 160)}</p>
            </li>
          ))}
        </ol>
        {count > mostShown && <p class="soft">{sayDocument(lang, 'alike.more', { count: count - mostShown })}</p>}
        <p class="act">
          <a href={back}>{sayDocument(lang, 'alike.back')}</a>
        </p>
      </section>
    </>
  )
}
