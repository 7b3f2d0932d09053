import type { FC } from 'hono/jsx'
import type { Lang } from '../i18n/languages.ts'

/** For search engines: the same page in the city's other languages, and which they show to readers of none of them. */
export const Sisters: FC<{ languages: readonly Lang[]; publicUrl: string; path: string }> = (props) => {
  const { languages, publicUrl, path } = props
  if (languages.length < 2) return null
  // The bare address asks each browser for its language; every other page has German for those it does not speak to.
  const unasked = path === '/' ? '/' : `/${languages[0]}${path}`
  return (
    <>
      {languages.map((one) => (
        <link rel="alternate" hreflang={one} href={`${publicUrl}/${one}${path}`} />
      ))}
      <link rel="alternate" hreflang="x-default" href={`${publicUrl}${unasked}`} />
    </>
  )
}
