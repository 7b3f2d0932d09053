import { Hono } from 'hono'
import type { Brand } from '../../../brands/brand.ts'
import type { City } from '../../platform/scope.ts'
import type { PageEnv } from '../../ui/page.ts'
import { sayAbout } from './about.messages.ts'
import { aboutPatterns, legalTopics } from './about.routes.ts'
import { ContactPage } from './contact.tsx'
import { readFeedbackPage } from './feedback.ts'
import { LegalPage } from './legal/legal.tsx'

/** Who publishes the pages, what becomes of data, what is accessible, and how a human being is reached. */
export function aboutPortal({ brandOf, publicUrl }: { brandOf: (city: City) => Brand; publicUrl: string }) {
  const app = new Hono<PageEnv>()

  app.get(aboutPatterns.contact, (c) => {
    const { scope, contact, show } = c.var
    const page = readFeedbackPage(c.req.query('page'))
    return show({
      title: sayAbout(scope.lang, 'contact.title'),
      description: sayAbout(scope.lang, 'contact.lead'),
      body: <ContactPage lang={scope.lang} contact={contact} publicUrl={publicUrl} page={page} />,
    })
  })

  for (const topic of legalTopics) {
    app.get(aboutPatterns[topic], (c) => {
      const { scope, show } = c.var
      return show({
        title: sayAbout(scope.lang, `${topic}.title`),
        description: sayAbout(scope.lang, `${topic}.lead`),
        body: <LegalPage lang={scope.lang} topic={topic} brand={brandOf(scope.city)} publicUrl={publicUrl} />,
      })
    })
  }

  return app
}
