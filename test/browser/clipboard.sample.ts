/** Invented documents, in the manner in which Word, LibreOffice and browsers put theirs on the clipboard. */

const item = (position: string, sign: string, words: string) => `
<p class=MsoListParagraphCxSp${position} style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-fareast-font-family:Symbol;mso-bidi-font-family:Symbol'><span style='mso-list:Ignore'>${sign}<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${words}<o:p></o:p></p>`

export const fromWord = {
  html: `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {mso-style-unhide:no; margin:0cm; font-family:"Calibri",sans-serif;} --></style></head>
<body lang=DE style='tab-interval:35.4pt'>
<!--StartFragment-->
<h2 style='mso-outline-level:2'><b>Warum ein<span style='mso-spacerun:yes'>  </span>Lerncafé?</b><o:p></o:p></h2>
<p class=MsoNormal>Im Norden fehlt ein Ort, an dem man <i style='mso-bidi-font-style:normal'>ohne
Anmel</i><i>dung</i> Deutsch sprechen kann. Bürger*innen haben das <b>oft</b> gesagt.<o:p></o:p></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<p class=MsoNormal>Es gibt:<o:p></o:p></p>${item('First', '·', 'Kaffee und Tee')}${item('Middle', '·', 'Hilfe bei Briefen')}${item('Last', '·', '<span style="color:red;mso-themecolor:accent1">Spiele</span>')}
<p class=MsoNormal style='mso-hide:all'>Verborgen</p>
<p class=MsoNormal>So geht es:<a style='mso-comment-reference:A_1'></a><span class=MsoCommentReference><span
style='font-size:8.0pt'><a class=msocomanchor href="#_msocom_1">[A1]</a></span></span><o:p></o:p></p>${item('First', '1.', 'Kommen')}${item('Last', '2.', 'Bleiben')}
<p class=MsoNormal>Mehr im <a href="https://www.musterstadt.example/plan(neu)?a=1&amp;b=2"><span style='color:#0563C1'>Plan der
Stadt</span></a><a href="#_ftn1" style='mso-footnote-id:ftn1'><span class=MsoFootnoteReference>1</span></a>.<span
style='mso-no-proof:yes'><!--[if gte vml 1]><v:shape id="Bild1"></v:shape><![endif]--><img width=604 src="file:///C:/Temp/clip_image002.jpg"></span><o:p></o:p></p>
<!--EndFragment-->
</body></html>`,
  markup: `## Warum ein Lerncafé?

Im Norden fehlt ein Ort, an dem man _ohne Anmeldung_ Deutsch sprechen kann. Bürger*innen haben das _oft_ gesagt.

Es gibt:

- Kaffee und Tee
- Hilfe bei Briefen
- Spiele

So geht es:

1. Kommen
2. Bleiben

Mehr im [Plan der Stadt](https://www.musterstadt.example/plan%28neu%29?a=1&b=2).`,
}

export const fromLibreOffice = {
  html: `<!DOCTYPE html>
<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"/><title></title>
<meta name="generator" content="LibreOffice 24.2 (Linux)"/>
<style type="text/css">p { line-height: 115%; margin-bottom: 0.25cm } a:link { color: #000080 }</style></head>
<body lang="de-DE" link="#000080" dir="ltr"><h1 class="western">Ein Haus für alle</h1>
<p style="line-height: 100%; margin-bottom: 0cm"><font face="Liberation Serif, serif"><font size="3" style="font-size: 12pt">Das
Haus ist <em>immer</em> offen,<br/>
auch am Sonntag.</font></font></p>
<p style="line-height: 100%; margin-bottom: 0cm"><br/></p>
<ul><li><p style="line-height: 100%; margin-bottom: 0cm">Werkstatt</p></li>
<li><p style="margin-bottom: 0cm">Küche</p>
<ul><li><p>mit Herd</p></li></ul></li></ul>
<ol><li><p>Klingeln</p></li><li><p>Eintreten</p></li></ol>
<table width="100%" cellpadding="4"><tr valign="top"><td width="50%"><p>Montag</p></td><td><p>9 Uhr</p></td></tr></table>
<p><a href="mailto:haus@musterstadt.example"><u>Schreiben Sie uns</u></a></p>
</body></html>`,
  markup: `## Ein Haus für alle

Das Haus ist _immer_ offen,
auch am Sonntag.

- Werkstatt
- Küche
- mit Herd

1. Klingeln
2. Eintreten

Montag

9 Uhr

[Schreiben Sie uns](mailto:haus@musterstadt.example)`,
}

/** As an editor in a browser writes it: all in one bold element that is not bold, stresses by style. */
export const fromBrowser = {
  html: `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><h3 dir="ltr"><span
style="font-size:14pt;font-weight:700">Wer macht mit?</span></h3><p dir="ltr"><span style="font-weight:400">Zwei Vereine, </span><span
style="font-style:italic;font-weight:400">ehrenamtlich</span><span style="font-weight:400">.</span></p><div hidden>Nicht</div><ul><li
aria-level="1"><p role="presentation"><span>Nord</span></p></li><li><span>Süd</span><a href="javascript:void(0)"> mehr</a></li></ul></b>`,
  markup: `## Wer macht mit?

Zwei Vereine, _ehrenamtlich_.

- Nord
- Süd mehr`,
}
