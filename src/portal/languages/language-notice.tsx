import type { FC } from 'hono/jsx'
import { interfaceOrigins } from '../../i18n/interface-origin.ts'
import type { Lang } from '../../i18n/languages.ts'
import type { Spoken } from '../../ui/said/spoken.ts'
import { sayLanguages } from './languages.messages.ts'
import { languagesAddress } from './languages.routes.ts'

/** Says once, at the top of a page, what of it is not in its language and what only a machine has translated. */
export const LanguageNotice: FC<{ lang: Lang; spoken: Spoken }> = ({ lang, spoken }) => {
  const facts = noticeFor(spoken, interfaceOrigins[lang].kind === 'machine')
  if (facts.length === 0) return null
  return (
    <p class="language-notice">
      {facts.map((fact) => `${sayLanguages(lang, `notice.${fact}`)} `)}
      <a href={languagesAddress(lang)}>{sayLanguages(lang, 'notice.more')}</a>
    </p>
  )
}

type Fact = 'interface' | 'machine' | 'some_machine' | 'german' | 'some_german'

/** `draft`: the words of the interface are a machine's, and nobody has reviewed them. */
export function noticeFor(spoken: Spoken, draft: boolean): Fact[] {
  const facts: Fact[] = []
  if (isAllMachine(spoken)) facts.push('machine')
  else if (draft) facts.push('interface')
  if (spoken.machine > 0 && !isAllMachine(spoken)) facts.push('some_machine')
  if (spoken.foreign > 0) facts.push(isOneLanguage(spoken) ? 'german' : 'some_german')
  return facts
}

/** What a page mixes decides which marks are seen on it. */
export function mixClasses(spoken: Spoken): string | undefined {
  const classes = [isOneLanguage(spoken) && 'one-language', isAllMachine(spoken) && 'all-machine'].filter(Boolean)
  return classes.length === 0 ? undefined : classes.join(' ')
}

function isOneLanguage({ foreign, human, machine, outdated }: Spoken): boolean {
  return foreign === 0 || human + machine + outdated === 0
}

function isAllMachine({ machine, human }: Spoken): boolean {
  return machine > 0 && human === 0
}
