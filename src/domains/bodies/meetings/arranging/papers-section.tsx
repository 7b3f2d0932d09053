import type { FC } from 'hono/jsx'
import { type Scope, sourceLanguage } from '../../../../platform/scope.ts'
import { Button } from '../../../../ui/button/button.tsx'
import { Checkbox } from '../../../../ui/checkbox/checkbox.tsx'
import { FormField, wiring } from '../../../../ui/form-field/form-field.tsx'
import type { PageForm } from '../../../../ui/page-form.ts'
import { Select } from '../../../../ui/select/select.tsx'
import { TextInput } from '../../../../ui/text-input/text-input.tsx'
import { allEndings, largestFile } from '../../../plan/plan.ts'
import { stateOf } from '../meeting.ts'
import type { MeetingPage } from '../meetings.read.ts'
import { meetingsRoutes } from '../meetings.routes.ts'
import { PaperLink } from '../paper-link.tsx'
import { fieldIn, sayArranging } from './arranging.messages.ts'

type SectionProps = { scope: Scope; page: MeetingPage; form: PageForm }

/** The papers of a meeting, and how one is added. */
export const PapersSection: FC<SectionProps> = ({ scope, page, form }) => {
  const { lang, city } = scope
  const { meeting, papers, items, runs } = page
  const source = sourceLanguage(city)
  const file = {
    ...fieldIn(form, lang, 'file'),
    label: sayArranging(lang, 'paper.file'),
    hint: sayArranging(lang, 'paper.file_hint', { megabytes: largestFile, endings: allEndings.join(', ') }),
    optional: true,
  }
  return (
    <section class="section" aria-labelledby="papers">
      <h2 id="papers">{sayArranging(lang, 'papers')}</h2>
      {papers.length === 0 && <p>{sayArranging(lang, 'papers.none')}</p>}
      <ul class="points">
        {papers.map((paper) => (
          <li>
            <PaperLink scope={scope} paper={paper} href={meetingsRoutes.paper(meeting.id, paper.id)} />
            {paper.inPrivate && <span class="soft"> ({sayArranging(lang, 'paper.private')})</span>}
            {runs && stateOf(meeting) !== 'closed' && (
              <form method="post" action={meetingsRoutes.removePaper(meeting.id, paper.id)}>
                <Button kind="secondary" label={sayArranging(lang, 'paper.remove_label', { title: paper.title })}>
                  {sayArranging(lang, 'paper.remove')}
                </Button>
              </form>
            )}
          </li>
        ))}
      </ul>
      {runs && (
        <form
          class="form"
          method="post"
          action={meetingsRoutes.papers(meeting.id)}
          enctype="multipart/form-data"
          novalidate
        >
          <h3>{sayArranging(lang, 'paper.add')}</h3>
          <TextInput
            {...fieldIn(form, lang, 'paper_title')}
            of={source}
            label={sayArranging(lang, 'paper.title')}
            hint={sayArranging(lang, 'paper.title_hint')}
            optional
          />
          <TextInput {...fieldIn(form, lang, 'paper_number')} label={sayArranging(lang, 'paper.number')} optional />
          <TextInput
            {...fieldIn(form, lang, 'paper_url')}
            type="url"
            label={sayArranging(lang, 'paper.url')}
            optional
          />
          <FormField {...file}>
            <input class="upload" type="file" accept={allEndings.map((one) => `.${one}`).join(',')} {...wiring(file)} />
          </FormField>
          <Select
            {...fieldIn(form, lang, 'paper_item')}
            label={sayArranging(lang, 'paper.item')}
            options={[
              { value: '', label: sayArranging(lang, 'paper.whole') },
              ...items.map(({ id, title }) => ({ value: id, label: title, lang: source })),
            ]}
          />
          <Checkbox
            name="paper_private"
            label={sayArranging(lang, 'paper.private')}
            checked={form.words.paper_private === 'yes'}
          />
          <Button kind="secondary">{sayArranging(lang, 'paper.add')}</Button>
        </form>
      )}
    </section>
  )
}
