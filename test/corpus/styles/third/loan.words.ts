import type { Topic } from '../../words/topic.ts'

/** As strategies sound that consultants helped to write. */
export const workforce: Topic = {
  key: 'workforce',
  titles: ['Diversity Management', 'Diverse Verwaltung', 'Diversity in der Verwaltung'],
  introduction: [
    'Diversity Management heißt, [Unterschiede als Ressource zu sehen|Vielfalt aktiv zu gestalten]. [Das beginnt beim Recruiting und endet nicht beim Onboarding|Führungskräfte tragen dafür besondere Verantwortung].',
    'Ein Staff Survey aus dem Jahr [2021|2022] zeigt: [Jede vierte beschäftigte Person hat einen Migrationshintergrund|Auf den unteren Ebenen ist die Verwaltung vielfältig, in der Leitung nicht].',
    'Die Stadt hat die Charta der Vielfalt [2018|2019] unterzeichnet. [Ein Diversity Board begleitet die Umsetzung|Eine Roadmap fehlt bislang].',
    'Unconscious Bias [lässt sich nicht abschaffen, aber bewusst machen|wirkt auch in Auswahlverfahren].',
  ],
  goals: [
    'Recruiting und Auswahl sind [bias-arm|fair und transparent] gestaltet und [sprechen alle Talente an|erreichen diverse Communities]',
    'Führungskräfte verfügen über [Diversity-Kompetenz|nachweisbare Diversity Skills] und [leben sie vor|werden daran gemessen]',
    'Die Verwaltung kommuniziert [inklusiv und mehrsprachig|barrierefrei über alle Kanäle]',
    'Mitarbeitende erleben die Stadt als [Safe Workplace ohne Diskriminierung|diskriminierungssensible Arbeitgeberin]',
    'Diversity-Daten werden [im Monitoring erhoben|jährlich reported] und [steuern die Personalpolitik|fließen in Zielvereinbarungen ein]',
    'Nachwuchskräfte mit Einwanderungsgeschichte [steigen in Leitungspositionen auf|bleiben und entwickeln sich]',
  ],
  measures: [
    [
      'Recruiting-Kampagne [„Deine Stadt, dein Job“|in Social Media|mit Role Models]',
      'Beschäftigte [berichten in kurzen Clips|treten als Botschafter*innen auf].',
    ],
    [
      'Unconscious-Bias-Training für [Auswahlkommissionen|Führungskräfte|Personalräte]',
      'Das Training umfasst [einen Tag|zwei Module] und ist [verpflichtend|Teil der Führungslaufbahn].',
    ],
    [
      'Mentoring-Programm [„Step up“|für Nachwuchskräfte|Cross-Mentoring mit Unternehmen]',
      'Tandems arbeiten [neun|zwölf] Monate zusammen.',
    ],
    [
      'Diversity Board [mit eigenem Budget|der Beschäftigten|]',
      'Das Board [tagt sechsmal jährlich|berät den Vorstand] und [reviewt Policies|priorisiert Projekte].',
    ],
    [
      'Diversity Check [für Satzungen|der Fachverfahren|im Veranstaltungsmanagement]',
      'Eine Toolbox mit [Fragen|Checklisten] wird [ausgerollt|im Intranet bereitgestellt].',
    ],
    [
      'Employee Resource Group [People of Color|Eltern mit Einwanderungsgeschichte|Young Talents]',
      'Die Gruppe [trifft sich in der Arbeitszeit|organisiert Events].',
    ],
    [
      'Onboarding [in Tandems|mit Sprach-Coaching|für internationale Beschäftigte]',
      'Neue Kolleg*innen werden [sechs Monate begleitet|mit einem Welcome-Paket begrüßt].',
    ],
    [
      'Diversity Day [im Rathaus|mit Barcamp|]',
      'Am Aktionstag im Mai [präsentieren sich Teams|diskutieren Beschäftigte mit der Leitung].',
    ],
  ],
  groups: ['Beschäftigte', 'Führungskräfte', 'Bewerber*innen', 'Young Talents'],
  indicators: ['Anteil Neueinstellungen', 'Teilnahmequote Training', 'Index der Beschäftigtenbefragung'],
  partners: ['Charta der Vielfalt e. V.', 'Personalrat', 'Hochschule', 'Diversity-Netzwerk', 'Stadtwerke'],
}

