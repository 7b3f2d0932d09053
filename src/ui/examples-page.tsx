import { raw } from 'hono/html'
import type { FC } from 'hono/jsx'
import { allExamples } from './all-examples.ts'
import { ButtonLink } from './button/button.tsx'

type ExamplesPageProps = {
  theme: 'light' | 'dark' | 'system'
  dir: 'ltr' | 'rtl'
  /** Addresses of the stylesheets: the workspace's, which has every component, and a brand's. */
  styles: readonly string[]
}

/** Every component in all its cases, in either theme and direction: for those who build, and for those who judge. */
export const ExamplesPage: FC<ExamplesPageProps> = ({ theme, dir, styles }) => (
  <>
    {raw('<!doctype html>')}
    <html lang="de" dir={dir} {...(theme === 'system' ? {} : { 'data-theme': theme })}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>Bausteine</title>
        {styles.map((href) => (
          <link rel="stylesheet" href={href} />
        ))}
      </head>
      <body>
        <main>
          <h1>Bausteine</h1>
          <p class="act">
            <ButtonLink href="?theme=light&dir=ltr">hell</ButtonLink>{' '}
            <ButtonLink href="?theme=dark&dir=ltr">dunkel</ButtonLink>{' '}
            <ButtonLink href="?theme=light&dir=rtl">hell, von rechts</ButtonLink>{' '}
            <ButtonLink href="?theme=dark&dir=rtl">dunkel, von rechts</ButtonLink>
          </p>
          {allExamples.map(({ component, examples }) => (
            <section class="section" aria-labelledby={`of-${component}`}>
              <h2 id={`of-${component}`}>{component}</h2>
              {examples.map(({ name, view }) => (
                <div class="example">
                  <p class="soft small">{name}</p>
                  <div class="example__view">{view}</div>
                </div>
              ))}
            </section>
          ))}
        </main>
      </body>
    </html>
  </>
)
