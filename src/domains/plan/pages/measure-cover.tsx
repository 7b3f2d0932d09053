import type { FC } from 'hono/jsx'
import type { Lang } from '../../../i18n/languages.ts'
import { foreignness, Said } from '../../../ui/said/said.tsx'
import type { MeasureCover as Cover } from '../pages.ts'
import { inOriginal } from './view.ts'

type Props = { lang: Lang; cover: Cover }

/** The picture of a measure, in the size that a screen needs, fetched when it comes into sight. */
export const MeasureCover: FC<Props> = ({ lang, cover: { alt, credit, licence, sizes } }) => {
  const [smallest] = sizes
  const widest = sizes.at(-1) ?? smallest
  const told = [credit, licence].filter((one) => one !== '').join(' · ')
  return (
    <figure class="section">
      <img
        {...foreignness(alt.lang, lang)}
        src={smallest.address}
        srcset={sizes.map(({ address, width }) => `${address} ${width}w`).join(', ')}
        sizes="(min-width: 60rem) 40rem, 95vw"
        width={widest.width}
        height={widest.height}
        alt={alt.words}
        loading="lazy"
        decoding="async"
      />
      {told !== '' && (
        <figcaption class="soft small">
          <bdi>
            <Said text={inOriginal(told)} lang={lang} quiet />
          </bdi>
        </figcaption>
      )}
    </figure>
  )
}
