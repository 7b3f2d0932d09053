import type { FC } from 'hono/jsx'
import { type Scope, sourceLanguage } from '../../../../platform/scope.ts'
import { DateInput } from '../../../../ui/date-input/date-input.tsx'
import { fieldOf, type PageForm } from '../../../../ui/page-form.ts'
import { Select } from '../../../../ui/select/select.tsx'
import { TextArea } from '../../../../ui/text-area/text-area.tsx'
import { TextInput } from '../../../../ui/text-input/text-input.tsx'
import { awardFields, callFields } from '../funding.form.ts'
import type { FundingSheet } from '../funding.read.ts'
import { applicants } from '../funding.ts'
import { type FundingKey, sayFunding as say } from './office.messages.ts'

type Props = { scope: Scope; page: FundingSheet; form: PageForm }

const long = ['audience', 'conditions', 'result']
const hinted = ['reference', 'targets', 'closesAt', 'url', 'provider', 'districts']
const needed = ['title', 'provider', 'project', 'awardedCents', 'opensOn', 'closesOn', 'decidedOn']

export const SheetFields: FC<Props> = ({ scope, page, form }) => (
  <>
    {(page.kind === 'call' ? callFields : awardFields).map((name) => (
      <OneField scope={scope} page={page} form={form} name={name} />
    ))}
  </>
)

const OneField: FC<Props & { name: string }> = ({ scope, page, form, name }) => {
  const { lang } = scope
  const field = { ...fieldOf(form, say, lang, name), label: say(lang, `field.${name}` as FundingKey) }
  const hint = hinted.includes(name) ? say(lang, `field.${name}_hint` as FundingKey) : undefined
  const optional = !needed.includes(name) && !(name === 'targets' && page.kind === 'call')
  if (name === 'call') {
    const none = { value: '', label: say(lang, 'field.no_call') }
    const options = page.calls.map(({ slug, title }) => ({ value: slug, label: title }))
    return <Select {...field} options={[none, ...options]} />
  }
  if (name === 'applicant') {
    const options = applicants.map((value) => ({ value, label: say(lang, `applicant.${value}`) }))
    const none = { value: '', label: say(lang, 'applicant.none') }
    return <Select {...field} hint={say(lang, 'field.applicant_hint')} options={[none, ...options]} />
  }
  if (name.endsWith('On')) return <DateInput {...field} optional={optional} />
  if (long.includes(name)) return <TextArea {...field} of={sourceLanguage(scope.city)} rows={4} optional={optional} />
  return <TextInput {...field} hint={hint} of={sourceLanguage(scope.city)} optional={optional} />
}
