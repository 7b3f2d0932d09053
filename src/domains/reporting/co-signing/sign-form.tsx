import type { FC } from 'hono/jsx'
import { formatDate } from '../../../i18n/format.ts'
import { original } from '../../../i18n/text.ts'
import { sourceLanguage } from '../../../platform/scope.ts'
import { Button } from '../../../ui/button/button.tsx'
import { fieldOf, versionIn } from '../../../ui/page-form.ts'
import { SaidPassage } from '../../../ui/said/said.tsx'
import { TextArea } from '../../../ui/text-area/text-area.tsx'
import { WordsChanged } from '../../../ui/words-changed/words-changed.tsx'
import { differInWords } from '../../plan/plan.ts'
import { sayCoSigning as say } from './co-signing.messages.ts'
import type { SigningLine } from './co-signing.read.ts'
import type { CoSigningProps } from './co-signing-view.tsx'

/** The text to be signed, what changed since this unit signed last, and the three answers. */
export const SignForm: FC<CoSigningProps & { line: SigningLine }> = (props) => {
  const { scope, line, signing, form, textOf, isAbove = false } = props
  const { lang, city } = scope
  const { version, path } = signing.subject
  const source = sourceLanguage(city)
  const text = textOf(version)
  const before = line.signed && line.signed.textVersion !== version ? textOf(line.signed.textVersion) : null
  return (
    <form class="form" method="post" action={`${path}/signatures/${line.id}`} novalidate>
      <h3>{say(lang, 'sign.title', { unit: line.unit, due: formatDate(lang, line.dueOn) })}</h3>
      {isAbove ? (
        <p>{say(lang, 'sign.above', { version })}</p>
      ) : (
        <blockquote class="words">
          {text.split('\n').map((words) => (
            <SaidPassage text={original(words, source)} lang={lang} quiet />
          ))}
        </blockquote>
      )}
      {before !== null && (
        <div>
          <h3>{say(lang, 'sign.changed')}</h3>
          <WordsChanged lang={lang} source={source} runs={differInWords(before, text)} />
        </div>
      )}
      <input type="hidden" name="version" value={versionIn(form, version, `remark-${line.id}`)} />
      <TextArea
        {...fieldOf(form, say, lang, `remark-${line.id}`)}
        label={say(lang, 'sign.words')}
        hint={say(lang, 'sign.words_hint')}
        rows={3}
        dir="auto"
        optional
      />
      <div class="sign-acts">
        <Button name="act" value="signed">
          {say(lang, 'sign.sign')}
        </Button>
        <Button kind="secondary" name="act" value="signed_with_remark">
          {say(lang, 'sign.remark')}
        </Button>
        <Button kind="secondary" name="act" value="refused">
          {say(lang, 'sign.refuse')}
        </Button>
      </div>
    </form>
  )
}
