import type { FC } from 'hono/jsx'
import { formatDate, formatMoney, formatYear } from '../../../../i18n/format.ts'
import type { Lang } from '../../../../i18n/languages.ts'
import { original } from '../../../../i18n/text.ts'
import { fileIn, plainName } from '../../files/file-address.ts'
import { sayPlan } from '../../plan.messages.ts'
import type { Archived } from './archive.read.ts'
import { Words } from './archive-page.tsx'

type PartsProps = { lang: Lang; archived: Archived; measure: Archived['measures'][number] }

/** Milestones, money, figures and papers. */
export const Parts: FC<PartsProps> = ({ lang, archived, measure: { sheet } }) => {
  const list = (key: Parameters<typeof sayPlan>[1], items: readonly unknown[], body: FC) =>
    items.length === 0 ? null : (
      <>
        <h2>{sayPlan(lang, key)}</h2>
        <ul>{body({})}</ul>
      </>
    )
  const money = (cents: number | null) => (cents === null ? '–' : formatMoney(lang, cents))
  return (
    <>
      {list('measure.milestones', sheet.milestones, () => (
        <>
          {sheet.milestones.map(({ title, due, doneOn }) => (
            <li>
              {formatDate(lang, due)}: {title}
              {doneOn !== null && ` (✓ ${formatDate(lang, doneOn)})`}
            </li>
          ))}
        </>
      ))}
      {list('measure.budget', sheet.budget, () => (
        <>
          {sheet.budget.map(({ year, source, plannedCents, spentCents }) => (
            <li>
              {formatYear(lang, year)} {source}: {money(plannedCents)} / {money(spentCents)}
            </li>
          ))}
        </>
      ))}
      {list('measure.figures', sheet.figures, () => (
        <>
          {sheet.figures.map(({ label, unit, asOf, value, target, source }) => (
            <li>
              {label}: {value ?? '–'} / {target ?? '–'} {unit} ({formatDate(lang, asOf)}, {source})
            </li>
          ))}
        </>
      ))}
      {list('measure.attachments', sheet.attachments, () => (
        <>
          {sheet.attachments.map(({ title, url }) => {
            const named = fileIn(url)
            const file = archived.files.find(({ digest }) => digest === named?.digest)
            if (file) return <li>{<a href={`../files/${fileName(file)}`}>{title}</a>}</li>
            return <li>{named || !/^https?:/.test(url) ? title : <a href={url}>{title}</a>}</li>
          })}
        </>
      ))}
    </>
  )
}

/** The start of its digest keeps two of one name apart. */
export function fileName({ digest, name }: { digest: string; name: string }): string {
  return `${digest.slice(0, 8)}-${plainName(name)}`
}

export const References: FC<{ lang: Lang; archived: Archived; id: string }> = ({ lang, archived, id }) => {
  const own = archived.references.filter(({ recordId }) => recordId === id)
  if (own.length === 0) return null
  return (
    <>
      <h2>{sayPlan(lang, 'measure.references')}</h2>
      <ul>
        {own.map(({ paper, passage }) => (
          <li>
            <Words text={original([paper, passage].filter((one) => one !== '').join(', '), lang)} lang={lang} />
          </li>
        ))}
      </ul>
    </>
  )
}
