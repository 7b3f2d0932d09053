import type { FC } from 'hono/jsx'
import { formatShortDay } from '../../../i18n/format.ts'
import { Button } from '../../../ui/button/button.tsx'
import { DateInput } from '../../../ui/date-input/date-input.tsx'
import { TextArea } from '../../../ui/text-area/text-area.tsx'
import { sayComparison } from './comparison.messages.ts'
import type { ComparisonPageProps } from './comparison-page.tsx'

type Props = Pick<ComparisonPageProps, 'lang' | 'today' | 'form' | 'errors'>

/** The last step: from when it holds, and why. */
export const TakeForm: FC<Props> = ({ lang, today, form, errors }) => {
  const errorAt = (name: string) => errors.find((one) => one.name === name)?.words
  return (
    <section class="section" id="take">
      <h2>{sayComparison(lang, 'take.title')}</h2>
      <p>{sayComparison(lang, 'take.words')}</p>
      <div class="form">
        <DateInput
          lang={lang}
          name="on"
          label={sayComparison(lang, 'take.on')}
          value={form.words.on ?? formatShortDay(lang, today)}
          error={errorAt('on')}
        />
        <TextArea
          lang={lang}
          name="reason"
          label={sayComparison(lang, 'take.reason')}
          hint={sayComparison(lang, 'take.reason_hint')}
          rows={2}
          value={form.words.reason ?? sayComparison('de', 'take.reason_default')}
          error={errorAt('reason')}
        />
        <Button name="step" value="take">
          {sayComparison(lang, 'take.now')}
        </Button>
      </div>
    </section>
  )
}
