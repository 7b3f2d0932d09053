import type { FC } from 'hono/jsx'
import { Button } from '../../../ui/button/button.tsx'
import { Checkbox } from '../../../ui/checkbox/checkbox.tsx'
import { DateInput } from '../../../ui/date-input/date-input.tsx'
import { fieldOf } from '../../../ui/page-form.ts'
import { Select } from '../../../ui/select/select.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import { sayCoSigning as say } from './co-signing.messages.ts'
import type { SigningLine } from './co-signing.read.ts'
import type { CoSigningProps } from './co-signing-view.tsx'

/** More units on the list: beside those of a place, or after all of them. */
export const SignersForm: FC<CoSigningProps> = ({ scope: { lang }, signing, form, units }) => {
  const { lines, subject } = signing
  if (subject.version === 0) return <p class="soft">{say(lang, 'arrange.no_text')}</p>
  const last = Math.max(0, ...lines.map(({ place }) => place))
  const places = Array.from({ length: last + 1 }, (_, at) => at + 1)
  const isOpen = form.errors.signers !== undefined || form.errors.signDue !== undefined
  return (
    <details class="section" open={isOpen}>
      <summary>{say(lang, 'arrange.title')}</summary>
      <form class="form" method="post" action={`${subject.path}/signatures`} novalidate>
        <p>{say(lang, 'arrange.lead')}</p>
        <fieldset class="kern-fieldset" id="signers">
          <legend class="kern-label">{say(lang, 'arrange.units')}</legend>
          {units.map(({ id, name }) => (
            <Checkbox
              name={`sign__${id}`}
              label={<bdi lang={name.lang}>{name.words}</bdi>}
              checked={form.words[`sign__${id}`] === 'yes'}
            />
          ))}
        </fieldset>
        {last > 0 && (
          <Select
            {...fieldOf(form, say, lang, 'place', String(last + 1))}
            label={say(lang, 'arrange.place')}
            options={places.map((place) => ({
              value: String(place),
              label: say(lang, place > last ? 'arrange.after' : 'arrange.beside', { place }),
            }))}
          />
        )}
        {last === 0 && <input type="hidden" name="place" value="1" />}
        <DateInput {...fieldOf(form, say, lang, 'signDue')} label={say(lang, 'arrange.due')} />
        <Button kind="secondary">{say(lang, 'arrange.ask')}</Button>
      </form>
    </details>
  )
}

type LineProps = CoSigningProps & { line: SigningLine }

export const AgainForm: FC<LineProps> = ({ scope: { lang }, signing, form, line }) => {
  const name = `again-${line.id}`
  return (
    <details open={form.errors[name] !== undefined}>
      <summary>{say(lang, 'again.title')}</summary>
      <form class="form" method="post" action={`${signing.subject.path}/signatures/${line.id}/again`} novalidate>
        <DateInput {...fieldOf(form, say, lang, name)} label={say(lang, 'arrange.due')} />
        <Button kind="secondary" label={`${say(lang, 'again.ask')}: ${line.unit}`}>
          {say(lang, 'again.ask')}
        </Button>
      </form>
    </details>
  )
}

export const OffForm: FC<LineProps> = ({ scope: { lang }, signing, form, line }) => {
  const name = `off-${line.id}`
  return (
    <details open={form.errors[name] !== undefined}>
      <summary>{say(lang, 'off.title')}</summary>
      <form class="form" method="post" action={`${signing.subject.path}/signatures/${line.id}/off`} novalidate>
        <TextInput {...fieldOf(form, say, lang, name)} label={say(lang, 'off.reason')} maxlength={500} dir="auto" />
        <Button kind="secondary" label={`${say(lang, 'off.do')}: ${line.unit}`}>
          {say(lang, 'off.do')}
        </Button>
      </form>
    </details>
  )
}
