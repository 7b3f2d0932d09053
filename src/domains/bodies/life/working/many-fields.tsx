import type { FC } from 'hono/jsx'
import { type Scope, sourceLanguage } from '../../../../platform/scope.ts'
import { Button } from '../../../../ui/button/button.tsx'
import { fieldOf, type PageForm } from '../../../../ui/page-form.ts'
import { Radios } from '../../../../ui/radios/radios.tsx'
import { Select } from '../../../../ui/select/select.tsx'
import { TextArea } from '../../../../ui/text-area/text-area.tsx'
import { TextInput } from '../../../../ui/text-input/text-input.tsx'
import { stepTargets } from '../../votes/motion.ts'
import type { Board } from './board.read.ts'
import { sayWorking } from './working.messages.ts'

type ManyProps = { scope: Scope; board: Board; form: PageForm }

/** What can be done with all that were picked: on an agenda, or to the vote. */
export const Many: FC<ManyProps> = ({ scope: { lang, city }, board, form }) => {
  const field = (name: string, value?: string) => fieldOf(form, sayWorking, lang, name, value)
  const source = sourceLanguage(city)
  return (
    <section class="section form" aria-labelledby="many">
      <h2 id="many">{sayWorking(lang, 'many.title')}</h2>
      <Select
        {...field('body')}
        label={sayWorking(lang, 'many.body')}
        options={[
          { value: '', label: sayWorking(lang, 'many.choose') },
          ...board.bodies.map(({ slug, name }) => ({ value: slug, label: name, lang: source })),
        ]}
      />
      <Radios
        {...field('act', 'agenda')}
        label={sayWorking(lang, 'many.act')}
        choices={(['agenda', 'motion'] as const).map((one) => ({ value: one, label: sayWorking(lang, `many.${one}`) }))}
      />
      <TextInput {...field('title')} label={sayWorking(lang, 'many.name')} maxlength={200} optional />
      <Select
        {...field('step')}
        label={sayWorking(lang, 'many.step')}
        options={[
          { value: '', label: sayWorking(lang, 'decide.no_step') },
          ...stepTargets.map((one) => ({ value: one, label: sayWorking(lang, `stage.${one}`) })),
        ]}
        optional
      />
      <TextArea {...field('reason')} label={sayWorking(lang, 'decide.reason')} rows={3} optional />
      <Button>{sayWorking(lang, 'many.go')}</Button>
    </section>
  )
}
