import type { FC } from 'hono/jsx'
import { original } from '../../../i18n/text.ts'
import { type Scope, sourceLanguage } from '../../../platform/scope.ts'
import { Fact, Facts } from '../../../ui/facts/facts.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { Paragraphs } from '../../../ui/said/paragraphs.tsx'
import { Said } from '../../../ui/said/said.tsx'
import type { Meeting } from './meeting.ts'
import { sayMeeting } from './meetings.messages.ts'
import { whenWords } from './when.words.ts'

/** When and where. `isMember`: who may come by the link where not everybody may. */
export const MeetingFacts: FC<{ scope: Scope; meeting: Meeting; isMember: boolean }> = (props) => {
  const { scope, meeting, isMember } = props
  const { lang, city } = scope
  const source = sourceLanguage(city)
  const { place, onlineUrl, openToAll, words } = meeting
  return (
    <>
      <Facts>
        <Fact term={sayMeeting(lang, 'when')}>
          <time datetime={meeting.startsAt.toISOString()}>{whenWords(lang, meeting)}</time>
        </Fact>
        {place !== '' && (
          <Fact term={sayMeeting(lang, 'place')}>
            <Said lang={lang} text={original(place, source)} quiet />
          </Fact>
        )}
        {onlineUrl !== null && (isMember || openToAll) && (
          <Fact term={sayMeeting(lang, 'online')}>
            <a href={onlineUrl} rel="noopener" dir="ltr">
              {onlineUrl}
            </a>
          </Fact>
        )}
      </Facts>
      {openToAll && <p>{sayMeeting(lang, 'open_to_all')}</p>}
      {words !== '' && <Paragraphs lang={lang} text={original(words, source)} />}
    </>
  )
}

export const CalledOff: FC<{ scope: Scope; meeting: Meeting }> = ({ scope: { lang, city }, meeting }) =>
  meeting.calledOffReason === null ? null : (
    <Notice kind="warning" title={sayMeeting(lang, 'called_off')}>
      <p>
        <Said lang={lang} text={original(meeting.calledOffReason, sourceLanguage(city))} />
      </p>
    </Notice>
  )
