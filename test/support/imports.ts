import { posix } from 'node:path'

/** One import of a file: `target` is a path from the project's folder, or the name of a package. */
export type Import = { target: string; relative: boolean; typeOnly: boolean }

const forms = [
  /^\s*(import|export)(\s+type)?\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/gm,
  /^\s*(import)()\s*['"]([^'"]+)['"]/gm,
  /\b(import)()\(\s*['"]([^'"]+)['"]/g,
  /\b(require)()\(\s*['"]([^'"]+)['"]/g,
]

/** The source without its comments; what looks like one inside an address (https://) stays. */
export function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')
}

/** Everything that a TypeScript file imports, re-exports, or loads while it runs. */
export function importsOf(path: string, source: string): Import[] {
  return forms.flatMap((form) =>
    [...withoutComments(source).matchAll(form)].map(([, , type, specifier = '']) => {
      const relative = specifier.startsWith('.')
      const target = relative ? posix.join(posix.dirname(path), specifier) : specifier
      return { target, relative, typeOnly: type !== undefined && type.trim() === 'type' }
    }),
  )
}
