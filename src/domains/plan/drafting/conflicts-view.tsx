import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import type { Words } from '../../../platform/http/form.ts'
import { Radios } from '../../../ui/radios/radios.tsx'
import { fieldOf } from '../editing/editing-form.ts'
import { describePart, type Named, partOf, sayGroup } from './describe-group.ts'
import { sayDrafting } from './drafting.messages.ts'
import type { DraftingForm } from './drafting-form.ts'

type ConflictsProps = { lang: Lang; form: DraftingForm; named: Named }

/** What two people have changed at once, both versions side by side, and the choice between them. */
export const Conflicts: FC<ConflictsProps> = ({ lang, form, named }) => {
  if (form.conflicts.length === 0) return null
  return (
    <section class="conflicts" aria-labelledby="conflicts">
      <h2 id="conflicts">{sayDrafting(lang, 'conflict.title')}</h2>
      <p>{sayDrafting(lang, 'conflict.lead')}</p>
      <input type="hidden" name="_conflicts" value={form.conflicts.join(' ')} />
      {form.conflicts.map((group) => (
        <div class="conflict side-by-side">
          <Side lang={lang} title="conflict.mine" words={form.words} group={group} named={named} />
          <Side lang={lang} title="conflict.theirs" words={form.base} group={group} named={named} />
          <Radios
            {...fieldOf(form, lang, `choice__${group}`)}
            label={sayGroup(lang, named.subject, group)}
            choices={[
              { value: 'mine', label: sayDrafting(lang, 'conflict.mine') },
              { value: 'theirs', label: sayDrafting(lang, 'conflict.theirs') },
            ]}
          />
        </div>
      ))}
    </section>
  )
}

type SideProps = { lang: Lang; title: 'conflict.mine' | 'conflict.theirs'; words: Words; group: string; named: Named }

const Side: FC<SideProps> = ({ lang, title, words, group, named }) => (
  <div class="conflict__side">
    <h3>{sayDrafting(lang, title)}</h3>
    <p class="conflict__words" lang="de">
      {describePart(lang, words, partOf(group), named) || sayDrafting(lang, 'conflict.empty')}
    </p>
  </div>
)
