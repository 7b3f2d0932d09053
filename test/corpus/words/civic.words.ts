import type { Topic } from './topic.ts'

export const civic: Topic[] = [
  {
    key: 'teilhabe',
    titles: [
      'Politische Teilhabe',
      'Partizipation',
      'Teilhabe und Mitbestimmung',
      'Demokratie und Beteiligung',
      'Gesellschaftliche und politische Teilhabe',
    ],
    introduction: [
      'Wer hier lebt, soll [mitentscheiden|gehört werden]. [Viele|Rund 14 Prozent der Erwachsenen] dürfen [nicht wählen|kommunal nicht wählen], [obwohl sie seit Jahrzehnten Steuern zahlen|weil sie keinen deutschen Pass haben].',
      'Vereine von Zugewanderten sind [Brücken, Anwälte und Dienstleister|unverzichtbare Partner]. Sie arbeiten [fast ausschließlich ehrenamtlich|ohne eigene Räume].',
      'Der [Integrationsrat|Beirat für Migration] berät den Rat [seit 1998|in allen Fragen der Zuwanderung]; seine [Empfehlungen sollen künftig beantwortet werden|Sichtbarkeit soll wachsen].',
      'Bei Beteiligungsverfahren der Stadt sind Menschen [ohne deutschen Pass|mit geringem Einkommen] [kaum vertreten|unterrepräsentiert].',
    ],
    goals: [
      'Menschen mit Zuwanderungsgeschichte sind in [Gremien, Beiräten und Ausschüssen|politischen Gremien] [entsprechend ihrem Anteil an der Bevölkerung|angemessen] vertreten',
      'Vereine von Zugewanderten [werden institutionell gefördert|haben verlässliche Strukturen] und [sind Partner bei Planung und Umsetzung|wirken an der Umsetzung dieses Plans mit]',
      'Die Zahl der Einbürgerungen [steigt|nimmt jährlich um zehn Prozent zu], und das Verfahren [ist verständlich und zügig|dauert höchstens neun Monate]',
      'Beteiligungsverfahren der Stadt [erreichen auch Menschen, die bisher schweigen|werden mehrsprachig und aufsuchend angelegt]',
      'Politische Bildung [stärkt das Verständnis für demokratische Verfahren|ermutigt junge Menschen, sich einzumischen]',
      'Der [Beirat|Rat der Zugewanderten] [wird frühzeitig angehört|erhält Rede- und Antragsrecht], und seine Empfehlungen werden [schriftlich beantwortet|öffentlich nachgehalten]',
    ],
    measures: [
      [
        'Einbürgerungskampagne [„Ich gehöre dazu“|mit Botschafter*innen|in {ort}]',
        'Mit [Plakaten, Abenden und persönlicher Ansprache|einem Brief des Oberbürgermeisters] werden [alle Berechtigten|rund 9.000 Berechtigte] informiert.',
      ],
      [
        'Einbürgerungsfeier [im Rathaus|zweimal jährlich|]',
        'Neu Eingebürgerte werden [feierlich begrüßt|mit ihren Familien eingeladen]; [ein Chor singt|die Feier wird von Schulklassen mitgestaltet].',
      ],
      [
        'Haus der Vereine [in {ort}|als gemeinsame Geschäftsstelle|]',
        'Mehrere Vereine [teilen sich Büros und Saal|nutzen Räume gemeinsam]; [ein Koordinator hilft bei Anträgen|die Miete wird bezuschusst].',
      ],
      [
        'Qualifizierung von [Vereinsvorständen|Migrant*innenorganisationen] [in Projektarbeit|zu Satzung und Steuern|]',
        'An [sechs Abenden|zwei Wochenenden] geht es um [Anträge, Buchführung und Öffentlichkeitsarbeit|Vereinsrecht].',
      ],
      [
        'Mehrsprachige Bürgerversammlungen [in {ort}|zur Stadtplanung|]',
        'Einladungen gehen [in sechs Sprachen|über Vereine und Gemeinden] hinaus; [gedolmetscht wird simultan|Kinderbetreuung ist vorhanden].',
      ],
      [
        'Mentoring [für Kommunalpolitik|„Mein Weg in den Rat“|]',
        'Ratsmitglieder nehmen [zwölf|zehn] Interessierte ein Jahr lang mit in [Sitzungen und Sprechstunden|Fraktionen].',
      ],
      [
        'Geschäftsordnung des [Integrationsbeirates|Migrationsbeirates]: [Überarbeitung|Rede- und Antragsrecht]',
        'Die Satzung wird [im Dialog|bis zur nächsten Wahl] geändert, so dass [Empfehlungen binnen drei Monaten beantwortet werden|der Beirat in Ausschüssen sprechen kann].',
      ],
      [
        'Planspiel Kommunalpolitik [für Integrationskurse|an Berufsschulen|]',
        'Teilnehmende [schlüpfen in die Rollen von Ratsmitgliedern|verhandeln über ein Stadtteilbudget].',
      ],
      [
        'Verfügungsfonds [für Initiativen|{ort}|der Vereine]',
        'Über Beträge bis [500|1.000] Euro entscheidet [eine Jury aus dem Stadtteil|das Gremium] [binnen vier Wochen|ohne aufwendigen Antrag].',
      ],
      [
        'Wahlaufruf [zur Beiratswahl|in vielen Sprachen|für EU-Bürger*innen]',
        'Vor der Wahl [werben Prominente aus den Vereinen|informieren mobile Teams auf Märkten].',
      ],
    ],
    groups: [
      'Einbürgerungsberechtigte',
      'Vereine von Zugewanderten',
      'Erstwähler*innen',
      'EU-Bürger*innen',
      'Beiratsmitglieder',
    ],
    indicators: ['Zahl der Einbürgerungen', 'Wahlbeteiligung zum Beirat', 'Anteil in Gremien', 'geförderte Vereine'],
    partners: [
      'Integrationsbeirat',
      'Landeszentrale für politische Bildung',
      'Netzwerk der Vereine',
      'Stadtjugendring',
      'Freiwilligenzentrum',
    ],
  },
  {
    key: 'verwaltung',
    titles: [
      'Verwaltung',
      'Interkulturelle Öffnung der Verwaltung',
      'Stadt als Arbeitgeberin und Dienstleisterin',
      'Öffnung der Verwaltung',
    ],
    introduction: [
      'Eine Verwaltung, die [für alle da sein will|die Stadtgesellschaft versteht], muss [selbst vielfältig sein|in ihrer Belegschaft sichtbar vielfältig werden].',
      'Der Anteil der Beschäftigten mit Zuwanderungsgeschichte liegt nach einer freiwilligen Befragung bei [12|9|11] Prozent, in der Bevölkerung bei [31|27|34].',
      '[Formulare, Bescheide und Wartezonen|Schreiben und Abläufe] sind [aus Sicht der Verwaltung gedacht|für viele kaum verständlich].',
      'Interkulturelle Öffnung ist [Führungsaufgabe|kein Projekt mit Enddatum] und betrifft [alle Fachbereiche|Personal, Produkte und Haltung].',
    ],
    goals: [
      'Der Anteil von Menschen mit Zuwanderungsgeschichte an den [Auszubildenden|Beschäftigten] der Stadt [entspricht ihrem Anteil an der Bevölkerung|steigt auf allen Ebenen, auch in Führungspositionen]',
      'Alle Mitarbeiter*innen [mit Publikumskontakt|der Verwaltung] [sind interkulturell geschult|haben bis 2017 an einer Schulung teilgenommen]',
      'Dienstleistungen der Stadt sind [für alle zugänglich, verständlich und freundlich|barrierearm zugänglich]',
      'Führungskräfte [verankern Öffnung in Zielvereinbarungen|tragen Verantwortung für die Öffnung ihres Bereiches] und [berichten darüber|werden daran gemessen]',
      'Beschwerden über Benachteiligung [werden ernst genommen und bearbeitet|finden eine unabhängige Stelle und führen zu Verbesserungen]',
      'Bei [Zuschüssen und Aufträgen|der Vergabe von Fördermitteln] achtet die Stadt auf [Vielfalt und Gleichbehandlung|die Öffnung der Träger]',
    ],
    measures: [
      [
        'Ausbildungskampagne [„Deine Stadt braucht dich“|der Stadt|in Schulen]',
        'Auszubildende [werben an Schulen|berichten in Vereinen] für [die Berufe der Stadt|eine Bewerbung]; [Auswahltests werden überprüft|Eltern werden eingeladen].',
      ],
      [
        'Grundschulung Vielfalt [für Beschäftigte mit Publikumskontakt|für Führungskräfte|im Bürgerbüro]',
        'Zweitägige Schulungen [vermitteln Wissen und Haltung|arbeiten an Fällen aus dem Alltag] und werden [nach einem halben Jahr|durch Praxisbegleitung] aufgefrischt.',
      ],
      [
        'Anonymisierte Bewerbungen [im mittleren Dienst|als Modellversuch|]',
        'Name, Alter und Foto [bleiben bis zur Einladung verdeckt|werden nicht abgefragt]; die Ergebnisse werden [ausgewertet|mit der Hochschule] verglichen.',
      ],
      [
        'Leitfaden [verständliche Schreiben|Sprachmittlung|Besprechungskultur] [für alle Ämter|]',
        'Der Leitfaden [enthält Muster und Prüflisten|liegt im Intranet] und wird [in Dienstbesprechungen vorgestellt|verbindlich eingeführt].',
      ],
      [
        'Beschwerdestelle [nach dem AGG|für Bürger*innen|]',
        'Die Stelle ist [unabhängig|direkt der Verwaltungsspitze zugeordnet] und [veröffentlicht jährlich einen Bericht|antwortet binnen zehn Tagen].',
      ],
      [
        'Selbstcheck [Interkulturelle Öffnung|in drei Fachbereichen|der Ämter]',
        'Die Bereiche [prüfen sich anhand von zwanzig Fragen|werden von Kolleg*innen anderer Ämter besucht] und [vereinbaren Schritte|setzen sich Ziele].',
      ],
      [
        'Netzwerk [der Beschäftigten mit Zuwanderungsgeschichte|Vielfalt im Rathaus|]',
        'Das Netzwerk [trifft sich vierteljährlich|berät Personalamt und Personalrat].',
      ],
      [
        'Mehrsprachiger [Internetauftritt|Terminservice|Wegweiser] [der Stadt|im Bürgerbüro|]',
        'Die [meistgefragten|wichtigsten] Leistungen sind [in fünf Sprachen beschrieben|mit Piktogrammen erklärt].',
      ],
      [
        'Willkommenspaket [im Einwohnermeldeamt|für Zuziehende|]',
        'Zugezogene erhalten [eine Mappe|einen Gutschein] mit [Stadtplan, Adressen und Angeboten|Hinweisen zu Kita, Schule und Müll].',
      ],
      [
        'Integrationsmonitoring [mit jährlichem Bericht|der Stadt|nach Stadtteilen]',
        'Etwa [vierzig|dreißig] Kennzahlen [zeigen, wo die Stadt vorankommt|werden fortgeschrieben].',
      ],
    ],
    groups: ['Beschäftigte der Stadt', 'Bewerber*innen', 'Führungskräfte', 'Bürger*innen', 'Zuziehende'],
    indicators: [
      'Anteil der Auszubildenden mit Zuwanderungsgeschichte',
      'geschulte Beschäftigte',
      'Zahl und Dauer der Beschwerden',
      'Zugriffe auf Sprachfassungen',
    ],
    partners: [
      'Personalrat',
      'Studieninstitut',
      'Hochschule für öffentliche Verwaltung',
      'Gleichstellungsbeauftragte',
      'Städtetag',
    ],
  },
  {
    key: 'respekt',
    titles: [
      'Antidiskriminierung',
      'Gegen Rassismus und Diskriminierung',
      'Respekt und Schutz vor Diskriminierung',
      'Zusammenhalt und Sicherheit',
    ],
    introduction: [
      'Diskriminierung [geschieht selten mit Absicht|ist Alltag], [hinterlässt aber Spuren|bei der Wohnungssuche, in der Schule und im Bus].',
      'Das Allgemeine Gleichbehandlungsgesetz [gibt Rechte|schützt Beschäftigte und Kunden], doch wer sie [nicht kennt oder nicht durchsetzen kann|wahrnehmen will, braucht Unterstützung], [hat wenig davon|bleibt allein].',
      'Nach den Anschlägen der vergangenen Jahre [hat sich das Sicherheitsgefühl vieler verändert|stellen Betroffene berechtigte Fragen an Polizei und Behörden].',
      'Das Bündnis gegen Rechts [arbeitet ehrenamtlich|vereint vierzig Gruppen].',
    ],
    goals: [
      'Betroffene von Diskriminierung [finden unabhängige und qualifizierte Beratung|erhalten Rat und Beistand, auch in ihrer Sprache]',
      'Rassismus in [Institutionen|Einrichtungen der Stadt] wird [erkannt, benannt und abgebaut|thematisiert und bearbeitet]',
      'Junge Menschen [erkennen menschenfeindliche Parolen und widersprechen ihnen|sind gegen extremistische Ansprache jeder Art gestärkt]',
      'Opfer rechter Gewalt werden [geschützt und begleitet|nicht allein gelassen], [auch im Strafverfahren|unabhängig von ihrem Aufenthaltsstatus]',
      'Die Zivilgesellschaft [tritt sichtbar für eine offene Stadt ein|wird in ihrem Einsatz für Demokratie verlässlich unterstützt]',
      'Frauen, die [von Gewalt oder Zwangsheirat bedroht sind|Gewalt erfahren], kennen ihre Rechte und [finden Schutz|erreichen rund um die Uhr Hilfe]',
    ],
    measures: [
      [
        'Antidiskriminierungsstelle [mit zwei Vollzeitstellen|in freier Trägerschaft|]',
        'Die Stelle [berät, begleitet und dokumentiert|bietet Sprechzeiten in {ort} an] und [legt alle zwei Jahre einen Bericht vor|arbeitet nach fachlichen Standards].',
      ],
      [
        'Schule ohne Rassismus [– Schule mit Courage: Netzwerk|an weiteren acht Schulen|]',
        'Schulen [werden beim Beitritt unterstützt|treffen sich jährlich] und [führen Projekttage durch|bilden Schülerlots*innen aus].',
      ],
      [
        'Partnerschaft für Demokratie [mit Jugendforum|in {ort}|]',
        'Ein [Begleitausschuss|Aktionsfonds] fördert [Projekte bis 5.000 Euro|Vorhaben von Jugendlichen].',
      ],
      [
        'Notfallnummer [für Frauen|bei Zwangsverheiratung|]',
        'Die Nummer ist [rund um die Uhr|auch nachts] besetzt; [gedolmetscht wird am Telefon|Beraterinnen sprechen neun Sprachen].',
      ],
      [
        'Argumentationstraining gegen [Stammtischparolen|Hetze im Netz] [für Vereine|für Beschäftigte|]',
        'In [dreistündigen|halbtägigen] Trainings üben Teilnehmende [Widerspruch|sicheres Auftreten].',
      ],
      [
        'Denkort [für die Opfer rechter Gewalt|am Bahnhof|]',
        'Gemeinsam mit Angehörigen wird [ein Platz|ein Ort] gestaltet, der [an die Opfer erinnert|jährlich bespielt wird].',
      ],
      [
        'Meldestelle [für Vorfälle|Hass und Hetze|]',
        'Vorfälle können [online und persönlich|anonym] gemeldet werden; [Ratsuchende werden weitervermittelt|die Zahlen werden veröffentlicht].',
      ],
      [
        'Dialogreihe [Polizei und Vereine|„Auf ein Wort“|]',
        'Vierteljährlich [sprechen Polizei und Vereine über Kontrollen und Vertrauen|finden moderierte Gespräche statt].',
      ],
      [
        'Empowerment-Workshops [für junge Frauen|für Jugendliche of Color|]',
        'Teilnehmende [tauschen Erfahrungen aus|entwickeln Strategien] in [geschützten Räumen|kleinen Gruppen].',
      ],
      [
        'Ausstellung und Workshop [Anne Frank|„Was heißt hier fremd?“|] [in {ort}|an Berufsschulen|]',
        'Jugendliche führen [Gleichaltrige durch die Ausstellung|Peer-Workshops durch].',
      ],
    ],
    groups: ['von Diskriminierung Betroffene', 'Jugendliche', 'Frauen', 'Schulen', 'Zivilgesellschaft'],
    indicators: [
      'Beratungsfälle nach Merkmalen',
      'Zahl zertifizierter Schulen',
      'Teilnehmende an Trainings',
      'geförderte Projekte',
    ],
    partners: ['Bündnis gegen Rechts', 'Polizeiinspektion', 'Frauenhaus', 'Opferberatung', 'Netzwerk Courage'],
  },
  {
    key: 'ankommen',
    titles: [
      'Ankommen',
      'Ankommen und Orientierung',
      'Willkommenskultur',
      'Flucht und Asyl',
      'Erstorientierung und Beratung',
    ],
    introduction: [
      'Die ersten Wochen [prägen|entscheiden vieles]. Wer [ankommt|neu in die Stadt kommt], braucht [Orientierung, ein Gegenüber und Geduld|Auskunft aus einer Hand].',
      'Seit 2013 [hat sich die Zahl der Asylsuchenden verdreifacht|sind die Zuweisungen stark gestiegen]; [Ehrenamtliche haben Großes geleistet|die Unterbringung stand im Vordergrund].',
      'Auch EU-Bürgerinnen und EU-Bürger, Studierende und Fachkräfte [kommen an|suchen Rat]. Für sie [ist niemand zuständig|fehlen Angebote].',
      'Beratung ist [auf elf Träger verteilt|unübersichtlich]; [Doppelarbeit und Lücken bestehen nebeneinander|eine gemeinsame Datenbank fehlt].',
    ],
    goals: [
      'Neu Zugewanderte [finden in den ersten vier Wochen alle wichtigen Informationen|erhalten eine Erstberatung aus einer Hand] und [wissen, an wen sie sich wenden können|werden persönlich begleitet]',
      'Die Beratungsdienste [arbeiten abgestimmt zusammen|sprechen sich ab und vermeiden Doppelarbeit]',
      'Geflüchtete [werden menschenwürdig untergebracht|leben dezentral und sicher], [auch wenn ihre Zahl schwankt|besonders Schutzbedürftige in geeigneten Unterkünften]',
      'Ehrenamtliche in der Flüchtlingshilfe [werden geschult, begleitet und wertgeschätzt|haben feste Ansprechpersonen]',
      'Die Ausländerbehörde [versteht sich als Willkommensbehörde|berät serviceorientiert] und [nutzt ihre Spielräume zugunsten der Menschen|verkürzt die Wartezeiten]',
      'Internationale Studierende und Fachkräfte [fühlen sich willkommen und bleiben|finden Anschluss in der Stadt]',
    ],
    measures: [
      [
        'Willkommenszentrum [im Rathaus|am Bahnhof|mit Lotsendienst]',
        'Unter einem Dach beraten [Ausländerbehörde, Jobcenter und freie Träger|Stadt und Verbände]; [Wartezeiten sinken|Wege werden kürzer].',
      ],
      [
        'Integrationslots*innen [in {ort}|mit Schulung|für Unterkünfte]',
        'Ehrenamtliche [begleiten zu Behörden und Ärzten|helfen beim Ankommen]; die Schulung umfasst [80|60] Stunden.',
      ],
      [
        'Koordinierungsstelle Ehrenamt [Flucht|in {ort}|]',
        'Die Stelle [vermittelt Freiwillige|hilft bei Konflikten] und [organisiert Fortbildung und Supervision|dankt mit einem jährlichen Fest].',
      ],
      [
        'Erstorientierungskurse [für Asylsuchende|in den Unterkünften|]',
        'In [300|180] Stunden geht es um [Alltag, Werte und einfache Sprache|Arztbesuch, Einkauf und Schule].',
      ],
      [
        'Stadtrundgänge [in vielen Sprachen|für Neuzugezogene|in {ort}]',
        'Menschen, die [selbst einmal neu waren|schon länger hier leben], zeigen [Ämter, Märkte und Lieblingsorte|ihren Stadtteil].',
      ],
      [
        'Digitaler Wegweiser [Integreat|für Neuzugewanderte|]',
        'Die Anwendung [bündelt Adressen und Abläufe|ist auch ohne Netz nutzbar] und wird [redaktionell gepflegt|monatlich geprüft].',
      ],
      [
        'Rückkehr- und Perspektivberatung [in freier Trägerschaft|]',
        'Die Beratung ist [ergebnisoffen|freiwillig] und [klärt Wege und Hilfen|unabhängig von der Ausländerbehörde].',
      ],
      [
        'Qualitätsstandards für [Unterkünfte|die soziale Betreuung] [mit Beschwerdeverfahren|]',
        'Betreuungsschlüssel, [Privatsphäre und Gewaltschutz|Internet und Kochmöglichkeiten] werden [verbindlich|vertraglich geregelt].',
      ],
      [
        'Servicestelle [für Fachkräfte|für internationale Studierende|Dual Career]',
        'Die Stelle hilft bei [Wohnung, Kita und Aufenthalt|den ersten Schritten] und [arbeitet mit Hochschule und Kammern zusammen|spricht Englisch].',
      ],
      [
        'Fallkonferenzen [der Beratungsdienste|mit der Ausländerbehörde|]',
        'In schwierigen Fällen [suchen alle Beteiligten gemeinsam Lösungen|tagt eine feste Runde].',
      ],
    ],
    groups: [
      'Asylsuchende',
      'EU-Zugewanderte',
      'Ehrenamtliche',
      'internationale Studierende',
      'Fachkräfte aus dem Ausland',
    ],
    indicators: [
      'Erstberatungen je Monat',
      'Zahl aktiver Lots*innen',
      'Wartezeit bei der Ausländerbehörde',
      'dezentral untergebrachte Personen',
    ],
    partners: [
      'Flüchtlingsrat',
      'Deutsches Rotes Kreuz',
      'Jugendmigrationsdienst',
      'Migrationsberatung der Verbände',
      'Studierendenwerk',
    ],
  },
]
