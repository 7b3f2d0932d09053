import type { FC } from 'hono/jsx'
import { formatDate } from '../../../i18n/format.ts'
import type { Lang } from '../../../i18n/languages.ts'
import { original, type Text } from '../../../i18n/text.ts'
import { Fact, FactLines, Facts } from '../../../ui/facts/facts.tsx'
import { Notice } from '../../../ui/notice/notice.tsx'
import { Said } from '../../../ui/said/said.tsx'
import type { Body } from './body.ts'
import { broken } from './parity.ts'
import { sayMissing, sayRule } from './parity.words.ts'
import { saySeats } from './seats.messages.ts'
import type { Standing } from './standing.ts'

type ParityProps = { lang: Lang; source: Lang; body: Pick<Body, 'sides'>; standing: Standing }

/** How parity stands, in words: by which rules, and where it is broken since when, until when and who has to act. */
export const ParityWords: FC<ParityProps> = ({ lang, source, body: { sides }, standing }) => {
  if (standing.state === 'unruled') return null
  const missing = broken(standing.verdicts).flatMap((one) => sayMissing(lang, one.missing, sides) ?? [])
  return (
    <>
      {standing.state === 'broken' && (
        <div class="after-list">
          <Notice kind="warning" title={saySeats(lang, 'parity.broken')}>
            <p>
              {saySeats(lang, standing.isOverdue ? 'broken.overdue' : 'broken.until', {
                since: formatDate(lang, standing.since),
                by: formatDate(lang, standing.healBy),
              })}
            </p>
            <p>
              {saySeats(lang, 'healer')}: <Said text={healerOf(lang, source, standing.healer)} lang={lang} quiet />
            </p>
          </Notice>
        </div>
      )}
      <div class="after-list">
        <Facts>
          {standing.state === 'broken' && missing.length > 0 && (
            <Fact term={saySeats(lang, 'missing.title')}>
              <FactLines lines={missing} />
            </Fact>
          )}
          <Fact term={saySeats(lang, 'rules')}>
            <FactLines
              lines={standing.verdicts.map(({ rule, off }) => {
                const words = sayRule(lang, rule, sides)
                if (standing.state === 'empty') return words
                return `${saySeats(lang, off === 0 ? 'rule.kept' : 'rule.unkept')}: ${words}`
              })}
            />
          </Fact>
        </Facts>
      </div>
    </>
  )
}

function healerOf(lang: Lang, source: Lang, healer: string): Text {
  return healer === '' ? original(saySeats(lang, 'healer.untold'), lang) : original(healer, source)
}
