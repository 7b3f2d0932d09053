import type { Topic } from '../../words/topic.ts'

export const digital: Topic = {
  key: 'digital',
  titles: ['Digitale Teilhabe', 'Digitalisierung und Zugang zu Informationen', 'Information und digitale Wege'],
  introduction: [
    'Anträge, Lernstoff und Nachrichten kommen [immer öfter|heute überwiegend] über das Telefon. [Wer kein Gerät hat, bleibt außen vor|Nicht alle finden sich dort zurecht].',
    'Viele Zugewanderte sind in sozialen Netzwerken [gut verbunden|sehr aktiv], nutzen aber [städtische Seiten kaum|die Angebote der Verwaltung selten].',
    'Während der Pandemie [brach der Kontakt zu manchen Familien ab|zeigten sich die Lücken deutlich]: [Es fehlten Geräte und WLAN in den Unterkünften|Kurse fielen monatelang aus].',
    'Digitale Angebote [ersetzen das Gespräch nicht|sollen Wege verkürzen, nicht Menschen ersetzen].',
  ],
  goals: [
    'Alle Einwohner*innen haben [unabhängig von Einkommen und Wohnform|auch in Unterkünften] Zugang zu [Internet und Endgeräten|einem schnellen Netz]',
    'Städtische Dienste sind [online in mehreren Sprachen verfügbar|auf dem Telefon leicht zu nutzen]',
    'Zugewanderte erkennen [Falschinformationen|Betrug und Hetze im Netz] und [schützen ihre Daten|wissen sich zu wehren]',
    'Digitale Lernangebote [ergänzen den Unterricht|schließen Lücken zwischen zwei Kursen] und [werden begleitet|sind kostenfrei]',
    'Ältere und wenig geübte Menschen [finden Hilfe bei digitalen Anträgen|werden nicht abgehängt]',
    'Die Stadt informiert [in Krisen|bei wichtigen Ereignissen] [schnell und mehrsprachig|so, dass alle es verstehen]',
  ],
  measures: [
    [
      'Digitallots*innen [in den Stadtbüchereien|in {ort}|für Seniorinnen und Senioren]',
      'Ehrenamtliche helfen [bei Online-Anträgen|mit Telefon und Tablet]; die Sprechstunde ist [ohne Termin offen|wöchentlich].',
    ],
    [
      'Freies WLAN in [allen Unterkünften|{ort}|den Begegnungsstätten]',
      'Die Router werden [vom Verein Freifunk|vom Rechenzentrum] betreut.',
    ],
    [
      'Integrations-App [„Ankommen hier“|mit Stadtplan und Terminen]',
      'Die App bündelt [Beratung, Kurse und Freizeit|alle Angebote der Stadt] und wird [von der Redaktion im Rathaus gepflegt|in neun Sprachen angeboten].',
    ],
    [
      'Leihgeräte für [Kursteilnehmende|Schulkinder|Ehrenamtliche]',
      'Tablets werden [für ein Halbjahr|bis zum Ende des Kurses] verliehen; [gespendete Geräte werden aufbereitet|eine Versicherung ist eingeschlossen].',
    ],
    [
      'Übersetzung der [zwanzig meistgenutzten Online-Dienste|städtischen Internetseite]',
      'Fachleute prüfen jede [maschinelle Übersetzung|Fassung], bevor sie [erscheint|freigeschaltet wird].',
    ],
    [
      'Workshop [„Fakten oder Fake“|Datenschutz im Alltag|Online-Banking ohne Risiko] [in {ort}|]',
      'An [drei Abenden|einem Samstag] üben die Teilnehmenden [an eigenen Geräten|mit Beispielen aus ihrem Alltag].',
    ],
    [
      'Lernplattform [zwischen zwei Kursen|für Alphabetisierung] [mit Tutorinnen und Tutoren|]',
      'Wer auf einen Platz wartet, [übt schon vorher|bleibt im Lernen]; einmal in der Woche gibt es [ein Treffen|eine Videostunde].',
    ],
    [
      'Videodolmetschen [im Bürgeramt|im Gesundheitsamt|in Schulen]',
      'Binnen Minuten ist [eine vereidigte Kraft|eine Dolmetscherin] zugeschaltet; [abgerechnet wird nach Minuten|der Rahmenvertrag gilt zwei Jahre].',
    ],
    [
      'Mehrsprachiger Krisenkanal [des Presseamts|für Messenger-Dienste]',
      'Im Ernstfall gehen [kurze Nachrichten|Hinweise] in [sechs|zwölf] Sprachen hinaus.',
    ],
  ],
  groups: ['alle Einwohner*innen', 'Kursteilnehmende', 'Ältere', 'Schulkinder', 'Ehrenamtliche'],
  indicators: ['Aufrufe der Seiten', 'Zahl der verliehenen Geräte', 'Einsätze des Videodolmetschens'],
  partners: ['Freifunk e. V.', 'Stadtbücherei', 'Rechenzentrum', 'Verbraucherzentrale', 'Volkshochschule'],
}

