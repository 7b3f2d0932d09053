import type { Child, FC } from 'hono/jsx'
import type { Lang } from '../../i18n/languages.ts'
import { original } from '../../i18n/text.ts'
import { Breadcrumb } from '../../ui/breadcrumb/breadcrumb.tsx'
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx'
import { Notice } from '../../ui/notice/notice.tsx'
import { PageTitle } from '../../ui/page-title/page-title.tsx'
import { type SettingsForm, sayRefusal } from './settings.form.ts'
import { type SettingsKey, saySettings } from './settings.messages.ts'
import { settingsRoutes } from './settings.routes.ts'

type HeadProps = {
  lang: Lang
  page: 'settings' | 'calendar' | 'words' | 'labels'
  form: SettingsForm
  /** What holds since somebody else was quicker, where the page can tell. */
  meanwhile?: Child
}

/** What stands above the forms of each page of settings. */
export const SettingsHead: FC<HeadProps> = ({ lang, page, form, meanwhile }) => (
  <>
    {page !== 'settings' && (
      <Breadcrumb
        lang={lang}
        crumbs={[{ href: settingsRoutes.settings(), label: saySettings(lang, 'settings.title') }]}
      />
    )}
    <PageTitle
      lang={lang}
      title={original(saySettings(lang, `${page}.title` as SettingsKey), lang)}
      lead={original(saySettings(lang, `${page}.lead` as SettingsKey), lang)}
    />
    {form.notice && <Notice kind="success" title={saySettings(lang, form.notice)} />}
    {form.conflict && (
      <Notice kind="warning" title={saySettings(lang, 'conflict.title')}>
        {meanwhile ?? <p>{saySettings(lang, 'conflict.words')}</p>}
      </Notice>
    )}
    <ErrorSummary
      lang={lang}
      errors={Object.entries(form.errors).map(([name, refusal]) => ({ name, words: sayRefusal(lang, refusal) }))}
    />
  </>
)
