import type { Topic } from '../../words/topic.ts'

export const rassismus: Topic = {
  key: 'rassismus',
  titles: [
    'Schutz vor Diskriminierung und Rassismus',
    'Antidiskriminierung und Demokratieförderung',
    'Demokratie stärken, Rassismus abbauen',
  ],
  introduction: [
    'In der Bürgerumfrage [2021|2022] gab [jede dritte befragte Person|mehr als ein Viertel der Befragten] mit Migrationsgeschichte an, [im vergangenen Jahr benachteiligt worden zu sein|mindestens einmal rassistisch beleidigt worden zu sein].',
    'Am häufigsten genannt wurden [der Wohnungsmarkt und die Arbeitssuche|Schule, Behörden und öffentlicher Raum].',
    'Die [Beratungsstelle|Fachstelle] dokumentiert [steigende Fallzahlen|mehr Meldungen als in den Vorjahren], [was auch auf ihre größere Bekanntheit zurückgeht|wobei von einem hohen Dunkelfeld auszugehen ist].',
    'Die Stadt ist [seit 2017|seit 2019] Mitglied der Städtekoalition gegen Rassismus und [unterstützt die Partnerschaft für Demokratie|fördert Projekte der politischen Bildung].',
    'Diskriminierung trifft Menschen [mehrfach und verschränkt|auf unterschiedliche Weise]: wegen Herkunft, Religion, Geschlecht, Behinderung oder Armut.',
  ],
  goals: [
    'Betroffene von Diskriminierung finden [niedrigschwellige und unabhängige Beratung|schnelle und vertrauliche Hilfe] [in der ganzen Stadt|in ihrer Sprache]',
    'Die Stadtverwaltung [erkennt Benachteiligungen in eigenen Abläufen|geht gegen Diskriminierung im eigenen Haus vor] und [beseitigt sie|handelt nach verbindlichen Regeln]',
    'Rassismus wird [öffentlich benannt|im Alltag nicht hingenommen], und [Zivilcourage ist sichtbar|Zeuginnen und Zeugen greifen ein]',
    'Kinder und Jugendliche [erleben Schule als diskriminierungsfreien Ort|lernen, Vorurteile zu erkennen und ihnen zu widersprechen]',
    'Die Erinnerung an [Opfer rechter Gewalt|Verfolgung und Widerstand] ist [Teil des Stadtgedächtnisses|im Stadtbild verankert]',
    'Jüdisches, muslimisches, romanes und Schwarzes Leben [ist selbstverständlicher Teil der Stadt|wird vor Anfeindungen geschützt]',
    'Daten zu Diskriminierung werden [regelmäßig erhoben|verlässlich erfasst] und [öffentlich gemacht|für die Steuerung genutzt]',
  ],
  measures: [
    [
      'Unabhängige Antidiskriminierungsberatung [ausbauen|in {ort}|mit Außenstelle in {ort}]',
      'Die Beratung wird um [eine halbe|eine ganze] Stelle erweitert und [bietet Sprechzeiten in den Stadtteilen an|begleitet Betroffene auch vor Gericht].',
    ],
    [
      'Innerbetriebliche Beschwerdestelle [nach § 13 AGG|für die Beschäftigten der Stadt]',
      'Eine Dienstvereinbarung regelt [Verfahren, Fristen und Schutz vor Nachteilen|die Schritte von der Meldung bis zur Abhilfe].',
    ],
    [
      'Fortbildungsreihe [„Vielfalt verstehen“|„Haltung zeigen“] für [Führungskräfte|Auszubildende der Verwaltung|Beschäftigte im Kundenkontakt]',
      'Die Teilnahme ist [für alle neuen Beschäftigten verpflichtend|freiwillig, wird aber in der Beurteilung berücksichtigt].',
    ],
    [
      'Lokaler Aktionsfonds [für Initiativen gegen Rassismus|Demokratie]',
      'Vereine können [bis zu 3.000 Euro|kleine Beträge ohne Eigenanteil] beantragen; ein Beirat entscheidet [binnen vier Wochen|zweimal im Jahr].',
    ],
    [
      'Internationale Wochen gegen Rassismus [mit Schulen und Vereinen|im gesamten Stadtgebiet]',
      'Im März finden [über fünfzig|rund vierzig] Lesungen, Filme und Gespräche statt.',
    ],
    [
      'Umbenennung und Kommentierung [kolonialer Straßennamen|belasteter Denkmäler] [in {ort}|]',
      'Ein Fachbeirat [legt Vorschläge vor|erforscht die Geschichte], und die Anwohnerschaft wird [beteiligt|zu Gesprächen eingeladen].',
    ],
    [
      'Meldeportal [für rassistische Vorfälle|Hass im Netz]',
      'Meldungen sind [ohne Namen möglich|in acht Sprachen möglich] und werden [in einem Jahresbericht ausgewertet|auf Wunsch an die Beratung weitergegeben].',
    ],
    [
      'Schulprojekt [Erinnern und Handeln|Zweitzeugen|Klasse der Vielfalt] [in {ort}|]',
      'Klassen ab Stufe [acht|neun] arbeiten [eine Woche lang|über ein Halbjahr] mit Künstlerinnen und Historikern.',
    ],
    [
      'Diversity-Check für [städtische Satzungen|Stellenausschreibungen|Formulare und Fachverfahren]',
      'Geprüft wird, ob Regelungen [unbeabsichtigt benachteiligen|alle Gruppen gleichermaßen erreichen].',
    ],
    [
      'Runder Tisch [Antiziganismus|Muslimisches Leben|Schwarze Perspektiven]',
      'Der Runde Tisch [tagt vierteljährlich|berät Rat und Verwaltung] und [entwickelt eigene Projekte|bringt Erfahrungen ein].',
    ],
  ],
  groups: ['Betroffene von Diskriminierung', 'Beschäftigte der Stadt', 'Schulklassen', 'Stadtgesellschaft'],
  indicators: ['Zahl der Beratungsfälle', 'Anteil geschulter Beschäftigter', 'geförderte Projekte je Jahr'],
  partners: ['Antidiskriminierungsverband', 'Jüdische Gemeinde', 'Schulen', 'Partnerschaft für Demokratie', 'Polizei'],
}

