import { bars, germanPaper, half } from './german-paper.fixture.ts'
import { type Paper, type PaperBlock, say } from './paper.ts'

const arabic: PaperBlock[] = [
  { is: 'heading', level: 1, words: say('أهم ما في التقرير') },
  { is: 'paragraph', look: 'lead', words: say('من أصل 36 إجراءً يستمر 24 إجراءً، وانتهى 12.') },
  {
    is: 'counts',
    counts: [
      { n: '24', words: 'مستمر' },
      { n: '12', words: 'منتهٍ' },
    ],
  },
  {
    is: 'paragraph',
    words: [
      { words: 'يُسمّى الإجراء ' },
      { words: 'Sprachmittlung (1.2) im Bürgeramt', lang: 'de' },
      { words: '، وهو ' },
      { words: 'مهم', bold: true },
      { words: '. المزيد في ' },
      { words: 'صفحة الخطة', address: 'https://plan.example.org/ar' },
      { words: '.' },
    ],
  },
  { is: 'points', items: [say('دورات اللغة الألمانية مساءً'), say('الترجمة الشفوية')] },
  { is: 'steps', items: [say('يقرر المجلس'), say('تنفذ الدائرة')] },
  { is: 'heading', level: 2, words: say('الحالة حسب المجال'), kicker: 'المجال 1' },
  {
    is: 'table',
    caption: say('الإجراءات حسب الحالة'),
    columns: [
      { head: 'الإجراء', width: 3 },
      { head: 'الحالة', width: 2 },
      { head: 'العدد', width: 1, isNumber: true },
    ],
    rows: [
      [say('دورات اللغة'), [{ words: 'قيد التنفيذ', sign: { svg: half, letter: '◐' } }], say('12')],
      [say('Lotsendienst', 'de'), say('مكتمل'), say('1250')],
    ],
    foot: [say('المجموع'), say(''), say('1262')],
    source: 'المصدر: تقارير الدوائر',
  },
  { is: 'picture', svg: bars, alt: '24 مستمر و12 منتهٍ', caption: 'حالة الإجراءات' },
  { is: 'note', title: 'ما يجب تقريره', words: [say('يقرر المجلس الاستمرار.')] },
  { is: 'facts', facts: [{ term: 'المسؤول', words: say('Amt für Soziales', 'de') }] },
  { is: 'heading', level: 1, words: say('ملحق'), newPage: true },
  { is: 'register' },
  { is: 'heading', level: 2, words: say('دورات اللغة'), registered: true },
  { is: 'paragraph', words: say('اثنتا عشرة دورة.') },
]

export const arabicPaper: Paper = {
  ...germanPaper,
  lang: 'ar',
  title: 'تقرير خطة الاندماج 2026',
  cover: { kicker: 'عرض على المجلس', subtitle: 'حالة الإجراءات', lines: ['مكتب الاندماج', '27 نوفمبر 2026'] },
  contents: 'المحتويات',
  running: 'مدينة موسترشتات · تقرير خطة الاندماج',
  words: { page: 'صفحة {n} من {all}', table: 'جدول', picture: 'شكل' },
  blocks: arabic,
}
