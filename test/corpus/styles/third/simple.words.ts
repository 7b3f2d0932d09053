import type { Topic } from '../../words/topic.ts'

/** Leichte Sprache: short sentences, long words with hyphens. */
export const lernen: Topic = {
  key: 'lernen',
  titles: ['Lernen und Schule', 'Schule und Deutsch lernen'],
  introduction: [
    'Viele Menschen kommen neu in unsere Stadt. Sie wollen Deutsch lernen. [Manche haben keinen Kurs gefunden|Manche müssen lange auf einen Kurs warten].',
    'Kinder lernen schnell. Aber [sie brauchen Hilfe bei den Haus-Aufgaben|in der Schule ist vieles neu].',
    'Auch Erwachsene gehen wieder in die Schule. [Das ist nicht leicht|Sie haben oft wenig Zeit].',
  ],
  goals: [
    'Alle Menschen in der Stadt können [Deutsch lernen|einen Deutsch-Kurs machen]',
    'Jedes Kind bekommt [Hilfe in der Schule|die Hilfe, die es braucht]',
    'Eltern verstehen, [wie die Schule arbeitet|was die Schule von ihnen will]',
    'Mehr Menschen machen einen [Schul-Abschluss|Abschluss für die Arbeit]',
    'Es gibt [Bücher und Filme in vielen Sprachen|in der Bücherei Bücher in vielen Sprachen]',
  ],
  measures: [
    ['Deutsch-Kurs [am Abend|für Mütter|in {ort}]', 'Der Kurs [kostet nichts|ist zwei Mal in der Woche].'],
    ['Hilfe bei den Haus-Aufgaben [in {ort}|in der Bücherei]', 'Ältere Schüler helfen jüngeren Schülern.'],
    ['Eltern-Café [in der Grund-Schule|in {ort}]', 'Dort können Eltern Fragen stellen. [Es gibt Kaffee|Es gibt Tee].'],
    ['Vorlese-Stunde [in zwei Sprachen|in {ort}]', 'Menschen lesen Geschichten vor.'],
    [
      'Computer-Kurs [für Anfänger|für ältere Menschen]',
      'Man lernt, wie man [Mails schreibt|Formulare am Computer ausfüllt].',
    ],
    ['Lern-Paten [für Schul-Kinder|für Erwachsene]', 'Ein Pate trifft sich ein Mal in der Woche mit einer Person.'],
    ['Heft über [die Schule|Ausbildung und Beruf]', 'Im Heft stehen [wichtige Adressen|wichtige Wörter].'],
  ],
  groups: ['Kinder', 'Eltern', 'Erwachsene'],
  indicators: ['Zahl der Kurse', 'Zahl der Paten'],
  partners: ['Volks-Hochschule', 'Grund-Schulen', 'Stadt-Bücherei'],
}

export const arbeiten: Topic = {
  key: 'arbeiten',
  titles: ['Arbeit und Geld', 'Arbeit finden'],
  introduction: [
    'Arbeit ist wichtig. [Wer arbeitet, verdient eigenes Geld|Bei der Arbeit lernt man andere Menschen kennen].',
    'Manche Menschen haben einen Beruf gelernt. Aber [ihr Zeugnis gilt hier nicht|hier kennt niemand ihr Zeugnis].',
    'Für Frauen mit Kindern ist es oft schwer. [Es fehlen Plätze im Kinder-Garten|Sie brauchen Arbeit am Vormittag].',
  ],
  goals: [
    'Menschen aus anderen Ländern finden [eine gute Arbeit|Arbeit, die zu ihnen passt]',
    'Zeugnisse aus anderen Ländern werden [schneller geprüft|anerkannt]',
    'Junge Menschen finden [einen Ausbildungs-Platz|einen Platz für die Ausbildung]',
    'Frauen können [arbeiten, weil ihre Kinder gut betreut sind|arbeiten gehen, wenn sie das wollen]',
    'Firmen behandeln [alle Menschen gerecht|ihre Mitarbeiter gerecht]',
  ],
  measures: [
    ['Beratung zur Arbeit [im Rathaus|in {ort}]', 'Die Beratung ist [in 5 Sprachen|jeden Dienstag].'],
    ['Tag der Ausbildung [in der Stadt-Halle|in {ort}]', 'Firmen zeigen ihre Berufe.'],
    ['Hilfe mit Zeugnissen [und Papieren|aus dem Ausland]', 'Eine Fach-Frau hilft beim Antrag.'],
    ['Praktikum [bei der Stadt|in kleinen Firmen]', 'Das Praktikum dauert [4 Wochen|2 Monate].'],
    ['Kinder-Betreuung [am Abend|während der Kurse]', 'So können Mütter lernen und arbeiten.'],
    ['Kurs „[Bewerbung schreiben|Mein erstes Gespräch]“', 'Wir üben zusammen. Wir machen auch Fotos.'],
    ['Preis für [gute Firmen|gute Ausbildung]', 'Der Bürgermeister gibt den Preis.'],
  ],
  groups: ['Menschen ohne Arbeit', 'Frauen', 'junge Menschen'],
  indicators: ['Zahl der Beratungen', 'Zahl der Praktika'],
  partners: ['Job-Center', 'Firmen', 'Frauen-Haus'],
}

export const zusammen: Topic = {
  key: 'zusammen',
  titles: ['Zusammen leben', 'Freizeit und Nachbarn'],
  introduction: [
    'In unserer Stadt leben Menschen aus 90 Ländern. [Sie wohnen in einer Straße|Sie sind Nachbarn].',
    'Manche fühlen sich allein. [Sie kennen niemanden|Sie trauen sich nicht, jemanden anzusprechen].',
    'Sport und Musik verbinden. [Dafür braucht man nicht viel Deutsch|Im Verein findet man Freunde].',
  ],
  goals: [
    'Nachbarn lernen sich [kennen|besser kennen]',
    'Jeder kann [im Verein mitmachen|in einem Verein Sport machen]',
    'Niemand wird [wegen seiner Herkunft beleidigt|schlecht behandelt, weil er aus einem anderen Land kommt]',
    'Ältere Menschen sind [nicht allein|gut versorgt]',
    'Menschen mit und ohne Behinderung [feiern zusammen|machen zusammen Sport]',
  ],
  measures: [
    ['Fest [der Nachbarn|in {ort}]', 'Alle bringen etwas zu essen mit.'],
    ['Sport-Gruppe [für Frauen|für Anfänger|in {ort}]', 'Die Gruppe trifft sich in der Turn-Halle.'],
    ['Garten für alle [in {ort}|am Rathaus]', 'Jeder bekommt [ein kleines Beet|ein Beet und Samen].'],
    ['Chor [der vielen Sprachen|im Bürger-Haus]', 'Man muss keine Noten lesen können.'],
    ['Beratung gegen [Hass|Beleidigung im Alltag]', 'Dort kann man erzählen, was passiert ist.'],
    ['Mittags-Tisch [für ältere Menschen|in {ort}]', 'Das Essen kostet 3 Euro.'],
    ['Begrüßung [mit Brot und Salz|für neue Nachbarn]', 'Ehren-Amtliche besuchen neue Nachbarn.'],
  ],
  groups: ['alle Menschen', 'ältere Menschen', 'Nachbarn'],
  indicators: ['Zahl der Gäste', 'Zahl der Beete'],
  partners: ['Sport-Verein', 'Kirchen-Gemeinde', 'Senioren-Rat'],
}
