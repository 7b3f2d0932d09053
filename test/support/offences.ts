import {
  coreMaySee,
  coreWords,
  domains,
  doors,
  frontDoor,
  guarded,
  isCore,
  parts,
  typesFromCores,
  words,
} from '../../src/boundaries.ts'
import { type Import, importsOf, withoutComments } from './imports.ts'

/** What a file does that boundaries.ts does not allow, one sentence each. */
export function offencesOf(path: string, source: string): string[] {
  const part = partOf(path)
  if (part === undefined) return [`${path} belongs to no part that boundaries.ts knows`]
  const imports = importsOf(path, source)
  const code = withoutComments(source)
  const told = [
    ...imports.flatMap((one) => (one.relative ? crossing(path, part, one) : packaged(path, one))),
    ...words.filter(({ word, allowed }) => word.test(code) && !allowed.test(path)).map(({ why }) => why),
    ...(isCore(path) ? impure(imports, code) : []),
    ...foreignTables(path, code),
  ]
  return told.map((what) => `${path}: ${what}`)
}

function partOf(path: string): string | undefined {
  return Object.keys(parts).find((part) => path === part || path.startsWith(`${part}/`))
}

function domainOf(path: string): string | undefined {
  return /^src\/domains\/([^/]+)\//.exec(path)?.[1]
}

function crossing(path: string, part: string, { target, typeOnly }: Import): string[] {
  const other = partOf(target)
  if (other === undefined) return target === 'package.json' ? [] : [`imports ${target}, which belongs to no part`]
  const [from, to] = [domainOf(path), domainOf(target)]
  if (other === part && from === to) return []
  if (other !== part && !parts[part]?.includes(other)) return [`${part} may not import ${other} (${target})`]
  if (to === undefined) return []
  if (from !== undefined && !domains[from]?.includes(to)) return [`the domain ${from} may not see ${to}`]
  if (typeOnly && typesFromCores.includes(path)) return []
  const open = (doors[part] ?? frontDoor).map((door) => `src/domains/${to}/${door.replace('{}', to)}`)
  return open.includes(target) ? [] : [`enters ${to} by ${target}, not by its front file`]
}

function packaged(path: string, { target, typeOnly }: Import): string[] {
  if (typeOnly) return []
  return guarded
    .filter(({ packages, allowed }) => packages.test(target) && !allowed.test(path))
    .map(({ why }) => `imports ${target}: ${why}`)
}

function impure(imports: Import[], source: string): string[] {
  const seen = imports
    .filter(({ typeOnly, relative, target }) => !typeOnly && !(relative && coreMaySee.test(target)))
    .map(({ target }) => `is a core and imports ${target}`)
  return coreWords.test(source) ? [...seen, 'is a core and asks the clock, chance or the network'] : seen
}

/** A domain's queries touch the tables that bear its name, and aliases of them. */
function foreignTables(path: string, code: string): string[] {
  const domain = domainOf(path)
  if (domain === undefined) return []
  const tables = [...code.matchAll(/\b(?:selectFrom|insertInto|updateTable|deleteFrom|\w+Join)\(\s*'(\w+)/g)]
  return tables
    .map(([, table = '']) => table)
    .filter((table) => !new RegExp(`^${domain}[A-Z]`).test(table))
    .map((table) => `touches the table ${table}, which is not ${domain}'s`)
}
