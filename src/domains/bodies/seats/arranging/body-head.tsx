import type { FC } from 'hono/jsx'
import { original } from '../../../../i18n/text.ts'
import { type Scope, sourceLanguage } from '../../../../platform/scope.ts'
import { Breadcrumb } from '../../../../ui/breadcrumb/breadcrumb.tsx'
import { FormNotices } from '../../../../ui/form-notices/form-notices.tsx'
import type { PageForm, sayRefusal } from '../../../../ui/page-form.ts'
import { PageTitle } from '../../../../ui/page-title/page-title.tsx'
import type { Body } from '../body.ts'
import type { ParityTerms } from '../parity.ts'
import { sayRule } from '../parity.words.ts'
import { seatsRoutes } from '../seats.routes.ts'
import { sayArranging } from './arranging.messages.ts'

const notices = [
  'notice.founded',
  'notice.saved',
  'notice.opened',
  'notice.seats_closed',
  'notice.appointed',
  'notice.left',
  'notice.closed',
] as const

type HeadProps = { scope: Scope; body: Body; form: PageForm; title?: string | undefined }

/** The way to a page of a body, what it is called, and what the last act came to. */
export const BodyHead: FC<HeadProps> = ({ scope, body, form, title }) => {
  const { lang, city } = scope
  const name = original(body.name, sourceLanguage(city))
  const own = { href: seatsRoutes.body(body.slug), label: name }
  return (
    <>
      <Breadcrumb
        lang={lang}
        crumbs={[
          { href: seatsRoutes.bodies(), label: sayArranging(lang, 'list.title') },
          ...(title === undefined ? [] : [own]),
        ]}
      />
      <PageTitle lang={lang} title={title === undefined ? name : original(title, lang)} />
      <FormNotices lang={lang} form={form} say={sayArranging} notices={notices} />
    </>
  )
}

/** A refusal for parity says by which rule, in words; it is put among its values. */
export function namingRule<R extends Parameters<typeof sayRefusal>[2]>(scope: Scope, body: Body, refusal: R): R {
  if (!refusal.code.startsWith('parity.')) return refusal
  const rule = sayRule(scope.lang, refusal.values as unknown as ParityTerms, body.sides)
  return { ...refusal, values: { ...refusal.values, rule } }
}
