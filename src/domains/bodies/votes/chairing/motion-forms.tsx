import type { FC } from 'hono/jsx'
import { Button } from '../../../../ui/button/button.tsx'
import { Checkbox } from '../../../../ui/checkbox/checkbox.tsx'
import { DateInput } from '../../../../ui/date-input/date-input.tsx'
import { fieldOf, versionIn } from '../../../../ui/page-form.ts'
import { TextArea } from '../../../../ui/text-area/text-area.tsx'
import { TextInput } from '../../../../ui/text-input/text-input.tsx'
import { choices } from '../tally.ts'
import { sayVotingSide } from '../vote-words.tsx'
import { votesRoutes } from '../votes.routes.ts'
import { sayChairing } from './chairing.messages.ts'
import type { MotionChoices } from './chairing.read.ts'
import { awayField, countField } from './motion.form.ts'
import { MotionFields } from './motion-fields.tsx'
import type { ChairedProps } from './motion-view.tsx'

const Version: FC<Pick<ChairedProps, 'page' | 'form'>> = ({ page, form }) => (
  <input type="hidden" name="version" value={versionIn(form, page.motion.version)} />
)

/** Freezes who may vote. In writing, holders who are away are ticked, so that their deputies get the mail. */
export const PuttingForm: FC<ChairedProps> = ({ scope: { lang }, page, form }) => {
  const { motion, standing } = page
  const holders = standing.list.filter(({ part }) => part === 'holder')
  const isWriting = motion.way === 'writing'
  return (
    <section class="section" aria-labelledby="put">
      <h2 id="put">{sayChairing(lang, 'put')}</h2>
      <form class="form" method="post" action={votesRoutes.putMotion(motion.id)} novalidate>
        <p>{sayChairing(lang, `put.${motion.way}`)}</p>
        <Version page={page} form={form} />
        {isWriting && (
          <>
            <DateInput {...fieldOf(form, sayChairing, lang, 'closesOn')} label={sayChairing(lang, 'put.closesOn')} />
            <details>
              <summary>{sayChairing(lang, 'put.away')}</summary>
              {holders.map(({ participantId, name }) => (
                <Checkbox
                  name={awayField(participantId)}
                  label={name}
                  checked={form.words[awayField(participantId)] === 'yes'}
                />
              ))}
            </details>
          </>
        )}
        <Button>{sayChairing(lang, 'put.save')}</Button>
      </form>
    </section>
  )
}

/** What was counted in the room, side by side. */
export const CountForm: FC<ChairedProps> = ({ scope: { lang }, page, form }) => {
  const { motion, standing, sides } = page
  const voting = standing.sides.filter(({ entitled }) => entitled > 0)
  return (
    <section class="section" aria-labelledby="count">
      <h2 id="count">{sayChairing(lang, 'count')}</h2>
      <form class="form" method="post" action={votesRoutes.countMotion(motion.id)} novalidate>
        <p>{sayChairing(lang, 'count.words')}</p>
        {motion.secret && <p>{sayChairing(lang, 'count.secret')}</p>}
        <Version page={page} form={form} />
        {voting.map(({ side, entitled, counts }) => {
          const named = sides.find((one) => one.side === side) ?? { side, name: null }
          return (
            <fieldset class="kern-fieldset">
              <legend class="kern-label">
                {sayChairing(lang, 'count.side', { side: sayVotingSide(lang, named), n: entitled })}
              </legend>
              <div class="kern-fieldset__body">
                {choices.map((choice) => (
                  <TextInput
                    {...fieldOf(form, sayChairing, lang, countField(side, choice), String(counts[choice]))}
                    label={sayChairing(lang, `count.${choice}`)}
                    maxlength={4}
                  />
                ))}
              </div>
            </fieldset>
          )
        })}
        <Button kind="secondary">{sayChairing(lang, 'count.save')}</Button>
      </form>
    </section>
  )
}

/** The result is settled, and what the body decided is done. */
export const ClosingForm: FC<ChairedProps> = ({ scope: { lang }, page, form }) => {
  const { motion, mayClose } = page
  return (
    <section class="section" aria-labelledby="close">
      <h2 id="close">{sayChairing(lang, 'close')}</h2>
      {mayClose ? (
        <form class="form" method="post" action={votesRoutes.closeMotion(motion.id)}>
          <p>{sayChairing(lang, 'close.words')}</p>
          {motion.way === 'room' && motion.rule === 'consent' && <p>{sayChairing(lang, 'close.room')}</p>}
          <Version page={page} form={form} />
          <Button>{sayChairing(lang, 'close')}</Button>
        </form>
      ) : (
        <p>{sayChairing(lang, 'close.not_yet')}</p>
      )}
    </section>
  )
}

export const ReviseForm: FC<ChairedProps & { choices: MotionChoices }> = (props) => {
  const { scope, page, form, choices: offered } = props
  const { motion, subjects } = page
  return (
    <details open={'title' in form.words}>
      <summary>{sayChairing(scope.lang, 'revise')}</summary>
      <form class="form" method="post" action={votesRoutes.motion(motion.id)} novalidate>
        <Version page={page} form={form} />
        <MotionFields
          {...{ lang: scope.lang, form, choices: offered, now: motion }}
          ticked={new Set(subjects.map(({ recordId }) => recordId))}
        />
        <Button>{sayChairing(scope.lang, 'save')}</Button>
      </form>
    </details>
  )
}

export const WithdrawForm: FC<ChairedProps> = ({ scope: { lang }, page, form }) => (
  <details open={form.errors.withdrawal !== undefined}>
    <summary>{sayChairing(lang, 'withdraw')}</summary>
    <form class="form" method="post" action={votesRoutes.withdrawMotion(page.motion.id)} novalidate>
      <Version page={page} form={form} />
      <TextArea
        {...fieldOf(form, sayChairing, lang, 'withdrawal')}
        label={sayChairing(lang, 'withdraw.reason')}
        rows={3}
      />
      <Button kind="secondary">{sayChairing(lang, 'withdraw.save')}</Button>
    </form>
  </details>
)
