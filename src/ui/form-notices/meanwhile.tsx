import type { Lang } from '../../i18n/languages.ts'
import { foreignness } from '../said/said.tsx'
import { sayMeanwhile } from './meanwhile.messages.ts'

/** A field of a record as it is saved now, and as it was typed here. `of`: the language of its words, where it is known. */
export type Held = { label: string; now: string; typed: string | undefined; of?: Lang }

/** What somebody else has saved otherwise than it was typed here, so that a second press is made knowing it. */
export function meanwhileIn(lang: Lang, held: readonly Held[]) {
  const other = held.filter(({ now, typed }) => asSent(now) !== asSent(typed ?? ''))
  if (other.length === 0) return undefined
  return (
    <>
      <p>{sayMeanwhile(lang, 'now')}</p>
      <ul>
        {other.map(({ label, now, of }) => (
          <li>
            {label}:{' '}
            {now === '' ? (
              sayMeanwhile(lang, 'empty')
            ) : (
              <bdi {...(of ? foreignness(of, lang) : { dir: 'auto' })}>{now}</bdi>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

const asSent = (words: string) => words.replaceAll('\r\n', '\n').trim()

/** A box in words. */
export function sayTicked(lang: Lang, isTicked: boolean): string {
  return sayMeanwhile(lang, isTicked ? 'yes' : 'no')
}
