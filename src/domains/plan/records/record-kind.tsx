import type { FC } from 'hono/jsx'
import { comma } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { Said } from '../../../ui/said/said.tsx'
import { sayPlan } from '../plan.messages.ts'
import { planRoutes } from '../plan.routes.ts'
import type { RecordLine } from './record-line.ts'

export function addressOf(lang: Lang, { kind, slug, edition }: Pick<RecordLine, 'kind' | 'slug' | 'edition'>): string {
  if (kind === 'plan') return planRoutes.plan(lang, edition)
  return kind === 'field' ? planRoutes.field(lang, edition, slug) : planRoutes[kind](lang, slug)
}

/** What a record is: "Maßnahme K-02", "Ziel B9 · S7 · K7"; with its edition where that is not the main plan. */
export const RecordKind: FC<{ lang: Lang; record: RecordLine }> = ({ lang, record: { kind, code, edition } }) => (
  <>
    {kind !== 'field' && kind !== 'plan' && code === ''
      ? sayPlan(lang, `record.${kind}_plain`)
      : sayPlan(lang, `record.${kind}`, { code })}
    {!edition.isMain && kind !== 'plan' && (
      <>
        {comma(lang)}
        <Said text={edition.title} lang={lang} quiet />
      </>
    )}
  </>
)
