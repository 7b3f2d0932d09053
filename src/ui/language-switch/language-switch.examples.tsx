import { languages } from '../../i18n/languages.ts'
import type { ComponentExamples } from '../example.ts'
import { LanguageSwitch } from './language-switch.tsx'

export const languageSwitchExamples: ComponentExamples = {
  component: 'language-switch',
  examples: [
    {
      name: 'two languages',
      view: (
        <LanguageSwitch
          lang="de"
          links={[
            { lang: 'de', href: '/de/plan' },
            { lang: 'en', href: '/en/plan' },
          ]}
        />
      ),
    },
    {
      name: 'all of them',
      view: <LanguageSwitch lang="ar" links={languages.map((lang) => ({ lang, href: `/${lang}/plan` }))} />,
    },
  ],
}
