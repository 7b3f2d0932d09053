import type { DocumentLooks, PageLooks, TextLooks } from '../../document.ts'

type Paper = Partial<Omit<DocumentLooks, 'text' | 'page'>> & { text?: Partial<TextLooks>; page?: Partial<PageLooks> }

/** Looks as most offices have them, but for what is said. */
export const paper = ({ text = {}, page = {}, ...rest }: Paper): DocumentLooks => ({
  headings: 'real',
  lists: 'real',
  bullet: '•',
  html: 'clean',
  ...rest,
  text: { width: 80, hyphenated: false, indent: 2, spacing: 1, table: 'tabs', heading: 'none', ...text },
  page: {
    columns: 1,
    size: 10.5,
    hyphenated: true,
    justified: false,
    measurePerPage: false,
    flipped: false,
    ...page,
  },
})
