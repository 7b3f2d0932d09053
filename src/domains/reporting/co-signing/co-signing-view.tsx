import type { FC } from 'hono/jsx'
import { dayOf, formatDate } from '../../../i18n/format.ts'
import { original } from '../../../i18n/text.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import type { PageForm } from '../../../ui/page-form.ts'
import { SaidPassage } from '../../../ui/said/said.tsx'
import type { Unit } from '../../accounts/accounts.ts'
import { AgainForm, OffForm, SignersForm } from './arranging-forms.tsx'
import { sayCoSigning as say } from './co-signing.messages.ts'
import type { CoSigning, SigningLine } from './co-signing.read.ts'
import { SignForm } from './sign-form.tsx'

/**
 * `textOf`: a version of the text, for what changed since somebody signed. `isAbove`: the page shows it already. `units`: that
 * can be asked.
 */
export type CoSigningProps = {
  scope: Scope
  signing: CoSigning
  form: PageForm
  textOf: (version: number) => string
  isAbove?: true
  units: readonly Unit[]
}

/** Who signs a text, in which order, what became of it; and the forms of whoever may. */
export const CoSigningView: FC<CoSigningProps> = (props) => {
  const { scope, signing } = props
  const { lang } = scope
  const { lines, mayArrange } = signing
  if (lines.length === 0 && !mayArrange) return null
  const places = Map.groupBy(lines, ({ place }) => place)
  return (
    <section class="section" id="co-signing" aria-labelledby="co-signing-title">
      <h2 id="co-signing-title">{say(lang, 'title')}</h2>
      {lines.length === 0 && <p>{say(lang, 'none')}</p>}
      {signing.isComplete && <p>{say(lang, 'complete')}</p>}
      {[...places].map(([place, own]) => (
        <>
          {places.size > 1 && <h3>{say(lang, 'place', { place })}</h3>}
          <ul class="plain-list records">
            {own.map((line) => (
              <SignerItem {...props} line={line} />
            ))}
          </ul>
        </>
      ))}
      {mayArrange && <SignersForm {...props} />}
    </section>
  )
}

const SignerItem: FC<CoSigningProps & { line: SigningLine }> = (props) => {
  const { scope, line, signing } = props
  const { lang } = scope
  const key = line.state === 'awaited' && !line.isTurn ? 'waits' : line.state
  return (
    <li id={`signature-${line.id}`}>
      <p>
        <strong>
          <bdi>{line.unit}</bdi>
        </strong>
        {' · '}
        {say(lang, `state.${key}`)}
        {['awaited', 'refused'].includes(line.state) && ` · ${say(lang, 'due', { due: formatDate(lang, line.dueOn) })}`}
        {line.isLate && ` · ${say(lang, 'late')}`}
      </p>
      {line.isStale && <p>{say(lang, 'stale', { version: line.signed?.textVersion ?? 0 })}</p>}
      {line.reachesNobody && <p>{say(lang, 'nobody')}</p>}
      <Trace {...props} />
      {line.maySign && <SignForm {...props} />}
      {signing.mayArrange && (line.isStale || line.state === 'refused' || line.state === 'withdrawn') && (
        <AgainForm {...props} />
      )}
      {signing.mayArrange && (line.state === 'awaited' || line.state === 'refused') && <OffForm {...props} />}
    </li>
  )
}

/** All that was done, with its remarks; being asked for the first time apart. */
const Trace: FC<CoSigningProps & { line: SigningLine }> = ({ scope, line }) => {
  const { lang, city } = scope
  const told = line.acts.slice(1)
  if (told.length === 0) return null
  return (
    <ul class="plain-list small">
      {told.map(({ act, at, name, remark, textVersion }) => (
        <li>
          {say(lang, `act.${act}`, { day: formatDate(lang, dayOf(at)), version: textVersion })}
          {name !== '' && (
            <>
              {' · '}
              <bdi>{name}</bdi>
            </>
          )}
          {remark !== '' && <SaidPassage text={original(remark, sourceLanguage(city))} lang={lang} quiet />}
        </li>
      ))}
    </ul>
  )
}
