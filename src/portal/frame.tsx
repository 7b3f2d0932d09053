import { raw } from 'hono/html'
import type { Child, FC } from 'hono/jsx'
import type { Brand } from '../../brands/brand.ts'
import { guideRoutes } from '../domains/guide/guide.routes.ts'
import { planRoutes } from '../domains/plan/plan.routes.ts'
import { describeLanguage, type Lang, siteLanguageFor } from '../i18n/languages.ts'
import { Kopfzeile } from '../ui/kopfzeile/kopfzeile.tsx'
import { LanguageSwitch } from '../ui/language-switch/language-switch.tsx'
import type { ShownPage } from '../ui/page.ts'
import { nothingSpoken, SpokenOnPage } from '../ui/said/spoken.ts'
import { SkipLink } from '../ui/skip-link/skip-link.tsx'
import { FrameFooter } from './frame-footer.tsx'
import { LanguageNotice, mixClasses } from './languages/language-notice.tsx'
import { type MenuPage, menuAddress, menuPages } from './menu.ts'
import { sayPortal } from './portal.messages.ts'
import { Sisters } from './sisters.tsx'

/** What is the same on every page of one city, however often it is asked. */
export type PortalSite = {
  cityName: string
  languages: readonly Lang[]
  brand: Brand
  /** A city that does not exist says so on every page. */
  demo: boolean
  /** What `buildStyles` answered: plain name to hashed name. */
  assets: Readonly<Record<string, string>>
  /** `https://plan.stadt.de`, without a path; without it addresses in the head stay relative. */
  publicUrl?: string | undefined
}

export type PortalFrameProps = PortalSite & {
  lang: Lang
  /** Path and query behind the language: `/goals/beratung`, `/measures?status=started`. */
  path: string
  /** Of the page alone; the city's name is added. */
  title: string
  description?: string | undefined
  /** A client script, as the build names it, on pages on which people fill in forms. */
  script?: string | undefined
  current?: MenuPage | undefined
  /** Nobody should keep its address: an error page has none of its own, that of a room is the key to it. */
  unlisted?: boolean | undefined
  sheet?: ShownPage['sheet'] | undefined
  alternates?: ShownPage['alternates']
  linkedData?: ShownPage['linkedData']
  children?: Child
}

/** The whole document around a public page. */
export const PortalFrame: FC<PortalFrameProps> = ({ children, ...frame }) => {
  const spoken = nothingSpoken()
  // Drawn first: what the page says of its languages above stands in its texts.
  const content = String(<SpokenOnPage.Provider value={spoken}>{children}</SpokenOnPage.Provider>)
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={frame.lang} dir={describeLanguage(frame.lang).direction}>
        <Head {...frame} />
        <body>
          <SkipLink lang={frame.lang} to="content" />
          <FrameHeader {...frame} />
          <main id="content" class={mixClasses(spoken)} tabindex={-1}>
            <LanguageNotice lang={frame.lang} spoken={spoken} />
            {raw(content)}
          </main>
          <FrameFooter
            lang={frame.lang}
            brand={frame.brand}
            page={frame.unlisted ? undefined : frame.path.split('?')[0]}
            address={frame.unlisted ? undefined : `${frame.publicUrl ?? ''}/${frame.lang}${frame.path.split('?')[0]}`}
          />
        </body>
      </html>
    </>
  )
}

const Head: FC<PortalFrameProps> = (frame) => {
  const { lang, languages, cityName, title, description, assets, brand, script, publicUrl = '' } = frame
  const path = frame.path.split('?')[0]!
  const style = assets[`${frame.sheet ?? 'portal'}-${brand.slug}.css`]
  return (
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width,initial-scale=1" />
      <title>{title === cityName ? title : `${title} · ${cityName}`}</title>
      {description !== undefined && description !== '' && <meta name="description" content={description} />}
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content={brand.colours.light.action} media="(prefers-color-scheme:light)" />
      <meta name="theme-color" content={brand.colours.dark.action} media="(prefers-color-scheme:dark)" />
      {!frame.unlisted && <Preview {...frame} />}
      {style && <link rel="stylesheet" href={`/assets/${style}`} />}
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      {frame.unlisted ? (
        <meta name="robots" content="noindex" />
      ) : (
        <>
          <link rel="canonical" href={`${publicUrl}/${lang}${path}`} />
          <Sisters languages={languages} publicUrl={publicUrl} path={path} />
          {frame.alternates?.map(({ type, href, title: named }) => (
            <link rel="alternate" type={type} href={publicUrl + href} title={named} />
          ))}
        </>
      )}
      {script && assets[script] && <script type="module" src={`/assets/${assets[script]}`} />}
      {frame.linkedData && <LinkedData about={frame.linkedData} />}
    </head>
  )
}

/** What others show of the page where somebody sends its address on. */
const Preview: FC<PortalFrameProps> = ({ title, description, cityName, lang, path, publicUrl = '' }) => (
  <>
    <meta property="og:type" content="website" />
    <meta property="og:title" content={title} />
    {description !== undefined && description !== '' && <meta property="og:description" content={description} />}
    <meta property="og:site_name" content={cityName} />
    <meta property="og:url" content={`${publicUrl}/${lang}${path.split('?')[0]}`} />
  </>
)

/** A block of data, which no browser runs. What looks like an element in it could end the block. */
const LinkedData: FC<{ about: object }> = ({ about }) => (
  <script type="application/ld+json">{raw(JSON.stringify(about).replaceAll('<', '\\u003c'))}</script>
)

const FrameHeader: FC<PortalFrameProps> = ({ lang, languages, path, cityName, brand, demo, current }) => (
  <header>
    {brand.kopfzeile && !demo && <Kopfzeile lang={lang} cityName={cityName} />}
    <LanguageSwitch lang={lang} links={languages.map((one) => ({ lang: one, href: `/${one}${path}` }))} />
    <div class="bar">
      <a class="bar__name" href={siteLanguageFor(lang) === lang ? planRoutes.home(lang) : guideRoutes.guide(lang)}>
        <Mark />
        <span>
          {cityName}
          <span class="bar__what">{sayPortal(lang, 'frame.plan_of_city')}</span>
          <span class="visually-hidden"> {sayPortal(lang, 'frame.home')}</span>
        </span>
      </a>
      <nav class="bar__menu screen-only" aria-label={sayPortal(lang, 'frame.menu')}>
        <ul>
          {menuPages.map((page) => (
            <li>
              <a href={menuAddress(lang, page)} aria-current={current === page ? 'page' : undefined}>
                {sayPortal(lang, `frame.${page}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </div>
    {demo && <p class="demo">{sayPortal(lang, 'frame.demo')}</p>}
  </header>
)

/** Two threads that hold two others: the plan's picture in small. */
const Mark: FC = () => (
  <svg width="28" height="28" viewBox="0 0 28 28" aria-hidden="true">
    <path d="M2 9h24M2 19h24" fill="none" stroke="currentColor" stroke-width="3" />
    <path d="M9 2v4m0 6v14M19 2v14m0 6v4" fill="none" stroke="currentColor" stroke-width="3" />
  </svg>
)
