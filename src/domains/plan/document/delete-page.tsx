import type { FC } from 'hono/jsx'
import { formatList } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import { Button } from '../../../ui/button/button.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import type { Correction } from './correction.ts'
import { sayDocument } from './document.messages.ts'
import { documentRoutes } from './document.routes.ts'
import type { DocumentLine } from './document.ts'
import { saySign } from './sign.words.ts'

/** Before a document is deleted: what goes, what stays, and what may be kept. */
export const DeletePage: FC<{ lang: Lang; document: DocumentLine; rules: Correction[] }> = (props) => {
  const { lang, document, rules } = props
  const { id, name, corrections, plans } = document
  return (
    <>
      <PageTitle lang={lang} title={original(sayDocument(lang, 'delete.title', { name }), lang)} />
      <div class="prose">
        <p>{sayDocument(lang, 'delete.goes', { corrections })}</p>
        {plans.length > 0 && (
          <p>
            {sayDocument(lang, 'delete.plans', {
              plans: formatList(
                lang,
                plans.map(({ title }) => title),
              ),
            })}
          </p>
        )}
      </div>
      {rules.length > 0 && <Rules lang={lang} rules={rules} />}
      <form class="form" method="post" action={documentRoutes.delete(id)}>
        {rules.length > 0 && (
          <Radios
            lang={lang}
            name="rules"
            value="forget"
            label={sayDocument(lang, 'delete.rules', { count: rules.length })}
            hint={sayDocument(lang, 'delete.rules_hint')}
            choices={(['forget', 'keep'] as const).map((value) => ({
              value,
              label: sayDocument(lang, `delete.rules_${value}`),
            }))}
          />
        )}
        <Button>{sayDocument(lang, 'delete.now')}</Button>
      </form>
      <p class="act">
        <a href={documentRoutes.document(id)}>{sayDocument(lang, 'delete.back')}</a>
      </p>
    </>
  )
}

/** What the rules say, for they may quote words of the document. */
const Rules: FC<{ lang: Lang; rules: Correction[] }> = ({ lang, rules }) => (
  <section class="section">
    <h2>{sayDocument(lang, 'delete.rules_title')}</h2>
    <ul>
      {rules.map(
        (rule) =>
          rule.kind === 'alike' && (
            <li>
              {sayDocument(lang, 'delete.rule', {
                choice: sayDocument(lang, `choice.${rule.choice}`),
                signs: formatList(
                  lang,
                  rule.signs.map((sign) => saySign(lang, sign)),
                ),
              })}
            </li>
          ),
      )}
    </ul>
  </section>
)
