import type { Topic } from './topic.ts'

export const living: Topic[] = [
  {
    key: 'arbeit',
    titles: ['Arbeit', 'Arbeit und Ausbildung', 'Wirtschaft und Arbeit', 'Arbeitsmarkt', 'Beruf und Existenz'],
    introduction: [
      'Arbeit [sichert den Lebensunterhalt|stiftet Zugehörigkeit]. Zugewanderte sind in der Stadt [doppelt so häufig arbeitslos|öfter unter ihrer Qualifikation beschäftigt] wie Einheimische.',
      'Viele Abschlüsse [werden nicht anerkannt|bleiben ungenutzt], [obwohl Betriebe Fachkräfte suchen|weil das Verfahren lang und teuer ist].',
      'Jeder [fünfte|vierte] Betrieb wurde von Menschen mit ausländischen Wurzeln gegründet; sie [bilden jedoch seltener aus|kennen Fördermittel kaum].',
      'Zuständig sind vor allem [Jobcenter und Agentur für Arbeit|Dritte]. Die Stadt [vermittelt, vernetzt und geht als Arbeitgeberin voran|kann hier nur mittelbar wirken].',
    ],
    goals: [
      'Die Erwerbsbeteiligung von Zugewanderten, [insbesondere von Frauen|vor allem von Müttern], [nähert sich dem Durchschnitt der Stadt an|steigt jährlich um einen Prozentpunkt]',
      'Im Ausland erworbene [Abschlüsse|Qualifikationen] werden [zügig anerkannt|sichtbar gemacht und anerkannt], und Beschäftigte arbeiten [ihrer Ausbildung entsprechend|in ihrem erlernten Beruf]',
      'Jugendliche [mit und ohne Zuwanderungsgeschichte|aller Herkunft] haben gleiche Chancen [auf einen Ausbildungsplatz|am Ausbildungsmarkt]',
      'Unternehmer*innen mit Zuwanderungsgeschichte [werden in der Gründungsphase und danach beraten|finden Beratung] und [bilden verstärkt aus|sind in Kammern und Verbänden vertreten]',
      'Geflüchtete erhalten [so früh wie möglich|unabhängig von der Bleibeperspektive] Zugang zu [Arbeit, Praktika und Ausbildung|betrieblicher Praxis]',
      'Betriebe [erkennen Vielfalt als Gewinn|werben um Fachkräfte aus dem In- und Ausland] und [gestalten ihre Einstellungsverfahren fair|bauen Benachteiligungen in der Auswahl ab]',
      'Beschäftigte kennen ihre Rechte und [wehren sich gegen Ausbeutung|werden gegen ausbeuterische Arbeitsverhältnisse unterstützt]',
    ],
    measures: [
      [
        'Anerkennungsberatung [im Jobcenter|für Gesundheitsberufe|in {ort}]',
        'Ratsuchende erfahren, [welche Stelle zuständig ist|welche Nachweise fehlen], und werden [bis zum Bescheid|bei Anpassungslehrgängen] begleitet.',
      ],
      [
        'Ausbildungspat*innen [für Geflüchtete|im Handwerk|in {ort}]',
        'Berufserfahrene [helfen bei Bewerbungen|begleiten Jugendliche] und [vermitteln bei Konflikten im Betrieb|üben Prüfungen].',
      ],
      [
        'Gründungslotse [im Technologiezentrum|für Frauen|Migrantenökonomie]',
        'Die Beratung findet in [fünf Sprachen|den Läden selbst] statt und [umfasst Steuern, Mietrecht und Förderung|wird durch Netzwerktreffen ergänzt].',
      ],
      [
        'Job-Speed-Dating [in der Stadthalle|mit dem Handwerk|{ort}]',
        'An einem Nachmittag führen [über 200|rund 120] Arbeitsuchende Kurzgespräche mit [dreißig|vierzig] Betrieben.',
      ],
      [
        'Wiedereinstieg [für Mütter|nach der Familienzeit|in Pflegeberufe]',
        'Frauen mit [abgebrochener Erwerbsbiografie|Berufserfahrung im Herkunftsland] erhalten [Coaching, Praktikum und Kinderbetreuung|einen individuellen Plan].',
      ],
      [
        'Runder Tisch [Ausbildung|Arbeitsmarkt|Fachkräfte] [mit Kammern und Gewerkschaften|]',
        'Die Beteiligten [stimmen ihre Programme ab|verabreden gemeinsame Ziele] und [legen jährlich Zahlen vor|berichten dem Wirtschaftsausschuss].',
      ],
      [
        'Beratungsstelle Faire Arbeit [in {ort}|für Beschäftigte in Fleischwirtschaft und Logistik|]',
        'Beschäftigte aus [Südosteuropa|anderen EU-Staaten] werden [muttersprachlich beraten|zu Lohn und Unterkunft beraten]; [Fälle werden anonym ausgewertet|der Zoll ist eingebunden].',
      ],
      [
        'Praktikumsbörse [der Stadtverwaltung|für Schulabgänger*innen|im Stadtgebiet]',
        'Freie Plätze werden [online gebündelt|monatlich abgefragt]; [Bewerbungen sind ohne Foto möglich|jede Anfrage wird binnen zwei Wochen beantwortet].',
      ],
      [
        'Brückenkurs [Pflege|Erzieherberufe|Ingenieurwesen] [mit Sprachanteil|]',
        'Der Kurs verbindet [Fachsprache und Praxis|Theorie, Deutsch und ein dreimonatiges Praktikum].',
      ],
      [
        'Auszeichnung [„Betrieb der Vielfalt“|vorbildlicher Ausbildungsbetriebe|für faire Einstellungsverfahren]',
        'Alle zwei Jahre wird ein Betrieb geehrt, der [sich besonders engagiert|anonymisierte Bewerbungen erprobt].',
      ],
    ],
    groups: ['Arbeitsuchende', 'Auszubildende', 'Gründer*innen', 'Geflüchtete', 'kleine und mittlere Unternehmen'],
    indicators: [
      'Beschäftigungsquote nach Staatsangehörigkeit',
      'Zahl der Anerkennungsbescheide',
      'abgeschlossene Ausbildungsverträge',
      'Beratungen je Quartal',
    ],
    partners: [
      'Jobcenter',
      'Agentur für Arbeit',
      'Industrie- und Handelskammer',
      'Handwerkskammer',
      'Deutscher Gewerkschaftsbund',
    ],
  },
  {
    key: 'wohnen',
    titles: ['Wohnen', 'Wohnen und Quartier', 'Wohnen und Zusammenleben im Stadtteil', 'Stadtentwicklung und Wohnen'],
    introduction: [
      'Wie Menschen wohnen, [bestimmt ihren Alltag|entscheidet über Nachbarschaft, Schulweg und Gesundheit].',
      'Bezahlbare Wohnungen sind [knapp|in allen Stadtteilen rar geworden]; [Familien mit vielen Kindern|Wohnungssuchende mit fremd klingendem Namen] [haben es besonders schwer|erhalten nachweislich seltener eine Einladung zur Besichtigung].',
      'Soziale Mischung lässt sich nicht [verordnen|erzwingen]. [Gute Nachbarschaften|Lebendige Quartiere] entstehen durch [Treffpunkte|Gelegenheiten], [sorgfältige Belegung|gepflegtes Wohnumfeld] und Zeit.',
      'In [drei|vier] Gebieten der Sozialen Stadt liegen [Erfahrungen vor|Quartierskonzepte vor], auf denen das Kapitel aufbaut.',
    ],
    goals: [
      'Alle Haushalte finden [angemessenen und bezahlbaren|guten] Wohnraum, [unabhängig von Herkunft, Name und Hautfarbe|ohne wegen ihrer Herkunft benachteiligt zu werden]',
      'Die Wohnquartiere sind [sozial stabil|lebendig und sicher], und ihre Bewohner*innen [gestalten sie mit|übernehmen Verantwortung für das Umfeld]',
      'Geflüchtete ziehen [nach spätestens zwölf Monaten|so bald wie möglich] aus Gemeinschaftsunterkünften in [eigene Wohnungen|Wohnungen des allgemeinen Marktes]',
      'Konflikte in der Nachbarschaft werden [früh erkannt und vermittelt|mit Hilfe geschulter Schlichter*innen gelöst]',
      'Öffentliche Plätze und Grünflächen [laden zum Verweilen ein|sind Orte für alle Generationen] und werden [mit den Anwohner*innen|unter Beteiligung der Nachbarschaft] geplant',
      'Die Wohnungswirtschaft [verpflichtet sich auf faire Vergabe|ist verlässlicher Partner] und [beschäftigt mehrsprachige Ansprechpersonen|informiert mehrsprachig]',
    ],
    measures: [
      [
        'Quartiersmanagement [in {ort}|in Neubaugebieten|mit mehrsprachigem Team]',
        'Das Büro [ist täglich geöffnet|berät Bewohner*innen], [verwaltet einen Verfügungsfonds|unterstützt Initiativen] und [organisiert Stadtteilkonferenzen|gibt eine Stadtteilzeitung heraus].',
      ],
      [
        'Wohnführerschein [für Geflüchtete|in einfacher Sprache|]',
        'In [vier|fünf] Abenden geht es um [Mietvertrag, Lüften und Mülltrennung|Rechte und Pflichten]; das Zertifikat wird von [den Wohnungsgesellschaften anerkannt|Vermietern geschätzt].',
      ],
      [
        '[Nachbarschaftsschlichtung|Konfliktvermittlung] [in {ort}|mit Ehrenamtlichen|]',
        'Ausgebildete Mediator*innen [kommen auf Anruf|bieten Sprechstunden an] und [arbeiten in Tandems|vermitteln in sieben Sprachen].',
      ],
      [
        'Interkultureller Garten [{ort}|am Kanal|am Wasserturm]',
        'Auf [zwanzig|dreißig] Parzellen gärtnern Familien [verschiedener Herkunft|aus der Nachbarschaft]; [ein Verein übernimmt die Pflege|Hochbeete sind barrierefrei].',
      ],
      [
        'Wohnungsvermittlung [für anerkannte Geflüchtete|mit Mietgarantie|in {ort}]',
        'Die Stelle [wirbt Wohnungen bei privaten Vermietern ein|begleitet Besichtigungen] und [bleibt zwölf Monate ansprechbar|übernimmt in Einzelfällen Ausfälle].',
      ],
      [
        'Umgestaltung [des Marktplatzes {ort}|des Spielplatzes {ort}|der Grünanlage {ort}]',
        'Kinder und Erwachsene [planen mit Modellen|wählen aus drei Entwürfen]; [Bänke und Trinkbrunnen werden ergänzt|die Anlage wird barrierefrei].',
      ],
      [
        'Kodex [faire Wohnungsvergabe|gegen Diskriminierung am Wohnungsmarkt]',
        'Die [fünf|sechs] größten Vermieter unterzeichnen [Grundsätze|eine Selbstverpflichtung] und [lassen Verfahren extern prüfen|schulen ihre Mitarbeiter*innen].',
      ],
      [
        'Stadtteiltreff [{ort}|mit Café|im Erdgeschoss]',
        'Im [ehemaligen Ladenlokal|Gemeindehaus] entsteht ein Treffpunkt mit [Beratung, Küche und Kinderecke|Räumen, die Gruppen kostenlos nutzen].',
      ],
      [
        'Belegungskonzept [für Unterkünfte|der Wohnungsgesellschaft|für {ort}]',
        'Das Konzept [vermeidet Konzentration|verteilt Plätze auf alle Bezirke] und [wird jährlich fortgeschrieben|bezieht Nachbarschaften ein].',
      ],
      [
        'Energiesparberatung [in vielen Sprachen|an der Haustür|in {ort}]',
        'Geschulte Berater*innen besuchen Haushalte mit [geringem Einkommen|hohen Nachzahlungen] und [bringen Sparhilfen mit|erklären Abrechnungen].',
      ],
    ],
    groups: [
      'Wohnungssuchende',
      'Mieter*innen',
      'Nachbarschaften',
      'Geflüchtete in Unterkünften',
      'kinderreiche Familien',
    ],
    indicators: [
      'vermittelte Wohnungen',
      'mittlere Verweildauer in Unterkünften',
      'Zahl geschlichteter Konflikte',
      'Teilnehmende an Stadtteilkonferenzen',
    ],
    partners: ['Städtische Wohnungsgesellschaft', 'Mieterverein', 'Bauverein eG', 'Quartiersverein', 'Haus und Grund'],
  },
  {
    key: 'gesundheit',
    titles: ['Gesundheit', 'Gesundheit und Pflege', 'Gesundheit und Wohlbefinden', 'Gesund leben'],
    introduction: [
      'Zugewanderte sind nicht [kränker als andere|häufiger krank], aber sie [nutzen Vorsorge seltener|kommen später in Behandlung].',
      'Sprachbarrieren führen zu [Fehldiagnosen und doppelten Untersuchungen|Missverständnissen]. Krankenkassen [zahlen Dolmetschen bislang nicht|übernehmen die Kosten nur im Einzelfall].',
      'Menschen ohne [Krankenversicherung|Papiere] sind auf [das Engagement weniger Praxen|Notfallambulanzen] angewiesen.',
      'Der Öffentliche Gesundheitsdienst [arbeitet seit 2008 mit Lotsinnen und Lotsen|hat hier eine Schlüsselrolle].',
    ],
    goals: [
      'Menschen mit Zuwanderungsgeschichte [nutzen Vorsorge und Früherkennung wie andere auch|kennen die Angebote der Vorsorge und nehmen sie wahr]',
      'In Arztpraxen, [Krankenhäusern und Beratungsstellen|Kliniken und im Gesundheitsamt] ist die Verständigung [gesichert|durch qualifizierte Sprachmittlung gesichert]',
      'Psychisch belastete und traumatisierte Geflüchtete erhalten [zeitnah|binnen acht Wochen] [fachliche Hilfe|therapeutische Hilfe in ihrer Sprache]',
      'Pflegebedürftige und ihre Angehörigen [kennen ihre Ansprüche|wissen, welche Hilfen ihnen zustehen], und Pflegedienste [achten biografische und religiöse Gewohnheiten|arbeiten kultursensibel]',
      'Menschen ohne Krankenversicherung werden [medizinisch versorgt|in dringenden Fällen behandelt und in die Regelversorgung begleitet]',
      'Gesundheitsförderung [findet in den Lebenswelten statt|beginnt im Stadtteil], [vor allem in Kitas, Schulen und Unterkünften|zusammen mit Vereinen und Gemeinden]',
    ],
    measures: [
      [
        'Gesundheitslots*innen [in {ort}|MiMi|für Frauen]',
        'Geschulte Multiplikator*innen [informieren in Vereinen und Gemeinden|halten Vorträge in zwölf Sprachen] über [Vorsorge und Impfungen|das Gesundheitssystem].',
      ],
      [
        'Dolmetschdienst [im Klinikum|für niedergelassene Praxen|per Telefon und Video]',
        'Praxen können [innerhalb weniger Minuten|mit zwei Tagen Vorlauf] eine Übertragung anfordern; [die Kosten trägt ein Fonds|der Dienst wird erprobt und ausgewertet].',
      ],
      [
        'Clearingstelle [für Menschen ohne Versicherung|Krankenversicherung|]',
        'Die Stelle [klärt Ansprüche|prüft Wege in die Versicherung] und [gibt anonyme Behandlungsscheine aus|vermittelt an Praxen].',
      ],
      [
        'Traumaambulanz [für Geflüchtete|mit Sprachmittlung|in {ort}]',
        'Das Angebot umfasst [Diagnostik, Stabilisierung und Vermittlung|Erstgespräche und Gruppen]; [Wartezeiten werden erhoben|die Finanzierung ist zunächst auf drei Jahre gesichert].',
      ],
      [
        'Bewegungsangebote [für Frauen|in {ort}|für Ältere]',
        'In [Turnhallen und Parks|Vereinsräumen] finden [kostenlose Kurse|wöchentliche Gruppen] statt, [angeleitet von Übungsleiterinnen aus den Vereinen|auch unter Ausschluss der Öffentlichkeit].',
      ],
      [
        'Mehrsprachiger [Gesundheitswegweiser|Pflegewegweiser|Impfkalender]',
        'Die Broschüre erscheint in [neun|zehn] Sprachen, [gedruckt und im Netz|liegt in Praxen aus] und wird [jährlich aktualisiert|mit Nutzer*innen getestet].',
      ],
      [
        'Gesunde Kita [in {ort}|international|]',
        'Eltern und Fachkräfte [kochen gemeinsam|gestalten Frühstück und Bewegung]; [Zahngesundheit|Medienkonsum] ist Schwerpunkt.',
      ],
      [
        'Suchtberatung [in der Muttersprache|für junge Geflüchtete|russischsprachig]',
        'Eine [halbe|zusätzliche] Stelle ermöglicht [aufsuchende Arbeit|Sprechstunden in {ort}].',
      ],
      [
        'Geburtsvorbereitung [mit Sprachmittlung|in {ort}|für geflüchtete Frauen]',
        'Hebammen und Sprachmittlerinnen [führen Kurse gemeinsam durch|begleiten Frauen bis ins Wochenbett].',
      ],
      [
        'Fachtag [kultursensible Pflege|Migration und Psyche|Gesundheit und Vielfalt]',
        'Einmal im Jahr [tauschen sich Fachkräfte aus|treffen sich Einrichtungen], [um Standards zu vereinbaren|um gute Beispiele kennenzulernen].',
      ],
    ],
    groups: [
      'Schwangere',
      'Menschen ohne Krankenversicherung',
      'pflegende Angehörige',
      'Traumatisierte',
      'medizinisches Personal',
    ],
    indicators: [
      'Teilnahmequote der Früherkennung U7 bis U9',
      'vermittelte Dolmetscheinsätze',
      'Zahl der Clearingfälle',
      'Wartezeit in Wochen',
    ],
    partners: [
      'Klinikum',
      'Kassenärztliche Vereinigung',
      'Krankenkassen',
      'Ethno-Medizinisches Zentrum',
      'Hebammenverband',
    ],
  },
  {
    key: 'sport',
    titles: ['Sport', 'Sport und Freizeit', 'Sport, Spiel und Bewegung', 'Ehrenamt und Sport'],
    introduction: [
      'Sport [verbindet über Sprachgrenzen hinweg|baut Brücken]; in den [87|mehr als hundert] Vereinen der Stadt sind jedoch [Mädchen und Frauen|ältere Zugewanderte] [kaum|noch zu selten] vertreten.',
      'Freiwilliges Engagement von Zugewanderten findet [häufig in der Familie und in eigenen Vereinen|oft außerhalb der klassischen Verbände] statt und wird [deshalb übersehen|selten gewürdigt].',
      'Trainerinnen und Trainer [sind Vorbilder|leisten Integrationsarbeit], oft ohne [Ausbildung dafür|Anerkennung].',
    ],
    goals: [
      'Sportvereine [gewinnen Mitglieder und Ehrenamtliche aus allen Teilen der Bevölkerung|öffnen sich in Angebot, Vorstand und Übungsleitung]',
      'Mädchen und Frauen [finden Sportangebote, die ihren Bedürfnissen entsprechen|treiben in gleichem Umfang Sport wie Jungen und Männer]',
      'Freiwilliges Engagement von Zugewanderten wird [anerkannt, qualifiziert und gefördert|sichtbar und mit dem anderer gleichgestellt]',
      'Vereine und Verbände [beugen Gewalt und Rassismus auf dem Platz vor|treten Diskriminierung auf und neben dem Spielfeld entschieden entgegen]',
      'Freizeitangebote sind [für Familien mit geringem Einkommen|für alle] [erschwinglich|bezahlbar] und [ohne Mitgliedschaft nutzbar|in jedem Stadtteil vorhanden]',
    ],
    measures: [
      [
        'Schwimmkurse [für Frauen|für Mädchen ab zehn Jahren|für geflüchtete Kinder]',
        'Im [Hallenbad|Lehrschwimmbecken] werden [geschlossene Zeiten eingerichtet|Kurse angeboten]; [Übungsleiterinnen werden ausgebildet|der Eintritt ist frei].',
      ],
      [
        'Sportlots*innen [in {ort}|des Stadtsportbundes|]',
        'Die Lots*innen [bringen Kinder und Vereine zusammen|begleiten zum ersten Training] und [klären Ausrüstung und Beitrag|bleiben Ansprechpersonen].',
      ],
      [
        'Offene Sporthalle [{ort}|am Wochenende|um Mitternacht]',
        'Jeden [Samstagabend|Sonntag] ist die Halle für Jugendliche geöffnet, [ohne Anmeldung|betreut von zwei Fachkräften].',
      ],
      [
        'Qualifizierung [von Übungsleiterinnen|für Vereinsvorstände|im Kinderschutz]',
        'Die Lehrgänge finden [in Teilzeit|an Wochenenden] und [mit Kinderbetreuung|gebührenfrei] statt.',
      ],
      [
        'Turnier [der Kulturen|Bunte Kicker|{ort}]',
        'Mannschaften aus [Unterkünften, Firmen und Schulen|allen Stadtteilen] spielen nach [Fair-Play-Regeln|eigenen Regeln] um den Pokal.',
      ],
      [
        'Freiwilligenagentur [mit mehrsprachiger Beratung|im Bürgerhaus|in {ort}]',
        'Interessierte werden [in ein passendes Engagement vermittelt|beraten]; [Organisationen erhalten Hilfe bei der Öffnung|ein Nachweis wird ausgestellt].',
      ],
      [
        'Ehrenamtskarte [für Vereine von Zugewanderten|auch für Geflüchtete|]',
        'Die Kriterien werden [so gefasst, dass auch informelles Engagement zählt|überarbeitet].',
      ],
      [
        'Fahrradkurse [für Frauen|in {ort}|mit Reparaturwerkstatt]',
        'An [acht Vormittagen|sechs Samstagen] lernen Teilnehmende [sicher Rad zu fahren|Verkehrsregeln und Reparatur].',
      ],
      [
        'Kampagne [„Rote Karte“|„Fair auf dem Platz“|gegen Rassismus im Fußball]',
        'Vereine [unterzeichnen eine Erklärung|schulen Ordner], [Vorfälle werden gemeldet|Schiedsrichter erhalten eine Handreichung].',
      ],
    ],
    groups: ['Mädchen und Frauen', 'Sportvereine', 'Freiwillige', 'Jugendliche', 'Übungsleiter*innen'],
    indicators: [
      'Mitgliedszahlen nach Geschlecht',
      'vermittelte Freiwillige',
      'Teilnehmende je Kurs',
      'Zahl ausgebildeter Übungsleiterinnen',
    ],
    partners: ['Stadtsportbund', 'Kreisfußballverband', 'Freiwilligenagentur', 'DLRG', 'Turnverein Eintracht 1888'],
  },
]
