import { Hono } from 'hono'
import { maySeeHealth } from '../../domains/accounts/accounts.ts'
import { Forbidden } from '../../platform/errors.ts'
import { workspaceRoutes } from '../workspace.routes.ts'
import type { WorkspaceEnv } from '../workspace-env.ts'
import { findInDatabase } from './database.findings.ts'
import { sayHealth } from './health.messages.ts'
import { HealthView } from './health-view.tsx'
import type { Look } from './looked-at.ts'
import { findInFolder, findInNode, findInProgram } from './machine.findings.ts'
import { findInSettings } from './settings.findings.ts'

/** Whether everything works as it should, for those who cannot call a command. */
export function healthPages({ look }: { look: Look }): Hono<WorkspaceEnv> {
  const pages = new Hono<WorkspaceEnv>()
  pages.get(workspaceRoutes.health, async (c) => {
    const { lang, viewer, city, now } = c.var.scope
    if (!maySeeHealth(viewer)) throw new Forbidden('health')
    const { version, node, settings, folder, database } = await look(city)
    const findings = [
      findInProgram(version),
      findInNode(node),
      ...findInSettings(settings),
      ...(folder ? findInFolder(folder) : []),
      ...findInDatabase(lang, database, { publicUrl: settings.publicUrl, now }),
    ]
    return c.var.show({ title: sayHealth(lang, 'title'), body: <HealthView lang={lang} findings={findings} /> })
  })
  return pages
}
