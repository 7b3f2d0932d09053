import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import { Button } from '../../../ui/button/button.tsx'
import { PageTitle } from '../../../ui/page-title/page-title.tsx'
import { Radios } from '../../../ui/radios/radios.tsx'
import type { Passage } from '../import/passage.ts'
import type { Correction } from './correction.ts'
import { sayDocument } from './document.messages.ts'
import { documentRoutes } from './document.routes.ts'
import { kindOfSign } from './passage.signs.ts'
import { saySign } from './sign.words.ts'
import { type alikeSplits, kindOfPlace } from './split.places.ts'

type Props = {
  lang: Lang
  document: string
  rule: Extract<Correction, { kind: 'split-alike' }>
  /** The example: its position, and where in it one would split. */
  at: number
  offset: number
  places: string[]
  signs: string[]
  passages: readonly Passage[]
  splits: ReturnType<typeof alikeSplits>
}

const mostShown = 50

/** What splitting at all such places would do, before it does: by what they are found, the count, the places. */
export const SplitAlikePage: FC<Props> = (props) => {
  const { lang, document, rule, at, offset, places, signs, passages, splits } = props
  const count = splits.reduce((sum, { offsets }) => sum + offsets.length, 0)
  const shown = splits.flatMap(({ at, offsets }) => offsets.map((one) => ({ text: passages[at]!.text, offset: one })))
  return (
    <>
      <PageTitle
        lang={lang}
        title={original(sayDocument(lang, 'split_alike.title'), lang)}
        lead={original(sayDocument(lang, 'split_alike.lead'), lang)}
      />
      <section class="section">
        <h2>{sayDocument(lang, 'alike.example')}</h2>
        <Cut text={passages[at]!.text} offset={offset} />
      </section>
      <form class="form" method="get" action={documentRoutes.splitAlike(document)}>
        <Example rule={rule} offset={offset} />
        <Radios
          lang={lang}
          name="place"
          label={sayDocument(lang, 'split_alike.place')}
          value={kindOfPlace(rule.place)}
          choices={places.map((place) => ({ value: kindOfPlace(place), label: sayPlace(lang, place) }))}
        />
        <fieldset class="signs">
          <legend>{sayDocument(lang, 'split_alike.signs')}</legend>
          {signs.map((sign) => (
            <label>
              <input type="checkbox" name={`sign-${kindOfSign(sign)}`} checked={rule.signs.includes(sign)} />{' '}
              {saySign(lang, sign)}
            </label>
          ))}
        </fieldset>
        <Button kind="secondary">{sayDocument(lang, 'alike.show')}</Button>
      </form>
      <section class="section">
        <h2>{sayDocument(lang, 'split_alike.count', { count })}</h2>
        {count > 0 && (
          <form class="form" method="post" action={documentRoutes.corrections(document)}>
            <Example rule={rule} offset={offset} />
            <input type="hidden" name="place" value={kindOfPlace(rule.place)} />
            {rule.signs.map((sign) => (
              <input type="hidden" name={`sign-${kindOfSign(sign)}`} value="on" />
            ))}
            <Button name="act" value="split-alike">
              {sayDocument(lang, 'split_alike.apply', { count })}
            </Button>
          </form>
        )}
        <ol class="changes">
          {shown.slice(0, mostShown).map((one) => (
            <li>
              <Cut {...one} />
            </li>
          ))}
        </ol>
        {count > mostShown && <p class="soft">{sayDocument(lang, 'alike.more', { count: count - mostShown })}</p>}
        <p class="act">
          <a href={documentRoutes.document(document, { part: Math.floor(at / 60) + 1 }, rule.passage)}>
            {sayDocument(lang, 'alike.back')}
          </a>
        </p>
      </section>
    </>
  )
}

const Example: FC<Pick<Props, 'rule' | 'offset'>> = ({ rule, offset }) => (
  <>
    <input type="hidden" name="passage" value={rule.passage} />
    <input type="hidden" name="offset" value={String(offset)} />
    <input type="hidden" name="chosen" value="yes" />
  </>
)

/** What stands around the place, on two lines. */
const Cut: FC<{ text: string; offset: number }> = ({ text, offset }) => (
  <p class="cut" lang="de">
    <span>{(offset > 90 ? '… ' : '') + text.slice(Math.max(0, offset - 90), offset)}</span>
    <span>{text.slice(offset, offset + 90) + (text.length > offset + 90 ? ' …' : '')}</span>
  </p>
)

function sayPlace(lang: Lang, place: string): string {
  const kind = kindOfPlace(place)
  return sayDocument(lang, `place.${kind}`, { value: place.slice(kind.length + 1) })
}
