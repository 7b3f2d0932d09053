/**
 * Who may import whom. The parts stand from the lowest to the highest, and each says what it may see below itself;
 * boundaries.test.ts holds every file to it. Tests and fixtures may see everything.
 *
 * One thing differs from the order first drawn: i18n knows nothing, and the platform knows the languages, since every
 * call is told in which one it speaks.
 */
export const parts: Record<string, readonly string[]> = {
  'src/i18n': [],
  'src/platform': ['src/i18n'],
  brands: ['src/platform', 'src/i18n'],
  'src/ui': ['src/platform', 'src/i18n'],
  'src/domains': ['src/ui', 'src/platform', 'src/i18n'],
  'src/portal': ['src/domains', 'src/ui', 'src/platform', 'src/i18n', 'brands'],
  'src/workspace': ['src/domains', 'src/ui', 'src/platform', 'src/i18n', 'brands'],
  'src/app.ts': ['src/portal', 'src/workspace', 'src/platform', 'src/i18n', 'brands'],
  'src/config.ts': ['src/platform', 'src/i18n'],
  'src/boundaries.ts': [],
  'db/demo': ['src/domains', 'src/i18n'],
  'src/demo': ['db/demo', 'src/domains', 'src/platform', 'src/i18n'],
  'src/commands': [
    'src/app.ts',
    'src/config.ts',
    'src/demo',
    'db/demo',
    'src/portal',
    'src/workspace',
    'src/domains',
    'src/platform',
    'src/i18n',
    'brands',
  ],
  'src/cli.ts': ['src/commands', 'src/config.ts', 'src/i18n'],
}

/** Which other domains a domain may see. A new domain takes its place here. Nobody sees `desk`. */
export const domains: Record<string, readonly string[]> = {
  accounts: [],
  settings: ['accounts'],
  plan: ['accounts', 'settings'],
  bodies: ['accounts', 'settings', 'plan'],
  reporting: ['accounts', 'settings', 'plan'],
  guide: ['accounts', 'settings', 'plan'],
}

/**
 * A domain is entered by its front file; its addresses are open to whoever makes links; portal and workspace mount its
 * pages. `{}` is the domain's name.
 */
export const doors: Record<string, readonly string[]> = {
  'src/portal': ['{}.ts', '{}.routes.ts', '{}.portal.tsx', '{}.room.tsx', '{}.api.ts'],
  'src/workspace': ['{}.ts', '{}.routes.ts', '{}.workspace.tsx'],
  'src/commands': ['{}.ts', '{}.routes.ts'],
}
export const frontDoor: readonly string[] = ['{}.ts']

/** Types alone, from anywhere in a domain: the story is told in the words of the cores. */
export const typesFromCores: readonly string[] = [
  'db/demo/story.ts',
  'db/demo/bodies-story.ts',
  'db/demo/rounds-story.ts',
  'db/demo/guide-story.ts',
]

/** Packages that only some may use. */
export const guarded: { packages: RegExp; allowed: RegExp; why: string }[] = [
  {
    packages: /^(pg|kysely)(\/|$)/,
    allowed: /^src\/platform\/|\.queries\.ts$/,
    why: 'SQL stands in *.queries.ts and platform',
  },
  {
    packages: /^(node:)?(fs|net|http|https|tls|dns|child_process|cluster|dgram)(\/|$)/,
    allowed: /^(src\/(platform|commands)\/|src\/cli\.ts$|brands\/|src\/portal\/|src\/ui\/)/,
    why: 'files and processes are the business of platform, commands and portal',
  },
  {
    packages: /^(node:)?worker_threads$/,
    // A foreign file is read in a thread of its own, which can be ended when it takes too long.
    allowed: /^src\/platform\/|\.worker\.ts$/,
    why: 'threads are started by platform, and bounded there',
  },
]

/** Words that only some may write. */
export const words: { word: RegExp; allowed: RegExp; why: string }[] = [
  {
    word: /\bprocess\.env\b/,
    // The entry hands the environment over; config.ts alone reads what is in it.
    allowed: /^src\/(config|cli)\.ts$/,
    why: 'settings are read in config.ts',
  },
  {
    word: /\bnew Date\(\)|\bDate\.now\(/,
    // A browser has its own clock.
    allowed: /^src\/commands\/|\.client\.ts$/,
    why: 'the time of a call is told by its scope',
  },
  {
    word: /\b(HiddenPlace|guideHiddenPlace|guide_hidden_place|asHidden)\b/,
    // The database's own description, and the one function that lays down a role.
    allowed: /^src\/(domains\/guide\/hidden\/|boundaries\.ts$|platform\/(database-types|as-hidden)\.ts$)/,
    why: 'where a shelter is, nothing else may know',
  },
]

/** A core of a domain: a file without a role, other than the front file. It decides, and does nothing else. */
export function isCore(path: string): boolean {
  const [, domain, name] = /^src\/domains\/([a-z-]+)\/([a-z-]+)\.ts$/.exec(path) ?? []
  return name !== undefined && name !== domain
}

/** What a core may see beside other cores and types. */
export const coreMaySee =
  /^src\/(platform\/(outcome|slug)\.ts|i18n\/|domains\/[a-z-]+\/(import\/)?[a-z-]+\.ts|domains\/plan\/import\/values\/)/
export const coreWords = /\bnew Date\(\)|\bDate\.now\(|\bMath\.random\(|\brandomUUID\b|\bfetch\(/
