import type { Lang } from './languages.ts'

/**
 * How the words of the interface came into a language. `makers`: written by the people who make Wirken. `machine`: a
 * draft that nobody has read who speaks the language well. `reviewed`: read and mended by somebody who does.
 */
export type InterfaceOrigin =
  | { kind: 'makers' }
  | { kind: 'machine' }
  | { kind: 'reviewed'; by: string /** ISO date. */; on: string }

/** Whoever has reviewed a language writes it here, in the change that brings what was mended. */
export const interfaceOrigins: Readonly<Record<Lang, InterfaceOrigin>> = {
  de: { kind: 'makers' },
  'de-simple': { kind: 'machine' },
  en: { kind: 'makers' },
  ar: { kind: 'machine' },
  tr: { kind: 'machine' },
  fa: { kind: 'machine' },
  ru: { kind: 'machine' },
  uk: { kind: 'machine' },
  pl: { kind: 'machine' },
  fr: { kind: 'machine' },
  kmr: { kind: 'machine' },
  ti: { kind: 'machine' },
}
