import { Hono } from 'hono'
import { calendarPages } from './calendar/calendar.pages.tsx'
import { cityPages } from './city/city.pages.tsx'
import { labelPages } from './labels/label.pages.tsx'
import type { SettingsEnv } from './settings-env.ts'
import { wordPages } from './words/word.pages.tsx'

export type { SettingsEnv } from './settings-env.ts'

/** The pages of settings. The first part lets in only those who may change them. */
export const settingsWorkspace = new Hono<SettingsEnv>()
  .route('/', cityPages)
  .route('/', calendarPages)
  .route('/', wordPages)
  .route('/', labelPages)