export const community: Topic = {
  key: 'community',
  titles: ['Community und Empowerment', 'Community Building', 'Communities stärken'],
  introduction: [
    'Communities sind [Safe Spaces, Wissensspeicher und Lobby zugleich|mehr als Zielgruppen]. [Sie leisten Beratung, die niemand bezahlt|Viele arbeiten ohne Räume und ohne Hauptamt].',
    'Empowerment bedeutet, [die eigenen Rechte zu kennen und zu nutzen|Menschen nicht zu fördern, sondern ihnen Raum zu geben].',
    'Die Förderlandschaft [ist unübersichtlich|folgt Projekten statt Strukturen]. [Core Funding erhalten bisher drei Organisationen|Kleine Gruppen gehen leer aus].',
    'Beim City Lab [2022|2021] entstanden [siebzehn Prototypen|zahlreiche Projektideen], [von denen fünf weiterverfolgt werden|aus denen die Actions dieses Kapitels wurden].',
  ],
  goals: [
    'Migrantische Organisationen verfügen über [Core Funding und eigene Räume|verlässliche Strukturen]',
    'Schwarze Menschen und People of Color [gestalten Stadtpolitik mit|sind in Entscheidungen repräsentiert]',
    'Empowerment-Formate sind [in allen Stadtteilen zugänglich|als Regelangebot etabliert]',
    'Co-Creation ist [Standard bei städtischen Projekten|bei neuen Angeboten die Regel]',
    'Junge Communities [vernetzen sich über die Stadt hinaus|finden Räume für Kultur und Politik]',
    'Ehrenamtliche werden [professionell begleitet|durch Trainings gestärkt] und [erhalten Credits|in ihrem Engagement anerkannt]',
  ],
  measures: [
    [
      'Community Center [{ort}|im alten Postamt|mit Co-Working]',
      'Auf zwei Etagen entstehen [Büros, Küche und Saal|Räume, die Gruppen selbst verwalten].',
    ],
    [
      'Empowerment-Akademie [für Frauen of Color|für Vereinsvorstände|]',
      'Trainer*innen aus den Communities [leiten Workshops|entwickeln das Curriculum].',
    ],
    [
      'Core-Funding-Programm [„Strukturen statt Projekte“|für junge Organisationen|]',
      'Gefördert wird [über drei Jahre|degressiv], [ein Panel wählt aus|Reporting bleibt schlank].',
    ],
    [
      'City Lab [Vielfalt|{ort}|für Co-Creation]',
      'An zwei Wochenenden entwickeln [gemischte Teams|vierzig Menschen] Lösungen und [pitchen sie vor dem Rat|testen sie im Alltag].',
    ],
    ['Speak-up-Reihe [im Theater|mit Lokalradio|]', 'Junge Stimmen [moderieren selbst|bestimmen Themen und Gäste].'],
    [
      'Leadership-Training [für Schlüsselpersonen|18 bis 27|]',
      'Inhalte sind [Verhandeln, Medien und Fundraising|Projektmanagement und Auftritt].',
    ],
    [
      'Community Dolmetschen: [Pool und App|Zertifikatskurs|Buchungsplattform]',
      'Einsätze werden [online gebucht|nach festen Sätzen vergütet].',
    ],
    [
      'Streetwork-Team [Roma und Sinti|{ort}|Night Shift]',
      'Das Team ist [mehrsprachig|an fünf Tagen] unterwegs und [vermittelt ins Regelsystem|baut Brücken].',
    ],
  ],
  groups: ['Communities', 'junge Erwachsene', 'Schlüsselpersonen', 'People of Color'],
  indicators: ['geförderte Organisationen', 'Nutzung des Centers', 'ausgebildete Trainer*innen'],
  partners: ['Empowerment e. V.', 'Forum der Kulturen', 'Stadtjugendring', 'Radio Querfunk', 'Haus der Vereine'],
}
