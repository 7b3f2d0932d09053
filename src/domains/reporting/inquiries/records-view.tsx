import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import { Breadcrumb } from '../../../ui/breadcrumb/breadcrumb.tsx'
import { Button } from '../../../ui/button/button.tsx'
import { EmptyState } from '../../../ui/empty-state/empty-state.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { TextInput } from '../../../ui/text-input/text-input.tsx'
import { RecordName } from '../follow-ups/record-name.tsx'
import { sayInquiries as say } from './inquiries.messages.ts'
import { inquiriesRoutes } from './inquiries.routes.ts'
import type { Inquiry } from './inquiry.ts'
import type { AboutRecord } from './material.read.ts'

type RecordsProps = { lang: Lang; inquiry: Inquiry; q: string; found: readonly AboutRecord[] }

export const RecordsView: FC<RecordsProps> = ({ lang, inquiry, q, found }) => (
  <>
    <Breadcrumb lang={lang} crumbs={[{ href: inquiriesRoutes.inquiry(inquiry.slug), label: inquiry.subject }]} />
    <PageTitle
      lang={lang}
      title={original(say(lang, 'about.add'), lang)}
      lead={original(say(lang, 'about.lead'), lang)}
    />
    <search>
      <form class="form" method="get" action={inquiriesRoutes.records(inquiry.slug)}>
        <TextInput lang={lang} name="q" type="search" label={say(lang, 'about.words')} value={q} />
        <Button>{say(lang, 'about.find')}</Button>
      </form>
    </search>
    {q !== '' && found.length === 0 && <EmptyState words={say(lang, 'about.not_found')} />}
    <ul class="plain-list records">
      {found.map(({ id, kind, named }) => (
        <li>
          <p>
            {say(lang, `record.${kind}`)}: <RecordName lang={lang} record={named} />
          </p>
          <form method="post" action={inquiriesRoutes.records(inquiry.slug)}>
            <input type="hidden" name="record" value={id} />
            <Button kind="secondary" label={`${say(lang, 'about.take')}: ${named.title.words}`}>
              {say(lang, 'about.take')}
            </Button>
          </form>
        </li>
      ))}
    </ul>
  </>
)
