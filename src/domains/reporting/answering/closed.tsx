import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import type { Scope } from '../../../platform/scope.ts'
import type { SheetPlace } from './answering.routes.ts'
import { Answers } from './other-parts.tsx'
import type { SheetForm } from './sheet-sending.ts'
import { wordsOfContent } from './sheet-words.ts'
import type { SheetPage } from './sheets.read.ts'
import { Typed } from './typed.tsx'

type ClosedProps = { scope: Scope; page: SheetPage; form: SheetForm; place: SheetPlace }

/** A sheet that takes nothing more. What was typed and not sent stays there, to be copied; also what only the browser kept. */
export const Closed: FC<ClosedProps> = ({ scope: { lang, city }, page, form, place }) => {
  const typed = unsentWords(lang, page, form)
  return (
    <div class="section" data-closed={`${place.keptFor} ${page.part.id}`}>
      <Answers {...{ lang, city }} content={page.part.content} questions={page.questions} />
      {typed.length > 0 ? (
        <Typed lang={lang} typed={typed.join('\n\n')} />
      ) : (
        <template data-typed>
          <Typed lang={lang} typed="" />
        </template>
      )}
    </div>
  )
}

/** What was ticked or chosen says nothing to whoever copies it. */
const isNoText = (name: string) => /^(_|version$|name$|choice__|status(__assessment)?$)/.test(name)

function unsentWords(lang: Lang, { part, questions }: SheetPage, { words }: SheetForm): string[] {
  const saved: Record<string, string | undefined> = wordsOfContent(lang, part.content, questions)
  const plain = (said = '') => said.replaceAll('\r\n', '\n').trim()
  return Object.entries(words).flatMap(([name, said]) => {
    const isNew = plain(said) !== '' && plain(said) !== plain(saved[name]) && said !== 'yes'
    return isNew && !isNoText(name) ? [plain(said)] : []
  })
}
