import { raw } from 'hono/html'
import type { Child, FC } from 'hono/jsx'
import { describeLanguage, type Lang } from '../i18n/languages.ts'
import { SkipLink } from '../ui/skip-link/skip-link.tsx'
import { sayWorkspace } from './workspace.messages.ts'

type WorkspaceFrameProps = {
  lang: Lang
  title: string
  assets: Readonly<Record<string, string>>
  brand: string
  /** What is written in a city that does not exist appears under this line, so the person is told before. */
  demo: boolean
  /** What it is called: the city's, or that of this computer. */
  name: string
  /** Empty where nobody is in yet. */
  menu: readonly { href: string; label: string }[]
  /** Where somebody who has signed in leaves, on every page. */
  signOut?: string | undefined
  /** A client script, as the build names it. */
  script?: string | undefined
  children?: Child
}

/** The whole document around a page of the workspace. */
export const WorkspaceFrame: FC<WorkspaceFrameProps> = ({ children, ...frame }) => {
  const { lang, title, assets, brand, demo, name, menu, signOut, script } = frame
  const style = assets[`workspace-${brand}.css`]
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={lang} dir={describeLanguage(lang).direction}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width,initial-scale=1" />
          <meta name="robots" content="noindex" />
          <title>{`${title} · ${name}`}</title>
          {style && <link rel="stylesheet" href={`/assets/${style}`} />}
          {script && assets[script] && <script type="module" src={`/assets/${assets[script]}`} />}
          <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        </head>
        <body>
          <SkipLink lang={lang} to="content" />
          <header>
            <div class="bar">
              <span class="bar__name">{name}</span>
              {menu.length > 0 && (
                <nav class="bar__menu" aria-label={sayWorkspace(lang, 'frame.menu')}>
                  <ul>
                    {menu.map(({ href, label }) => (
                      <li>
                        <a href={href}>{label}</a>
                      </li>
                    ))}
                  </ul>
                </nav>
              )}
              {signOut && (
                <form class="bar__out" method="post" action={signOut}>
                  <button type="submit">{sayWorkspace(lang, 'frame.sign_out')}</button>
                </form>
              )}
            </div>
            {demo && <p class="demo">{sayWorkspace(lang, 'frame.demo')}</p>}
          </header>
          <main id="content" tabindex={-1}>
            {children}
          </main>
        </body>
      </html>
    </>
  )
}
