import { Hono } from 'hono'
import type { AccountsEnv } from './accounts-env.ts'
import { outboxPages } from './people/outbox.pages.tsx'
import { peoplePages } from './people/people.pages.tsx'
import { serverPages } from './people/server.pages.tsx'
import { postPages } from './posts/posts.pages.tsx'
import { minePages } from './privacy/mine.pages.tsx'
import { personPages } from './privacy/person.pages.tsx'
import { retentionPages } from './privacy/retention.pages.tsx'
import { mePages } from './sign-in/me.pages.tsx'
import { passkeyPages } from './sign-in/passkey.pages.tsx'
import { secondFactorPages } from './sign-in/second-factor.pages.tsx'
import { unitPages } from './units/units.pages.tsx'

export type { AccountsEnv } from './accounts-env.ts'
export { nameRole } from './people/name-grant.ts'
export { signInPages } from './sign-in/sign-in.pages.tsx'

/** The pages of people, for whoever is in. */
export const accountsWorkspace = new Hono<AccountsEnv>()
  .route('/', peoplePages)
  .route('/', outboxPages)
  .route('/', personPages)
  .route('/', minePages)
  .route('/', retentionPages)
  .route('/', serverPages)
  .route('/', mePages)
  .route('/', secondFactorPages)
  .route('/', passkeyPages)
  .route('/', unitPages)
  .route('/', postPages)
