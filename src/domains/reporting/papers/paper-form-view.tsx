import type { FC } from 'hono/jsx'
import { original } from '../../../i18n/text.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { Button } from '../../../ui/button/button.tsx'
import { Checkbox } from '../../../ui/checkbox/checkbox.tsx'
import { FormNotices } from '../../../ui/form-notices/form-notices.tsx'
import { fieldOf, type PageForm, versionIn } from '../../../ui/page-form.ts'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Said } from '../../../ui/said/said.tsx'
import { Select } from '../../../ui/select/select.tsx'
import { TextArea } from '../../../ui/text-area/text-area.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import { mayRunRounds } from '../reporting.access.ts'
import { type Section, sectionKinds } from './paper-form.ts'
import { sayPapers as say } from './papers.messages.ts'
import { papersRoutes } from './papers.routes.ts'

type Props = { scope: Scope; number: number; sections: readonly Section[]; form: PageForm }

/** The city's form for council papers, section by section, and the empty paper that it makes. */
export const PaperFormView: FC<Props> = (props) => {
  const { scope, sections, form } = props
  const { lang, city } = scope
  const mayChange = mayRunRounds(scope.viewer)
  return (
    <>
      <PageTitle
        lang={lang}
        title={original(say(lang, 'form.title'), lang)}
        lead={original(say(lang, 'form.lead'), lang)}
      />
      <FormNotices {...{ lang, form, say, notices: ['notice.form_saved'] }} />
      <p>
        <a href={papersRoutes.blankPaper('blank.pdf')}>{say(lang, 'form.blank_pdf')}</a>
        {' · '}
        <a href={papersRoutes.blankPaper('blank.docx')}>{say(lang, 'form.blank_docx')}</a>
      </p>
      <ol class="plain-list records">
        {sections.map((section) => (
          <li>
            <p>
              <strong>
                <Said text={original(section.title, sourceLanguage(city))} lang={lang} quiet />
              </strong>
              {' · '}
              {say(lang, `section.${section.kind}`)}
              {section.needed && ` · ${say(lang, 'section.needed')}`}
            </p>
            {mayChange && <SectionForm {...props} section={section} />}
          </li>
        ))}
      </ol>
      {mayChange && <SectionForm {...props} />}
    </>
  )
}

const SectionForm: FC<Props & { section?: Section }> = ({ scope: { lang }, number, form, section }) => {
  const id = section?.id ?? 'new'
  const isTyped = form.words.section === id
  const field = (name: string, value = '') => fieldOf(form, say, lang, `${name}-${id}`, value)
  const ticked = (name: 'needed' | 'several') =>
    isTyped ? form.words[`${name}-${id}`] === 'yes' : section?.[name] === true
  const hasBoxes = section === undefined || section.kind === 'boxes'
  return (
    <details open={isTyped && form.notice === undefined}>
      <summary>{section ? `${say(lang, 'section.change')}: ${section.title}` : say(lang, 'section.add')}</summary>
      <form class="form" method="post" action={papersRoutes.paperForm()} novalidate>
        <input type="hidden" name="version" value={versionIn(form, number)} />
        <input type="hidden" name="section" value={id} />
        <TextInput {...field('title', section?.title)} label={say(lang, 'section.title')} maxlength={200} dir="auto" />
        {!section && (
          <Select
            {...field('kind', 'text')}
            label={say(lang, 'section.kind')}
            options={sectionKinds.map((value) => ({ value, label: say(lang, `section.${value}`) }))}
          />
        )}
        <TextArea {...field('hint', section?.hint)} label={say(lang, 'section.hint')} rows={2} dir="auto" optional />
        {hasBoxes && (
          <>
            <TextArea
              {...field('choices', section?.choices.join('\n'))}
              label={say(lang, 'section.choices')}
              hint={say(lang, 'section.choices_hint')}
              rows={4}
              dir="auto"
              optional={!section}
            />
            <Checkbox name={`several-${id}`} label={say(lang, 'section.several')} checked={ticked('several')} />
          </>
        )}
        <Checkbox name={`needed-${id}`} label={say(lang, 'section.needed_label')} checked={ticked('needed')} />
        <p>
          <Button name="act" value="set">
            {say(lang, section ? 'section.save' : 'section.add')}
          </Button>
        </p>
        {section && (
          <p>
            {(['up', 'down', 'remove'] as const).map((act) => (
              <>
                <Button
                  kind="secondary"
                  name="act"
                  value={act}
                  label={`${say(lang, `section.${act}`)}: ${section.title}`}
                >
                  {say(lang, `section.${act}`)}
                </Button>{' '}
              </>
            ))}
          </p>
        )}
      </form>
    </details>
  )
}
