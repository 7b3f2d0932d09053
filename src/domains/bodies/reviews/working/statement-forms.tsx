import type { FC } from 'hono/jsx'
import type { Scope } from '../../../../platform/scope.ts'
import { Button } from '../../../../ui/button/button.tsx'
import { fieldOf, type PageForm } from '../../../../ui/page-form.ts'
import { Radios } from '../../../../ui/radios/radios.tsx'
import { Select } from '../../../../ui/select/select.tsx'
import { TextArea } from '../../../../ui/text-area/text-area.tsx'
import type { Contribution } from '../contribution.ts'
import { reviewsRoutes } from '../reviews.routes.ts'
import { writtenLanguages } from '../written-language.ts'
import { sayWorking } from './working.messages.ts'
import type { PlanPlace } from './working.read.ts'

type FormProps = { scope: Scope; one: Contribution; form: PageForm }

/** The statement in another language, beside its own words. */
export const TranslationForm: FC<FormProps> = ({ scope: { lang }, one, form }) => {
  const field = (name: string, value?: string) => fieldOf(form, sayWorking, lang, name, value)
  return (
    <details class="section" open={form.words.translation !== undefined}>
      <summary>{sayWorking(lang, 'translate')}</summary>
      <form class="form" method="post" action={reviewsRoutes.translateStatement(one.number)} novalidate>
        <Select
          {...field('translationLang', lang)}
          label={sayWorking(lang, 'translate.lang')}
          options={writtenLanguages(lang).filter(({ value }) => value !== one.lang)}
        />
        <TextArea {...field('translation')} label={sayWorking(lang, 'translate.words')} />
        <Radios
          {...field('state', 'human')}
          label={sayWorking(lang, 'translate.state')}
          choices={(['human', 'machine', 'reviewed'] as const).map((state) => ({
            value: state,
            label: sayWorking(lang, `translate.${state}`),
          }))}
        />
        <Button>{sayWorking(lang, 'translate.save')}</Button>
      </form>
    </details>
  )
}

/** A goal or measure of a plan, made of a proposal. */
export const DraftForm: FC<FormProps & { places: readonly PlanPlace[] }> = ({ scope: { lang }, one, places, form }) => (
  <details class="section" open={form.words.place !== undefined}>
    <summary>{sayWorking(lang, 'draft')}</summary>
    <form class="form" method="post" action={reviewsRoutes.draftProposal(one.number)} novalidate>
      <Select
        {...fieldOf(form, sayWorking, lang, 'place')}
        label={sayWorking(lang, 'draft.place')}
        options={[
          { value: '', label: sayWorking(lang, 'ask.nobody') },
          ...places.map(({ value, kind, name }) => ({ value, label: sayWorking(lang, `draft.as_${kind}`, { name }) })),
        ]}
      />
      <Button>{sayWorking(lang, 'draft.save')}</Button>
    </form>
  </details>
)