export const frauen: Topic = {
  key: 'frauen',
  titles: ['Frauen und Gleichstellung', 'Gleichstellung der Geschlechter', 'Frauen, Mädchen, Familien'],
  introduction: [
    'Frauen mit Einwanderungsgeschichte sind [seltener erwerbstätig|häufiger in Minijobs beschäftigt] als andere Frauen und [tragen den größten Teil der Sorgearbeit|besuchen später einen Integrationskurs als Männer].',
    'Befragungen zeigen, dass [drei von vier|die meisten] gern arbeiten würden. Es fehlt an [Kinderbetreuung während der Kurse|passenden Teilzeitangeboten].',
    'Gewalt in der Partnerschaft kommt in allen Schichten vor. [Zugewanderte Frauen kennen die Hilfen seltener|Das Aufenthaltsrecht erschwert manchen die Trennung].',
    'Mädchen [wünschen sich geschützte Räume|finden in der offenen Jugendarbeit zu wenig Platz], junge Männer [Vorbilder jenseits alter Rollen|Gespräche auf Augenhöhe].',
  ],
  goals: [
    'Frauen mit Einwanderungsgeschichte sind [wirtschaftlich eigenständig|ihren Fähigkeiten entsprechend erwerbstätig]',
    'Von Gewalt betroffene Frauen und Kinder erhalten [sofort Schutz|rasch und sprachlich verständlich Hilfe]',
    'Mütter können [Sprachkurse besuchen, weil ihre Kinder betreut sind|Deutsch lernen und zugleich ihre Kinder gut betreut wissen]',
    'Mädchen und junge Frauen [gestalten ihr Leben selbstbestimmt|wählen Ausbildung und Beruf frei von Rollenbildern]',
    'Jungen und Männer [setzen sich mit Rollenbildern auseinander|übernehmen Sorgearbeit und Verantwortung für Gleichstellung]',
    'Frauen sind in [Migrantenorganisationen, Beiräten und Gremien|allen städtischen Beteiligungsformen] [gleichberechtigt vertreten|angemessen vertreten]',
  ],
  measures: [
    [
      '[Offener Frauentreff|Frauenfrühstück|Mütterwerkstatt] [in {ort}|im Mehrgenerationenhaus]',
      'Frauen [lernen einander kennen|bestimmen die Themen selbst]; [Kinder werden nebenan betreut|eine Sozialarbeiterin ist dabei].',
    ],
    [
      'Sprachkurs mit Kinderbetreuung [am Vormittag|in {ort}|für Mütter kleiner Kinder]',
      'Die Stadt finanziert [die Betreuung|Räume und Betreuung], der Kurs selbst läuft [über den Bund|über das Land].',
    ],
    [
      'Ausbildung von [Stadtteilmüttern|Multiplikatorinnen gegen weibliche Genitalverstümmelung|Kulturmittlerinnen]',
      'In [sechs|neun] Monaten werden [fünfzehn|zwölf] Frauen geschult, die danach [Familien besuchen|in ihren Gemeinschaften aufklären].',
    ],
    [
      'Mehrsprachige Kampagne [gegen häusliche Gewalt|zum Hilfetelefon|„Dein Recht“]',
      'Plakate und kurze Filme nennen [die wichtigsten Anlaufstellen|Wege aus der Gewalt] in [zehn|acht] Sprachen.',
    ],
    [
      'Zusätzliche Plätze [im Frauenhaus|in einer Schutzwohnung|für Frauen mit mehreren Kindern]',
      'Es entstehen [sechs|vier] Plätze; [Dolmetschkosten werden übernommen|die Finanzierung folgt der Landesrichtlinie].',
    ],
    [
      'Mentoring [für Akademikerinnen|Berufsrückkehrerinnen|„Frauen für Frauen“]',
      'Berufstätige begleiten [ein Jahr lang|neun Monate lang] eine Mentee bei [Bewerbung und Einstieg|der Rückkehr in den Beruf].',
    ],
    [
      'Mädchensporttag [{ort}|der Vereine|im Hallenbad]',
      'Ein Nachmittag [im Monat|vor den Ferien] gehört den Mädchen; Trainerinnen [werden eigens ausgebildet|kommen aus dem Stadtteil].',
    ],
    [
      'Gesprächsreihe [Väter|junge Männer] [im Jugendhaus|in Moschee und Gemeinde|in {ort}]',
      'Männer sprechen über [Erziehung und Ehre|Familie, Arbeit und Gefühle]; moderiert wird zu zweit.',
    ],
    [
      'Fachtag [Frauen auf der Flucht|Care-Arbeit und Migration|Kinderehen]',
      'Fachkräfte aus [Jugendhilfe, Schule und Beratung|Verwaltung und Verbänden] erhalten Handlungssicherheit.',
    ],
  ],
  groups: ['Frauen', 'Mütter', 'Mädchen und junge Frauen', 'Väter', 'Fachkräfte'],
  indicators: ['Erwerbsquote der Frauen', 'Teilnehmerinnen je Kurs', 'Auslastung der Schutzplätze'],
  partners: ['Frauenhaus e. V.', 'pro familia', 'Landfrauenverband', 'Migrantinnen-Netzwerk', 'Volkshochschule'],
}
