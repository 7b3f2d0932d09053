import { StyleLevel, TableOfContents } from 'docx'

const levels = [1, 2, 3, 4] as const

/** By the styles of a style sheet's own, as fields name them. */
export function registerHeading(level: number): string {
  return `Register Heading ${level}`
}

/** Chapters, sections and subsections, with the pages they begin on. */
export function contentsOf(title: string): TableOfContents {
  return new TableOfContents(title, { hyperlink: true, headingStyleRange: '1-3' })
}

/** All that is registered, in one row of entries, which look like the fourth level of a table of contents. */
export function registerOf(): TableOfContents {
  return new TableOfContents('Register', {
    hyperlink: true,
    stylesWithLevels: levels.map((level) => new StyleLevel(registerHeading(level), 4)),
  })
}
