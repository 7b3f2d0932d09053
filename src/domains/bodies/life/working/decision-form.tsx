import type { FC } from 'hono/jsx'
import { original } from '../../../../i18n/text.ts'
import { type Scope, sourceLanguage } from '../../../../platform/scope.ts'
import { Breadcrumb } from '../../../../ui/breadcrumb/breadcrumb.tsx'
import { Button } from '../../../../ui/button/button.tsx'
import { DateInput } from '../../../../ui/date-input/date-input.tsx'
import { FormNotices } from '../../../../ui/form-notices/form-notices.tsx'
import { fieldOf, type PageForm } from '../../../../ui/page-form.ts'
import { PageTitle } from '../../../../ui/page-title/page-title.tsx'
import { Said } from '../../../../ui/said/said.tsx'
import { Select } from '../../../../ui/select/select.tsx'
import { TextArea } from '../../../../ui/text-area/text-area.tsx'
import { TextInput } from '../../../../ui/text-input/text-input.tsx'
import { decisionKinds, decisionOutcomes } from '../../../plan/plan.ts'
import { stepTargets } from '../../votes/motion.ts'
import { lifeRoutes } from '../life.routes.ts'
import { otherBody } from './decision.form.ts'
import type { DecisionPage } from './decision.verbs.ts'
import { likelyNext } from './typed-decision.ts'
import { sayWorking } from './working.messages.ts'

type Props = { scope: Scope; page: DecisionPage; form: PageForm }

export const DecisionForm: FC<Props> = ({ scope, page, form }) => {
  const { lang } = scope
  const { record, edition } = page
  return (
    <>
      <Breadcrumb
        lang={lang}
        crumbs={[{ href: lifeRoutes.drafts(edition.slug), label: sayWorking(lang, 'board.title') }]}
      />
      <PageTitle
        lang={lang}
        title={original(sayWorking(lang, 'decide.title'), lang)}
        kicker={<Said text={record.title} lang={lang} quiet />}
        lead={original(sayWorking(lang, 'decide.lead'), lang)}
      />
      <FormNotices {...{ lang, form, say: sayWorking }} notices={[]} />
      <form class="form" method="post" action={lifeRoutes.recordDecision(record.kind, record.id)} novalidate>
        <WhoAndWhen scope={scope} page={page} form={form} />
        <WhatFollows scope={scope} page={page} form={form} />
        <Button>{sayWorking(lang, 'decide.save')}</Button>
      </form>
    </>
  )
}

const WhoAndWhen: FC<Props> = ({ scope: { lang, city }, page, form }) => {
  const field = (name: string, value?: string) => fieldOf(form, sayWorking, lang, name, value)
  const source = sourceLanguage(city)
  return (
    <>
      <Select
        {...field('body', otherBody)}
        label={sayWorking(lang, 'decide.body')}
        options={[
          { value: otherBody, label: sayWorking(lang, 'decide.body_other') },
          ...page.bodies.map(({ slug, name }) => ({ value: slug, label: name, lang: source })),
        ]}
      />
      <TextInput
        {...field('bodyWords')}
        label={sayWorking(lang, 'decide.body_words')}
        hint={sayWorking(lang, 'decide.body_hint')}
        optional
      />
      <DateInput {...field('decidedOn')} label={sayWorking(lang, 'decide.on')} />
      <Select
        {...field('kind', 'resolution')}
        label={sayWorking(lang, 'decide.kind')}
        options={decisionKinds.map((one) => ({ value: one, label: sayWorking(lang, `kind.${one}`) }))}
      />
    </>
  )
}

const WhatFollows: FC<Props> = ({ scope: { lang }, page, form }) => {
  const field = (name: string, value?: string) => fieldOf(form, sayWorking, lang, name, value)
  return (
    <>
      <Select
        {...field('outcome', 'adopted')}
        label={sayWorking(lang, 'decide.outcome')}
        options={decisionOutcomes.map((one) => ({ value: one, label: sayWorking(lang, `outcome.${one}`) }))}
      />
      <TextInput {...field('title')} label={sayWorking(lang, 'decide.name')} optional />
      <TextInput {...field('paperNumber')} label={sayWorking(lang, 'decide.paper')} optional />
      <TextInput {...field('paperUrl')} type="url" label={sayWorking(lang, 'decide.url')} optional />
      <TextArea {...field('reason')} label={sayWorking(lang, 'decide.reason')} rows={4} optional />
      <Select
        {...field('step', likelyNext[page.record.stage] ?? '')}
        label={sayWorking(lang, 'decide.step')}
        options={[
          { value: '', label: sayWorking(lang, 'decide.no_step') },
          ...stepTargets.map((one) => ({ value: one, label: sayWorking(lang, `stage.${one}`) })),
        ]}
      />
    </>
  )
}
