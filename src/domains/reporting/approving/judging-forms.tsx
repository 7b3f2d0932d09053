import type { FC } from 'hono/jsx'
import { Button } from '../../../ui/button/button.tsx'
import { fieldOf, versionIn } from '../../../ui/page-form.ts'
import { TextArea } from '../../../ui/text-area/text-area.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import { sayApproving as say } from './approving.messages.ts'
import { approvingRoutes } from './approving.routes.ts'
import type { ReviewProps } from './review-view.tsx'
import { wordingKeys, wordingOf } from './wording.ts'

/** Back to the unit, with a question. */
export const ReturnForm: FC<ReviewProps> = ({ scope: { lang }, page: { part }, form }) => (
  <Folded title={say(lang, 'return')} isOpen={form.errors.returned !== undefined}>
    <p>{say(lang, 'return.lead')}</p>
    <form class="form" method="post" action={approvingRoutes.returnPart(part.id)} novalidate>
      <input type="hidden" name="version" value={versionIn(form, part.version)} />
      <TextArea {...fieldOf(form, say, lang, 'returned')} label={say(lang, 'return.comment')} rows={3} />
      <Button kind="secondary">{say(lang, 'return')}</Button>
    </form>
  </Folded>
)

/** The texts that say something, to be worded differently. */
export const RewordForm: FC<ReviewProps> = ({ scope: { lang }, page: { part }, form }) => {
  const wording = wordingOf(part.content)
  const isOpen = form.errors.reworded !== undefined || form.words.reworded !== undefined
  return (
    <Folded title={say(lang, 'reword')} isOpen={isOpen}>
      <p>{say(lang, 'reword.lead')}</p>
      <form class="form" method="post" action={approvingRoutes.rewordPart(part.id)} novalidate>
        <input type="hidden" name="version" value={versionIn(form, part.version)} />
        {wordingKeys
          .filter((key) => wording[key] !== '')
          .map((key) => (
            <TextArea
              {...fieldOf(form, say, lang, `text__${key}`, wording[key])}
              label={say(lang, `text.${key}`)}
              rows={5}
              dir="auto"
            />
          ))}
        <TextInput {...fieldOf(form, say, lang, 'reworded')} label={say(lang, 'reword.comment')} maxlength={500} />
        <Button kind="secondary">{say(lang, 'reword.save')}</Button>
      </form>
    </Folded>
  )
}

/** An approval that was a mistake. */
export const ReopenForm: FC<ReviewProps> = ({ scope: { lang }, page: { part }, form }) => (
  <Folded title={say(lang, 'reopen')} isOpen={form.errors.reopened !== undefined}>
    <form class="form" method="post" action={approvingRoutes.reopenPart(part.id)} novalidate>
      <input type="hidden" name="version" value={versionIn(form, part.version)} />
      <TextInput {...fieldOf(form, say, lang, 'reopened')} label={say(lang, 'reopen.comment')} maxlength={500} />
      <Button kind="secondary">{say(lang, 'reopen')}</Button>
    </form>
  </Folded>
)

const Folded: FC<{ title: string; isOpen: boolean; children?: unknown }> = ({ title, isOpen, children }) => (
  <details class="section" open={isOpen}>
    <summary>{title}</summary>
    {children}
  </details>
)
