import type { Topic } from './topic.ts'

/** A small town's own voice: every goal says "we". */
export const village: Topic[] = [
  {
    key: 'nachbarschaft',
    titles: ['Gute Nachbarschaft', 'Zusammenleben vor Ort', 'Miteinander im Quartier'],
    introduction: [
      'In [unseren Ortsteilen|den meisten Straßen] kennt man sich noch, doch wer neu dazukommt, [bleibt oft lange fremd|braucht Zeit und Gelegenheiten].',
      'Feste allein genügen nicht. [Streit um Lärm und Müll|Ärger um den Parkplatz] lässt sich [leichter klären|früher ansprechen], wenn Menschen einander [schon einmal begegnet sind|beim Namen kennen].',
      'Das Begegnungshaus ist [an fünf Tagen geöffnet|seit dem Umbau gut besucht]; [im Norden fehlt ein solcher Ort|ein zweiter Ort fehlt bislang].',
    ],
    goals: [
      'Wir wollen, dass jeder Ortsteil [einen Ort hat, an dem man sich ohne Anlass treffen kann|einen offenen Treffpunkt hat]',
      'Wir wollen Streit [unter Nachbarn schlichten, bevor er vor Gericht landet|früh und ohne Anwälte beilegen]',
      'Wir wollen Neuzugezogene [in den ersten vier Wochen persönlich begrüßen|mit einem Besuch willkommen heißen]',
      'Wir wollen Spielplätze und Grünflächen [so gestalten, dass sie von allen genutzt werden|gemeinsam mit ihren Nutzer*innen planen]',
      'Wir wollen, dass sich Alteingesessene und Zugezogene [bei gemeinsamer Arbeit kennenlernen|auf Augenhöhe begegnen]',
      'Wir wollen Vorurteilen im Alltag [mit Gesprächen statt mit Plakaten begegnen|deutlich widersprechen]',
    ],
    measures: [
      [
        'Begegnungsgarten [{ort}|am Bahndamm|hinter der Schule]',
        'Auf [brachliegendem Gelände|einer Wiese der Kirchengemeinde] entstehen [zwanzig Beete|Beete und eine Feuerstelle] für [Familien aus der Umgebung|alle, die mitmachen].',
      ],
      [
        'Nachbarschaftsschlichtung [in mehreren Sprachen|durch Ehrenamtliche|]',
        '[Acht|Zehn] Ehrenamtliche werden [in Mediation geschult|von einer Anwältin angeleitet] und sind [telefonisch|im Bürgerbüro] erreichbar.',
      ],
      [
        'Willkommensbesuche [bei Neuzugezogenen|in {ort}]',
        'Zwei Paten bringen [Brot und Salz|eine Tasche mit Stadtplan und Gutscheinen] und [beantworten erste Fragen|laden zum Stammtisch ein].',
      ],
      [
        'Straßenfest „[Lange Tafel|Ein Tisch für alle]“ [in {ort}|]',
        'Jede Familie bringt [ein Gericht|einen Stuhl und einen Teller] mit; die Stadt [sperrt die Straße und stellt Bänke|trägt die Versicherung].',
      ],
      [
        'Umgestaltung des Spielplatzes [{ort}|an der Mühle] mit [Eltern und Kindern|den Anwohner*innen]',
        'In [drei Werkstätten|zwei Begehungen] wird geplant, [im Frühjahr|im Sommer] gemeinsam gebaut.',
      ],
      [
        'Erzählcafé [„Woher, wohin“|im Heimatmuseum|für Jung und Alt]',
        'Einmal im Monat erzählen [zwei Gäste|Menschen aus dem Ort] von [Abschied und Ankunft|ihrem Weg hierher].',
      ],
      [
        'Werkzeugbibliothek [in {ort}|im Feuerwehrhaus]',
        'Bohrmaschine und Leiter [werden ausgeliehen statt gekauft|stehen gegen Pfand bereit]; dabei kommt man [ins Gespräch|sich näher].',
      ],
    ],
    groups: ['Anwohner*innen', 'Neuzugezogene', 'Hausgemeinschaften', 'Familien', 'alle Bürger*innen'],
    indicators: ['Zahl der [Treffen|Besuche] im Jahr', 'Anteil der [gelösten Streitfälle|besuchten Haushalte]'],
    partners: ['Kirchengemeinde St. Vitus', 'Heimatverein', 'Freiwillige Feuerwehr', 'Moscheeverein', 'Landfrauen'],
  },
  {
    key: 'alter',
    titles: ['Älter werden bei uns', 'Alter und Pflege', 'Alt werden in der neuen Heimat'],
    introduction: [
      'Die ersten Frauen und Männer, die [zum Arbeiten kamen|in den sechziger Jahren kamen], sind heute [über siebzig|im Ruhestand]. Viele haben [für die Familie und den Betrieb gelebt|nie einen Sprachkurs besuchen können].',
      'Pflege wird [fast immer in der Familie geleistet|von Töchtern und Schwiegertöchtern geleistet]. Die Hilfen der Pflegeversicherung [sind kaum bekannt|werden selten beantragt].',
      'Im Seniorenheim leben [bislang nur sechs Menschen|erst wenige Menschen], die [im Ausland geboren sind|eine andere Muttersprache haben].',
    ],
    goals: [
      'Wir wollen, dass ältere Menschen [ihre Ansprüche kennen und nutzen|Rat in ihrer Muttersprache finden]',
      'Wir wollen pflegende Angehörige [entlasten und miteinander bekannt machen|nicht allein lassen]',
      'Wir wollen Heime und Pflegedienste, die [auf Speisen, Gebet und Sprache Rücksicht nehmen|kultursensibel arbeiten]',
      'Wir wollen Einsamkeit im Alter [sichtbar machen und lindern|durch Besuche und Treffpunkte verringern]',
      'Wir wollen würdige Gräber und Abschiede [für alle Religionen ermöglichen|nach dem Brauch der Verstorbenen]',
      'Wir wollen das Wissen der ersten Generation [bewahren und weitergeben|für die Stadtgeschichte sichern]',
    ],
    measures: [
      [
        'Pflegelotsinnen [mit türkischer und russischer Muttersprache|für Familien in {ort}|]',
        'Sie [begleiten zu Ämtern und Kassen|erklären Anträge am Küchentisch]; [vier Frauen sind ausgebildet|die Ausbildung dauert ein halbes Jahr].',
      ],
      [
        'Besuchsdienst [„Auf einen Tee“|für Alleinlebende|in {ort}]',
        'Ehrenamtliche kommen [einmal in der Woche|alle zwei Wochen] und [sprechen die Sprache der Besuchten|bringen Zeit mit].',
      ],
      [
        'Fortbildung [kultursensible Pflege|für das Altenheim am Park|der ambulanten Dienste]',
        'An [drei Nachmittagen|zwei Studientagen] geht es um [Scham, Speisen und Sterben|Biografie und Sprache].',
      ],
      [
        'Mittagstisch [der Generationen|international|in {ort}]',
        'Gekocht wird [reihum|von den Gästen selbst]; [Fahrdienst und Rezeptheft gehören dazu|das Essen kostet drei Euro].',
      ],
      [
        'Gräberfeld [für Muslime|ohne Konfessionsbindung] auf dem [Waldfriedhof|Nordfriedhof]',
        'Die Satzung wird [geändert|ergänzt], ein Waschraum [eingerichtet|angebaut].',
      ],
      [
        'Ausstellung [„Mit dem Koffer angekommen“|„Fünfzig Jahre hier“]',
        '[Zwölf Lebensläufe|Fotos und Tonaufnahmen] werden im [Rathausflur|Heimatmuseum] gezeigt und [von Schulklassen vertont|gedruckt].',
      ],
      [
        'Gesprächskreis für pflegende [Töchter und Söhne|Angehörige] [am Abend|]',
        'Eine Fachkraft [moderiert|beantwortet Fragen]; [eine Betreuung der Kranken wird gestellt|man trifft sich monatlich].',
      ],
    ],
    groups: ['Menschen ab 65 Jahren', 'pflegende Angehörige', 'Beschäftigte in der Pflege'],
    indicators: ['Zahl der [Beratungen|Besuche]', 'Anteil der [Heime|Dienste] mit geschultem Personal'],
    partners: ['Pflegestützpunkt', 'Seniorenbeirat', 'Sozialstation', 'Hospizverein'],
  },
  {
    key: 'engagement',
    titles: ['Ehrenamt und Vereine', 'Mitmachen im Verein', 'Engagement'],
    introduction: [
      'Ohne Vereine [stünde der Ort still|gäbe es kein Fest und kein Training]. Vorstände klagen über [fehlenden Nachwuchs|leere Listen], während [viele Neubürger*innen gern mithelfen würden|andere nie gefragt werden].',
      'Nicht überall [kennt man das deutsche Vereinsrecht|ist der Begriff Ehrenamt geläufig]; [geholfen wird trotzdem|in Familie und Gemeinde wird seit jeher geholfen].',
      'Seit [einem Jahr|2011] vermittelt die [Freiwilligenbörse|Ehrenamtsstelle] [in leichter Sprache|auch auf Russisch und Türkisch].',
    ],
    goals: [
      'Wir wollen Vereine, [in deren Vorständen die ganze Stadt vertreten ist|die sich für neue Mitglieder öffnen]',
      'Wir wollen, dass freiwillige Arbeit [bescheinigt und bei Bewerbungen anerkannt wird|gesehen und gewürdigt wird]',
      'Wir wollen Feuerwehr und Rettungsdienst [für junge Zugewanderte gewinnen|bunter und damit zukunftsfest machen]',
      'Wir wollen kleinen Initiativen [schnell und ohne Formulare helfen|einen Raum und einen Schlüssel geben]',
      'Wir wollen Ehrenamtliche [schulen, begleiten und vor Überlastung schützen|mit Supervision unterstützen]',
    ],
    measures: [
      [
        'Schnuppertage [der Vereine|bei der Feuerwehr|im Schützenverein]',
        'An [vier Samstagen|einem Wochenende im Herbst] stehen [die Türen offen|Vereinsheime und Geräte allen offen].',
      ],
      [
        'Ehrenamtsnachweis [in Zeugnisform|für Bewerbungen|]',
        'Die Stadt bescheinigt [Stunden und Fähigkeiten|Aufgaben und Lernerfolge]; [Betriebe am Ort erkennen das an|die Kammer hat zugesagt].',
      ],
      [
        'Jugendfeuerwehr wirbt [in der Hauptschule|mehrsprachig|in {ort}]',
        'Gruppenführer [gehen in den Unterricht|laden Eltern ein]; [Kleidung wird gestellt|für die Prüfung gibt es Sprachhilfe].',
      ],
      [
        'Schlüsselfonds [für kleine Vorhaben|der Ortsräte]',
        'Bis zu [200|300] Euro gibt es [auf Zuruf|nach einem Gespräch]; abgerechnet wird [mit Fotos und Quittung|auf einer Seite].',
      ],
      [
        'Schulung [„Verein werden“|für Vorstände und Kassenwart*innen|Vereinsrecht in einfacher Sprache]',
        'An [zwei Abenden|einem Samstag] geht es um [Satzung und Kasse|Haftung und Steuer].',
      ],
      [
        'Supervision [für Ehrenamtliche in der Flüchtlingshilfe|der Sprachpat*innen]',
        'Eine Fachkraft hilft, [Grenzen zu ziehen|schwere Erlebnisse zu ordnen]; die Gruppe trifft sich [sechsmal im Jahr|alle zwei Monate].',
      ],
      [
        'Dankabend [im Bürgerhaus|für stille Helfer*innen|]',
        'Geehrt werden [auch jene ohne Verein|Menschen aus allen Ortsteilen]; [gekocht wird von der Verwaltung|der Bürgermeister bedient].',
      ],
    ],
    groups: ['Vereinsvorstände', 'Jugendliche', 'Ehrenamtliche', 'Neubürger*innen'],
    indicators: ['Zahl der [Vermittlungen|Nachweise]', 'Mitglieder aus [zugewanderten Familien|allen Ortsteilen]'],
    partners: ['Turnverein 1887', 'Freiwilligenbörse', 'Kreisfeuerwehrverband', 'Alevitische Gemeinde', 'Ortsräte'],
  },
  {
    key: 'zuflucht',
    titles: ['Zuflucht', 'Schutz und Ankunft', 'Menschen auf der Flucht'],
    introduction: [
      'Zurzeit leben [84|112] Geflüchtete [in drei Häusern|in der alten Kaserne und in Wohnungen]. Wie viele noch kommen, [weiß niemand|lässt sich nicht vorhersagen].',
      'Die [Unterkunft am Kanal|alte Schule] liegt [weit vom Bahnhof|abseits], der letzte Bus fährt [um sieben|am frühen Abend].',
      'Der Helferkreis zählt [vierzig|sechzig] Mitglieder. Er [kann Fachkräfte nicht ersetzen|braucht feste Ansprechpersonen im Rathaus].',
    ],
    goals: [
      'Wir wollen Geflüchtete [in Wohnungen statt in Lagern unterbringen|binnen eines Jahres in Wohnungen vermitteln]',
      'Wir wollen, dass Kinder aus Unterkünften [vom ersten Monat an eine Schule besuchen|ohne Wartezeit lernen und spielen]',
      'Wir wollen Frauen und Mädchen [in den Häusern wirksam schützen|Rückzugsräume geben]',
      'Wir wollen Arbeit und Praktika [schon während des Verfahrens ermöglichen|früh und legal vermitteln]',
      'Wir wollen offen [über Zahlen, Kosten und Ängste sprechen|informieren, bevor Gerüchte entstehen]',
    ],
    measures: [
      [
        'Wohnungslotse [für anerkannte Flüchtlinge|beim Helferkreis|]',
        'Er [spricht Vermieter an|begleitet Besichtigungen] und [erklärt die Hausordnung|bleibt ein Jahr ansprechbar].',
      ],
      [
        'Schutzkonzept [für die Unterkünfte|am Kanal]',
        'Abschließbare [Bäder und Zimmer|Räume], [eine Beschwerdestelle|Schulungen der Hausmeister] und [klare Regeln|ein Notruf] gehören dazu.',
      ],
      [
        'Fahrradwerkstatt [mit Geflüchteten|an der Unterkunft|in {ort}]',
        'Gespendete Räder werden [gemeinsam instand gesetzt|repariert und verkehrssicher gemacht]; [Verkehrsregeln übt man nebenbei|eine Prüfung schließt ab].',
      ],
      [
        'Einwohnerversammlung [vor jeder neuen Unterkunft|zur Unterbringung|]',
        'Verwaltung, Polizei und Helferkreis [geben Auskunft|stellen sich den Fragen]; [ein Protokoll wird verteilt|gedolmetscht wird nach Bedarf].',
      ],
      [
        'Praktikumsbörse [im Handwerk|der örtlichen Betriebe]',
        '[Zwölf|Fünfzehn] Betriebe bieten [zwei Wochen|einen Monat] an; [die Kammer prüft Kenntnisse|eine Mentorin begleitet].',
      ],
      [
        'Spielzimmer [in der alten Schule|der Unterkunft am Kanal]',
        'Erzieherinnen kommen [an drei Vormittagen|jeden Nachmittag], während Eltern [im Sprachkurs sind|Behördengänge erledigen].',
      ],
      [
        'Rufbus [am Abend|zur Unterkunft|zwischen {ort} und Bahnhof]',
        'Der Bürgerbusverein fährt [bis 22 Uhr|auf Bestellung]; [gezahlt wird der Ortstarif|die Stadt gleicht das Defizit aus].',
      ],
    ],
    groups: ['Geflüchtete', 'Kinder in Unterkünften', 'alleinreisende Frauen', 'Helferkreise'],
    indicators: ['Dauer bis zum [Umzug in eine Wohnung|Schulbesuch]', 'Zahl der [Praktika|Versammlungen]'],
    partners: ['Helferkreis Asyl', 'Diakonie', 'Kreishandwerkerschaft', 'Bürgerbusverein', 'Grundschule'],
  },
]