export const jugend: Topic = {
  key: 'jugend',
  titles: ['Jugend und Freizeit', 'Kinder- und Jugendarbeit', 'Jugend, Freizeit und Mitbestimmung'],
  introduction: [
    '[Etwa die Hälfte|Gut ein Drittel] der unter Achtzehnjährigen [hat eine familiäre Einwanderungsgeschichte|wächst mit mehreren Sprachen auf].',
    'Jugendhäuser erreichen [viele von ihnen|vor allem Jungen], Verbände und Ferienfreizeiten [dagegen selten|nur wenige].',
    'Jugendliche sagten in den Werkstätten: Wir [wollen gefragt werden, bevor etwas gebaut wird|brauchen Orte, an denen man nichts kaufen muss].',
    'Für unbegleitete junge Menschen [endet die Hilfe mit der Volljährigkeit oft abrupt|ist der Übergang in die eigene Wohnung besonders schwer].',
  ],
  goals: [
    'Offene und verbandliche Jugendarbeit [erreicht junge Menschen aller Herkunft|steht allen offen und spiegelt die Stadtgesellschaft]',
    'Jugendliche [entscheiden in ihrem Stadtteil mit|bringen ihre Anliegen in die Politik ein] und [sehen, dass es etwas bewirkt|erhalten Antworten]',
    'Junge Geflüchtete werden [beim Übergang in die Selbstständigkeit begleitet|über das achtzehnte Lebensjahr hinaus unterstützt]',
    'Freizeit und Ferien sind [auch mit kleinem Geldbeutel möglich|für alle Kinder bezahlbar]',
    'Mehrsprachigkeit und Herkunft [gelten in der Jugendarbeit als Stärke|werden als Reichtum erlebt]',
    'Junge Menschen wissen sich gegen [Abwertung und Extremismus|Mobbing und Hass] zu [behaupten|wehren]',
  ],
  measures: [
    [
      'Jugendforum [{ort}|der Stadtteile|mit eigenem Budget]',
      'Jugendliche verfügen über [5.000|8.000] Euro und [stimmen über Vorschläge ab|entscheiden selbst].',
    ],
    [
      'Mobile Jugendarbeit [in {ort}|rund um den Bahnhof]',
      'Ein Team ist [an drei Abenden|auch am Wochenende] unterwegs und [baut Vertrauen auf|vermittelt in Angebote].',
    ],
    [
      'Juleica-Ausbildung [mehrsprachig|für junge Geflüchtete|in den Osterferien]',
      'Zwanzig Jugendliche lernen, [Gruppen zu leiten|Ferienfreizeiten zu begleiten].',
    ],
    [
      'Bildungspaten [18plus|für Careleaver|am Übergang]',
      'Erwachsene [stehen ein Jahr lang zur Seite|helfen bei Wohnung, Konto und Ausbildung].',
    ],
    [
      'Musik- und Medienwerkstatt [{ort}|im Jugendzentrum|auf Rädern]',
      'Beats, Texte und Filme entstehen [in vielen Sprachen|mit Profis]; am Ende steht [ein Konzert|eine Premiere].',
    ],
    [
      'Ferienfreizeit [am Meer|in den Bergen|Stadtranderholung] [für Familien mit geringem Einkommen|]',
      'Die Plätze [kosten zwanzig Euro die Woche|werden über Schulen vergeben].',
    ],
    [
      'Mitternachtssport [in {ort}|in der Dreifachhalle]',
      'Freitags von [22 bis 1 Uhr|21 bis 24 Uhr] ist die Halle offen; [Trainer kommen aus dem Viertel|es gelten einfache Regeln].',
    ],
    [
      'Öffnung der [Jugendverbände|Jugendfeuerwehr|Pfadfindergruppen] für [neue Mitglieder|Kinder aus Unterkünften]',
      'Eine Fachkraft [berät Vorstände|begleitet die ersten Wochen] und [wirbt in Schulen|übersetzt Einladungen].',
    ],
    [
      'Peer-Beratung [gegen Extremismus|zu Liebe und Sexualität|„Reden wir“]',
      'Geschulte Gleichaltrige besuchen [Klassen|Jugendgruppen] und sprechen [ohne Lehrkraft|auf Augenhöhe].',
    ],
  ],
  groups: ['Jugendliche', 'junge Geflüchtete', 'Kinder', 'Ehrenamtliche der Jugendarbeit'],
  indicators: ['Besuche im Jugendhaus', 'Teilnehmende je Freizeit', 'umgesetzte Jugendvorschläge'],
  partners: ['Stadtjugendring', 'Sportjugend', 'Jugendhäuser', 'Jugendfeuerwehr', 'Schulsozialarbeit'],
}
