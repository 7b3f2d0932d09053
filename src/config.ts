import { homedir } from 'node:os'
import { isAbsolute, join, resolve } from 'node:path'
import { z } from 'zod'
import type { Lang } from './i18n/languages.ts'
import { projectRoot } from './platform/root.ts'

/**
 * The settings, read here and nowhere else. README.md has the table that people read; `config.test.ts` compares both.
 */
const environment = z.object({
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  WIRKEN_LOCAL_PORT: z.coerce.number().int().min(1).max(65_535).optional(),
  WIRKEN_DATA: z.string().min(1).default('data'),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .refine(isOrigin)
    .optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^\s@]+@[^\s@]+$/)
    .optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
  WIRKEN_DEMO: z.enum(['0', '1']).default('1'),
  WIRKEN_PROXY: z.enum(['0', '1']).default('0'),
})

export type SettingName = keyof typeof environment.shape
export const settingNames = Object.keys(environment.shape) as SettingName[]

/** Every link in every head begins with it: a path or query behind it would lead nowhere. */
function isOrigin(words: string): boolean {
  const url = URL.parse(words)
  return url !== null && url.href === `${url.origin}/`
}

export type Config = {
  port: number
  host: string
  /** The second listener, for the people at this computer; always on 127.0.0.1. */
  localPort: number
  dataDir: string
  databaseUrl: string | undefined
  publicUrl: string
  smtpUrl: string | undefined
  /** The address that mail comes from. */
  mailFrom: string
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent'
  demo: boolean
  /** A server in front tells at the end of `X-Forwarded-For` whom it asks for. */
  behindProxy: boolean
  /** The language of the person at the command line, by their system's settings. */
  lang: Lang
}

/** Says which settings are wrong and not what stands in them: one may be a password. */
export class BadSetting extends Error {
  override name = 'BadSetting'
  readonly settings: readonly SettingName[]
  constructor(settings: readonly SettingName[]) {
    super(settings.join(', '))
    this.settings = settings
  }
}

/** Throws `BadSetting` with every wrong setting, so that one look mends them all. An empty setting counts as unset. */
export function readConfig(env: Record<string, string | undefined>, cwd: string = process.cwd()): Config {
  const told = Object.fromEntries(settingNames.map((name) => [name, env[name] === '' ? undefined : env[name]]))
  const read = environment.safeParse(told)
  if (!read.success) {
    const wrong = new Set(read.error.issues.map((issue) => issue.path[0]))
    throw new BadSetting(settingNames.filter((name) => wrong.has(name)))
  }
  const { PORT, HOST, WIRKEN_DATA, PUBLIC_URL } = read.data
  const localPort = read.data.WIRKEN_LOCAL_PORT ?? (PORT === 65_535 ? PORT - 1 : PORT + 1)
  if (localPort === PORT) throw new BadSetting(['WIRKEN_LOCAL_PORT'])
  // Without a wish the data lie in the project, wherever the command was called from: else each folder had its own city.
  const from = told.WIRKEN_DATA === undefined ? projectRoot : cwd
  const home = WIRKEN_DATA.startsWith('~/') ? join(homedir(), WIRKEN_DATA.slice(2)) : WIRKEN_DATA
  const publicUrl = (PUBLIC_URL ?? `http://localhost:${PORT}`).replace(/\/$/, '')
  return {
    port: PORT,
    host: HOST,
    localPort,
    dataDir: isAbsolute(home) ? home : resolve(from, home),
    databaseUrl: read.data.DATABASE_URL,
    publicUrl,
    smtpUrl: read.data.SMTP_URL,
    mailFrom: read.data.MAIL_FROM ?? `wirken@${new URL(publicUrl).hostname}`,
    logLevel: read.data.LOG_LEVEL,
    demo: read.data.WIRKEN_DEMO === '1',
    behindProxy: read.data.WIRKEN_PROXY === '1',
    lang: systemLanguage(env),
  }
}

/** As programs on Unix find it: LC_ALL over LC_MESSAGES over LANG. */
export function systemLanguage(env: Record<string, string | undefined>): Lang {
  return /^de/i.test(env.LC_ALL || env.LC_MESSAGES || env.LANG || '') ? 'de' : 'en'
}
