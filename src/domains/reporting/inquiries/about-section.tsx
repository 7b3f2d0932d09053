import type { FC } from 'hono/jsx'
import { formatDate } from '../../../i18n/format.ts'
import { sourceLanguage } from '../../../platform/scope.ts'
import { Button } from '../../../ui/button/button.tsx'
import { foreignness } from '../../../ui/said/said.tsx'
import { TextArea } from '../../../ui/text-area/text-area.tsx'
import { RecordName } from '../follow-ups/record-name.tsx'
import { factsInWords } from './facts.words.ts'
import { sayInquiries as say } from './inquiries.messages.ts'
import { inquiriesRoutes } from './inquiries.routes.ts'
import type { InquiryProps } from './inquiry-view.tsx'

/** What it is about, with all that is known of that without asking anybody: facts to copy, and what was answered before. */
export const AboutSection: FC<InquiryProps> = ({ scope, page: { inquiry }, material }) => {
  const { lang, city } = scope
  const source = sourceLanguage(city)
  return (
    <section class="section" aria-labelledby="about">
      <h2 id="about">{say(lang, 'about')}</h2>
      {material.records.length === 0 && <p>{say(lang, 'about.none')}</p>}
      <ul class="plain-list">
        {material.records.map(({ id, named }) => (
          <li>
            <RecordName lang={lang} record={named} />
            <form method="post" action={inquiriesRoutes.dropRecord(inquiry.slug, id)}>
              <Button kind="secondary" label={`${say(lang, 'about.drop')}: ${named.title.words}`}>
                {say(lang, 'about.drop')}
              </Button>
            </form>
          </li>
        ))}
      </ul>
      <p>
        <a href={inquiriesRoutes.records(inquiry.slug)}>{say(lang, 'about.add')}</a>
      </p>
      {material.facts.map((facts) => (
        <details>
          <summary>{say(lang, 'facts.of', { title: facts.page.title.words })}</summary>
          <TextArea
            lang={lang}
            name={`facts-${facts.page.slug}`}
            label={say(lang, 'facts.copy')}
            value={factsInWords(scope, facts)}
            rows={12}
            of={source}
            readonly
          />
        </details>
      ))}
      {material.earlier.map(({ slug, subject, number, answeredOn, words }) => (
        <details>
          <summary>
            {say(lang, 'earlier', {
              day: formatDate(lang, answeredOn),
              subject: [number, subject].filter(Boolean).join(' '),
            })}
          </summary>
          <p>
            <a href={inquiriesRoutes.inquiry(slug)}>{say(lang, 'earlier.open')}</a>
          </p>
          <blockquote class="words" {...foreignness(source, lang)} dir="auto">
            {words.split('\n').map((one) => (
              <p>{one}</p>
            ))}
          </blockquote>
        </details>
      ))}
    </section>
  )
}
