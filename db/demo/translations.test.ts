import { describe, expect, test } from 'vitest'
import type { Lang } from '../../src/i18n/languages.ts'
import { musterstadt } from './musterstadt.ts'
import type { Told } from './story.ts'

const [lip, plan] = [musterstadt.plans[0]!, musterstadt.plans[1]!]
const languages = Object.keys(musterstadt.translations) as Lang[]
const words = (lang: Lang, key: string) => musterstadt.translations[lang]?.[key] ?? ''

function texts<Field extends string>(key: string, told: Record<Field, Told>, fields: Field[]): [string, string][] {
  return fields.map((field) => [`${key}.${field}`, told[field].de])
}
/** What stands first on a page, the whole of every goal of today, and the goals that they came from. */
const leading = new Map([
  ...texts(plan.key, plan, ['title', 'subtitle', 'foreword']),
  ...plan.fields.flatMap((field) => texts(field.slug, field, ['title', 'summary', 'introduction'])),
  ...plan.goals.flatMap((goal) => texts(goal.key, goal, ['short', 'wording', 'description'])),
  ...plan.measures.flatMap((measure) => texts(measure.key, measure, ['title'])),
  ...texts(lip.key, lip, ['title', 'subtitle', 'foreword']),
  ...lip.fields.flatMap((field) => texts(field.slug, field, ['title'])),
  ...lip.goals.flatMap((goal) => texts(goal.key, goal, ['short', 'wording'])),
  ...lip.measures.flatMap((measure) => texts(measure.key, measure, ['title'])),
])

test('plain German, Arabic and Turkish tell the leading texts', () => {
  expect(languages.sort()).toEqual(['ar', 'de-simple', 'tr'])
})

test.each(languages)('%s: every leading text and no other, in the order of the plan', (lang) => {
  expect(Object.keys(musterstadt.translations[lang]!)).toEqual([...leading.keys()])
})

const quotes: Partial<Record<Lang, [string, string]>> = { 'de-simple': ['„', '“'], ar: ['«', '»'], tr: ['“', '”'] }

test.each(languages)('%s: as many paragraphs, the same numbers, no quotation left open', (lang) => {
  const numbers = (text: string) => text.match(/\d+/g)?.sort() ?? []
  for (const [key, german] of leading) {
    const text = words(lang, key)
    expect(text.split('\n\n'), key).toHaveLength(german.split('\n\n').length)
    expect(numbers(text), key).toEqual(numbers(german))
    const [opening, closing] = quotes[lang]!
    expect(text.split(opening).length, key).toBe(text.split(closing).length)
  }
})

