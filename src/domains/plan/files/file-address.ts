import { slugOf } from '../../../platform/slug.ts'
import { endingOf } from './file-kind.ts'

/** A file as it is told of: its name is that under which it came first. */
export type NamedFile = { digest: string; name: string }

/** Where everybody gets a file. An attachment that was uploaded is a link to here. */
export function fileAddress({ digest, name }: NamedFile): string {
  return `/files/${digest}/${plainName(name)}`
}

/** What an address names, where it is one of a file of ours. */
export function fileIn(url: string): NamedFile | undefined {
  const [, digest, name] = /^\/files\/([0-9a-f]{64})\/([a-z0-9-]+\.[a-z]+)$/.exec(url) ?? []
  return digest !== undefined && name !== undefined ? { digest, name } : undefined
}

/** The digests that words name, wherever they stand in them. */
export function digestsIn(words: Readonly<Record<string, string>>): string[] {
  return [...new Set(Object.values(words).flatMap((said) => fileIn(said)?.digest ?? (isDigest(said) ? [said] : [])))]
}

export function isDigest(words: string): boolean {
  return /^[0-9a-f]{64}$/.test(words)
}

/** A name that every address, header and file system takes. */
export function plainName(name: string): string {
  const ending = endingOf(name)
  return `${slugOf(name.slice(0, name.length - ending.length - 1), 'datei')}.${ending}`
}

/** Enough of a digest for people to see that one picture is not the other. */
export function markOf(digest: string): string {
  return digest.slice(0, 6)
}
