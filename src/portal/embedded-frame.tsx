import { raw } from 'hono/html'
import type { FC } from 'hono/jsx'
import { describeLanguage } from '../i18n/languages.ts'
import type { PortalFrameProps } from './frame.tsx'

/** The document around what other sites show in a frame of theirs: the style, and links that leave the frame. */
export const EmbeddedFrame: FC<PortalFrameProps> = ({ lang, path, title, brand, assets, publicUrl = '', children }) => {
  const style = assets[`portal-${brand.slug}.css`]
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={lang} dir={describeLanguage(lang).direction}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width,initial-scale=1" />
          <title>{title}</title>
          {style && <link rel="stylesheet" href={`/assets/${style}`} />}
          <base target="_top" />
          <meta name="robots" content="noindex" />
          <link rel="canonical" href={`${publicUrl}/${lang}${path}`} />
        </head>
        <body>
          <main class="embedded">{children}</main>
        </body>
      </html>
    </>
  )
}
