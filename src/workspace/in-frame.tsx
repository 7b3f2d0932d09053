import type { Context } from 'hono'
import { accountsRoutes } from '../domains/accounts/accounts.routes.ts'
import { maySeePeople, maySeeUnits, takesPart } from '../domains/accounts/accounts.ts'
import { bodiesRoutes } from '../domains/bodies/bodies.routes.ts'
import { maySeeBodies } from '../domains/bodies/bodies.ts'
import { maySeeGuide } from '../domains/guide/guide.ts'
import { mayTranslate } from '../domains/plan/plan.ts'
import { translationsAddress } from '../domains/plan/plan.workspace.tsx'
import { reportingRoutes } from '../domains/reporting/reporting.routes.ts'
import { maySeeRounds } from '../domains/reporting/reporting.ts'
import type { Lang } from '../i18n/languages.ts'
import type { Viewer } from '../platform/scope.ts'
import type { ShownPage } from '../ui/page.ts'
import { WorkspaceFrame } from './frame.tsx'
import { sayWorkspace } from './workspace.messages.ts'
import { workspaceRoutes } from './workspace.routes.ts'
import { langOf, type WorkspaceEnv, type WorkspaceParts } from './workspace-env.ts'

type Shown = Omit<ShownPage, 'status'> & { status?: number }

/** `viewer`: undefined where nobody is in, who gets no menu. */
export function inFrame(c: Context<WorkspaceEnv>, parts: WorkspaceParts, page: Shown, viewer?: Viewer) {
  const { brand, demo, name: city } = c.var.city
  const lang = langOf(c)
  const name = sayWorkspace(lang, viewer?.kind === 'local' ? 'frame.name' : 'frame.city', { city })
  const signOut = viewer?.kind === 'person' ? accountsRoutes.signOut() : undefined
  const frame = {
    lang,
    brand,
    demo,
    name,
    assets: parts.assets,
    signOut,
    menu: isIn(c, viewer) ? menuOf(viewer, lang) : [],
  }
  return c.html(
    <WorkspaceFrame {...frame} title={page.title} script={page.script}>
      {page.body}
    </WorkspaceFrame>,
    (page.status ?? 200) as 200,
  )
}

/** Whether the pages are open to them: not before the second step, and not without a part in the city. */
function isIn(c: Context<WorkspaceEnv>, viewer: Viewer | undefined): viewer is Viewer {
  return viewer !== undefined && takesPart(viewer) && !c.var.signedIn?.wantsCode && !c.var.signedIn?.wantsFactor
}

/** What this viewer comes for. */
function menuOf(viewer: Viewer, lang: Lang) {
  return [
    ...(maySeeRounds(viewer) ? [{ href: reportingRoutes.week(), label: sayWorkspace(lang, 'frame.week') }] : []),
    { href: '/workspace', label: sayWorkspace(lang, 'frame.plans') },
    ...(mayTranslate(viewer) ? [{ href: translationsAddress, label: sayWorkspace(lang, 'frame.translations') }] : []),
    ...(maySeeBodies(viewer) ? [{ href: bodiesRoutes.bodies(), label: sayWorkspace(lang, 'frame.bodies') }] : []),
    ...(maySeeGuide(viewer) ? [{ href: '/workspace/guide', label: sayWorkspace(lang, 'frame.guide') }] : []),
    ...(maySeeRounds(viewer) ? [{ href: reportingRoutes.rounds(), label: sayWorkspace(lang, 'frame.reports') }] : []),
    ...(maySeeRounds(viewer)
      ? [{ href: reportingRoutes.inquiries(), label: sayWorkspace(lang, 'frame.inquiries') }]
      : []),
    ...(maySeeUnits(viewer) ? [{ href: accountsRoutes.units(), label: sayWorkspace(lang, 'frame.units') }] : []),
    ...(maySeePeople(viewer)
      ? [{ href: workspaceRoutes.administration, label: sayWorkspace(lang, 'frame.administration') }]
      : []),
    ...(viewer.kind === 'local' ? [{ href: accountsRoutes.outbox(), label: sayWorkspace(lang, 'frame.outbox') }] : []),
    ...(viewer.kind === 'person' ? [{ href: accountsRoutes.me(), label: sayWorkspace(lang, 'frame.me') }] : []),
  ]
}