/** What each wording must keep, as `source.test.ts` asks of German and English: who, how far, how much, on what terms. */
const kept: Record<string, Partial<Record<Lang, RegExp[]>>> = {
  B1: { 'de-simple': [/normalen/, /weiter/], ar: [/المعتادة/, /تواصل/], tr: [/olağan/, /sürdürür/] },
  B3: {
    'de-simple': [/lesen und schreiben/, /mehrere Sprachen/, /von Anfang an/, /in der ganzen Zeit/],
    ar: [/محو الأمية/, /التعدد اللغوي/, /منذ البداية/, /المسيرة التعليمية كلها/],
    tr: [/okuma yazmayı/, /çok dilliliği/, /en baştan/, /bütün eğitim hayatı/],
  },
  B4: {
    'de-simple': [/^Alle/, /allen Wechseln/, /Arbeit/],
    ar: [/^كل من/, /جميع الانتقالات/, /عالم العمل/],
    tr: [/herkes/, /bütün geçişlerde/, /çalışma hayatına/],
  },
  B6: {
    'de-simple': [/freien Kursen/, /im Alltag/, /kritisch/, /zugleich/],
    ar: [/غير النظامي/, /غير الرسمي/, /ناقدة للتمييز/, /مراعية للتنوع/],
    tr: [/Yaygın/, /informel/, /eleştirel/, /duyarlı/],
  },
  B7: {
    'de-simple': [/außerhalb der Schule/, /feste/, /kritisch/, /Grundlagen/, /europäischen Rahmen/, /DigComp/],
    ar: [/غير النظامي/, /ثابتة/, /النقدي/, /الأساسي/, /الأوروبي/, /DigComp/],
    tr: [/örgün hem de yaygın/, /kalıcı/, /eleştirel/, /temel/, /Avrupa/, /DigComp/],
  },
  B8: {
    'de-simple': [/mehr als bisher/, /verschiedenen Formen/, /zusammenwirken/, /Intersektionalität/],
    ar: [/أكثر من ذي قبل/, /الأشكال المختلفة/, /بعضها في بعض/, /التقاطعية/],
    tr: [/eskisinden daha/, /farklı biçimlerini/, /karşılıklı/, /kesişimselliği/],
  },
  B9: {
    'de-simple': [/besonderen Schutz/, /Safe Spaces/, /baut .* aus/],
    ar: [/المعرّضة للخطر/, /Safe Spaces/, /توسّع/],
    tr: [/kırılgan/, /Safe Spaces/, /genişletir/],
  },
  B10: {
    'de-simple': [/\(post-\)/, /Organisationen/],
    ar: [/\(ما بعد الهجرة\)/, /منظمات/],
    tr: [/\(post-\)/, /kuruluş/],
  },
  B11: { 'de-simple': [/^Auch/, /wichtige .* Gesellschaft/], ar: [/أيضًا/, /للمجتمع/], tr: [/da toplum/, /önemli/] },
  B12: {
    'de-simple': [/stärker/, /postmigrantische/],
    ar: [/بدرجة أكبر/, /ما بعد الهجرة/],
    tr: [/daha çok/, /göç sonrası/],
  },
  S1: {
    'de-simple': [/gleichen Rechten/, /„Wir-Gefühl“/, /Stadtvierteln/],
    ar: [/متساوية/, /«/, /الأحياء/],
    tr: [/eşit/, /“/, /Mahalle/],
  },
  S2: {
    'de-simple': [/stärker/, /Armut/, /besondere soziale/, /Migration/],
    ar: [/أكبر/, /الفقر/, /الخاصة/, /الهجرة/],
    tr: [/daha çok/, /yoksulluk/, /özel/, /göç/],
  },
  S3: {
    'de-simple': [/besser/, /internationaler/, /Pflegesystem/],
    ar: [/أفضل/, /الدولي/, /الرعاية/],
    tr: [/daha iyi/, /Uluslararası/, /bakım/],
  },
  S4: { 'de-simple': [/besonders/, /Kindern/], ar: [/خصوصًا/, /أبنائهم/], tr: [/özellikle/, /çocukları/] },
  S6: {
    'de-simple': [/stärker/, /bezahlen/, /verschiedene/, /brauchen/],
    ar: [/أكبر/, /الميسور/, /المتنوعة/, /الحاجة/],
    tr: [/daha güçlü/, /Ödenebilir/, /çeşitli/, /ihtiyaca/],
  },
  D1: {
    'de-simple': [/soll /, /leichter/, /Qualität/],
    ar: [/ينبغي/, /أسهل/, /جودتها/],
    tr: [/malı/, /kolay/, /kalite/],
  },
  D2: { 'de-simple': [/strukturell/, /alle anderen/], ar: [/بنيويًا/, /جميع/], tr: [/yapısal/, /tüm/] },
  D3: { 'de-simple': [/will .* erreichen/, /lebendige/], ar: [/تسعى/, /حية/], tr: [/ulaşmaya/, /canlı/] },
  D4: { 'de-simple': [/bessere/, /als bisher/, /Qualität/], ar: [/معايير/, /أفضل/], tr: [/eskisinden daha iyi/] },
  D5: {
    'de-simple': [/postmigrantische/, /Einwanderungsstadt/],
    ar: [/ما بعد الهجرة/, /مدينة هجرة/],
    tr: [/göç sonrası/, /göç şehri/],
  },
  K1: {
    'de-simple': [/leichter/, /Nachkommen/, /prägen/],
    ar: [/أكبر/, /نسلهم/, /بصمتهم/],
    tr: [/daha kolay/, /soyundan/, /iz/],
  },
  K3: { 'de-simple': [/Nachkommen/, /mehr/], ar: [/نسلهم/, /أكثر/], tr: [/soyundan/, /daha görünür/] },
  K5: { 'de-simple': [/noch stärker/, /Türen/], ar: [/أكبر أيضًا/, /الأبواب/], tr: [/daha da/, /kapı/] },
  W1: {
    'de-simple': [/Kinder/, /besser/, /Fluchtgeschichte/],
    ar: [/أبناؤهم/, /أفضل/, /تاريخ اللجوء/],
    tr: [/çocukları/, /daha iyi/, /kaçış/],
  },
  W2: { 'de-simple': [/vor Ort/, /besonders/], ar: [/المحلي/, /نركّز/], tr: [/Yerel/, /odaklan/] },
  W3: {
    'de-simple': [/mehr Betriebe/, /Besonders/, /Frauen/],
    ar: [/يزداد/, /بالأخص/, /النساء/],
    tr: [/artar/, /özellikle/],
  },
  W4: { 'de-simple': [/auf Dauer/, /Anteil/, /Abschluss/], ar: [/مستدام/, /نسبة/, /شهادة/], tr: [/kalıcı/, /oranı/] },
  W5: {
    'de-simple': [/soll /, /nach außen/, /Fachkräfte/, /Studierende/, /Geld anlegen/],
    ar: [/ينبغي/, /الخارج/, /المهرة/, /للطلاب/, /للمستثمرين/],
    tr: [/malıdır/, /dışa dönük/, /nitelikli/, /öğrenci/, /yatırımcı/],
  },
  V2: { 'de-simple': [/Arbeitgeberin/], ar: [/ربة عمل/], tr: [/işveren/] },
}

describe('the wording of a goal keeps its qualifiers', () => {
  test.each(languages)('in %s', (lang) => {
    for (const [key, patterns] of Object.entries(kept)) {
      expect(patterns[lang], key).toBeDefined()
      for (const pattern of patterns[lang] ?? []) expect.soft(words(lang, `${key}.wording`), key).toMatch(pattern)
    }
  })
})
