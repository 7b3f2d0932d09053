import type { CorpusDocument, HtmlLooks } from '../document.ts'

/** What stands around the plan on a page: navigation, cookie notes, footers, or a word processor's style sheet. */
export function framePage({ title }: CorpusDocument, looks: HtmlLooks, body: string): string {
  const name = title.replaceAll('\n', ' ')
  if (looks === 'clean')
    return `<!DOCTYPE html>\n<html lang="de">\n<head><meta charset="utf-8"><title>${name}</title></head>\n<body>\n<main>\n${body}\n</main>\n</body>\n</html>\n`
  if (looks === 'word') {
    return `<html xmlns:o="urn:schemas-microsoft-com:office:office">\n<head>\n<meta http-equiv=Content-Type content="text/html; charset=utf-8">\n<title>${name}</title>\n<style>\n<!-- p.MsoNormal {margin:0cm; font-family:"Arial"} -->\n</style>\n</head>\n<body lang=DE>\n<div class=WordSection1>\n${body}\n</div>\n</body>\n</html>\n`
  }
  const nav = ['Startseite', 'Rathaus & Politik', 'Leben in der Stadt', 'Soziales & Integration', 'Kontakt']
  const links = nav.map((entry) => `<li><a href="/${entry.length}">${entry.replace('&', '&amp;')}</a></li>`).join('')
  return [
    '<!DOCTYPE html>',
    `<html lang="de"><head><meta charset="utf-8"><title>${name} – Stadtportal</title><script>var _paq = window._paq || [];</script><style>.hide{display:none}</style></head>`,
    '<body><div id="cookie-hinweis"><p>Wir verwenden Cookies, um unsere Website zu verbessern.</p><button>Einverstanden</button></div>',
    looks === 'soup'
      ? `<div id="header"><div class="menu"><ul>${links}</ul></div></div><div id="content"><div class="row"><div class="col-9">`
      : `<header><nav><ul>${links}</ul></nav><p class="breadcrumb">Sie sind hier: Startseite &gt; Soziales &gt; Integration</p></header><main><article>`,
    body,
    looks === 'soup'
      ? '</div></div></div><div id="footer"><div>Seite drucken</div><div>Impressum | Datenschutz</div></div>'
      : '</article></main><footer><p>Seite drucken · Nach oben</p><p>© Stadtverwaltung · Impressum · Datenschutz</p></footer>',
    '</body></html>',
    '',
  ].join('\n')
}
