import type { FC } from 'hono/jsx'
import type { BrandText } from '../../../../brands/brand.ts'
import { told } from '../../../../brands/brand-contact.ts'
import type { OfficeLang } from '../../../i18n/languages.ts'
import { original } from '../../../i18n/text.ts'
import { Said } from '../../../ui/said/said.tsx'

/** A paragraph that the city has written, in its own language where there is no other. */
export const ToldWords: FC<{ lang: OfficeLang; text: BrandText }> = ({ lang, text }) => {
  const { words, lang: of } = told(text, lang)
  return (
    <p>
      <Said text={original(words, of)} lang={lang} />
    </p>
  )
}
