import type { FC } from 'hono/jsx'
import type { Lang } from '../../i18n/languages.ts'
import { original } from '../../i18n/text.ts'
import { DataTable } from '../../ui/data-table/data-table.tsx'
import { PageTitle } from '../../ui/page-title/page-title.tsx'
import { type Finding, signs } from './finding.ts'
import { sayHealth } from './health.messages.ts'

const order = ['wrong', 'mind', 'good'] as const

/** What is wrong first; each with a sign and a word, and what to do about it. */
export const HealthView: FC<{ lang: Lang; findings: readonly Finding[] }> = ({ lang, findings }) => {
  const sorted = findings.toSorted((a, b) => order.indexOf(a.level) - order.indexOf(b.level))
  const count = (level: Finding['level']) => findings.filter((one) => one.level === level).length
  return (
    <>
      <PageTitle
        lang={lang}
        title={original(sayHealth(lang, 'title'), lang)}
        lead={original(sayHealth(lang, 'lead'), lang)}
      />
      <p>{sayHealth(lang, 'sum', { wrong: count('wrong'), mind: count('mind') })}</p>
      <DataTable
        label={sayHealth(lang, 'title')}
        caption={sayHealth(lang, 'title')}
        columns={[{ name: sayHealth(lang, 'level') }, { name: sayHealth(lang, 'what') }]}
        rows={sorted.map(({ level, key, values }) => [
          `${signs[level]} ${sayHealth(lang, level).replace(/:$/, '')}`,
          sayHealth(lang, key, values),
        ])}
      />
    </>
  )
}
