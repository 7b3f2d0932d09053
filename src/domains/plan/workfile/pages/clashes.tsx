import type { FC } from 'hono/jsx'
import type { Lang } from '../../../../i18n/languages.ts'
import { Button } from '../../../../ui/button/button.tsx'
import { Radios } from '../../../../ui/radios/radios.tsx'
import { inWords } from '../../table/pages/preview-rows.tsx'
import { sayTable } from '../../table/table.messages.ts'
import type { WorkRow } from '../workfile.proposal.ts'

const shown = 100
/** Enough to see where two long texts differ. */
const longest = 1200

/** What was changed in the file and by somebody else in the plan: both are shown, and one is chosen. */
export const Clashes: FC<{ lang: Lang; action: string; rows: readonly WorkRow[] }> = ({ lang, action, rows }) => {
  const all = rows.flatMap((row) => row.clashes.map((clash) => ({ row, ...clash })))
  return all.length === 0 ? null : (
    <section class="section">
      <h2>{sayTable(lang, 'work.clashes')}</h2>
      <p>{sayTable(lang, 'work.clashes_words')}</p>
      <form class="form" method="post" action={action}>
        {all.slice(0, shown).map(({ row: { row, sheet }, key, heading, file, now }) => (
          <Radios
            lang={lang}
            name={`keep-${row}-${key}`}
            label={sayTable(lang, 'work.clash', { row: String(row + 1), title: sheet.title, heading })}
            choices={[
              { value: 'file', label: sayTable(lang, 'work.keep_file', { words: inWords(lang, file, longest) }) },
              { value: 'plan', label: sayTable(lang, 'work.keep_plan', { words: inWords(lang, now, longest) }) },
            ]}
          />
        ))}
        {all.length > shown && <p>{sayTable(lang, 'preview.more', { count: all.length - shown })}</p>}
        <Button kind="secondary" name="step" value="decide">
          {sayTable(lang, 'preview.decide')}
        </Button>
        <Button kind="secondary" name="all" value="file">
          {sayTable(lang, 'work.all_file')}
        </Button>
        <Button kind="secondary" name="all" value="plan">
          {sayTable(lang, 'work.all_plan')}
        </Button>
      </form>
    </section>
  )
}
