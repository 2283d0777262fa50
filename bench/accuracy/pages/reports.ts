/** An invented report, from which pages are made. */
export interface Report {
  readonly lang: 'de' | 'en';
  readonly title: string;
  readonly lead: string;
  /** A heading inside has `## ` in front. */
  readonly paragraphs: readonly string[];
  readonly author: string;
  readonly publisher: string;
  /** ISO day. */
  readonly date: string;
  readonly caption: string;
  /** Headlines of other reports, as they stand around this one. */
  readonly others: readonly string[];
}

/** Invented reports in both languages; places and people don't exist. */
export const REPORTS: readonly Report[] = [
  {
    lang: 'de',
    title: 'Feuer zerstört Sägewerk in Obertalheim',
    lead: 'In einem Sägewerk im Kreis Wiedbach ist in der Nacht ein Großbrand ausgebrochen. Zwei Feuerwehrleute wurden leicht verletzt.',
    paragraphs: [
      'Der Brand brach nach Angaben der Feuerwehr kurz nach drei Uhr in einer Lagerhalle aus. Als die ersten Einsatzkräfte eintrafen, stand das Dach bereits in Flammen. Rund 140 Helfer aus neun Gemeinden waren im Einsatz.',
      '„Wir konnten nur noch verhindern, dass das Feuer auf das Wohnhaus übergreift“, sagte Einsatzleiter Rolf Brettschneider am Morgen. Die Löscharbeiten zogen sich bis in den Vormittag hin.',
      'Zwei Feuerwehrleute kamen mit Rauchvergiftungen ins Krankenhaus. Anwohner wurden aufgefordert, Fenster und Türen geschlossen zu halten.',
      '## Schaden in Millionenhöhe',
      'Die Polizei schätzt den Schaden auf etwa drei Millionen Euro. Zur Ursache wollte sich eine Sprecherin nicht äußern. Brandermittler sollen das Gelände am Donnerstag untersuchen.',
      'Das Sägewerk gehört zu den größten Arbeitgebern im Tal. Geschäftsführerin Margarete Holzapfel kündigte an, den Betrieb wieder aufzubauen.',
    ],
    author: 'Katrin Moosbrugger',
    publisher: 'Wiedbacher Bote',
    date: '2024-02-14',
    caption: 'Das Dach der Lagerhalle stürzte am frühen Morgen ein.',
    others: [
      'Stadtrat streitet über Radwege',
      'Hochwasser: Pegel der Wied sinkt wieder',
      'Handballerinnen gewinnen das Derby deutlich',
      'Neue Ärztin übernimmt Praxis in Untertal',
    ],
  },
  {
    lang: 'de',
    title: 'Lehrer in Nordmark legen die Arbeit nieder',
    lead: 'Tausende Lehrkräfte haben in der Nordmark für höhere Gehälter gestreikt. Viele Schulen blieben geschlossen.',
    paragraphs: [
      'An mehr als 300 Schulen fiel am Mittwoch der Unterricht aus. Nach Angaben der Gewerkschaft Bildung beteiligten sich 11.000 Beschäftigte an dem Ausstand, das Ministerium sprach von 7.500.',
      'In der Landeshauptstadt Felden zogen die Streikenden am Mittag vor den Landtag. Auf Transparenten forderten sie kleinere Klassen und acht Prozent mehr Lohn.',
      'Bildungsminister Henning Aldag wies die Forderungen zurück. „Der Haushalt gibt das nicht her“, sagte er dem Regionalfunk. Er bot jedoch an, die Gespräche in der kommenden Woche fortzusetzen.',
      'Die Gewerkschaft nannte das Angebot unzureichend. Sollte es bis zum 1. März keine Einigung geben, werde der Streik ausgeweitet, sagte die Vorsitzende Ilse Petersen.',
      'Zuletzt hatten die Lehrkräfte des Landes im Jahr 2015 gestreikt. Damals dauerte der Konflikt fast vier Monate.',
    ],
    author: 'Jonas Wittekind',
    publisher: 'Feldener Rundschau',
    date: '2023-11-08',
    caption: 'Streikende vor dem Landtag in Felden',
    others: [
      'Bahnstrecke nach Süden bleibt gesperrt',
      'Museum zeigt Funde aus der Steinzeit',
      'Wetter: Es wird kälter',
      'Wie eine Familie ihren Hof rettete',
    ],
  },
  {
    lang: 'de',
    title: 'Regierung und Rebellen vereinbaren Waffenruhe',
    lead: 'Nach wochenlangen Verhandlungen haben sich die Regierung von Sarvanien und die Nordallianz auf eine Feuerpause geeinigt.',
    paragraphs: [
      'Das Abkommen soll am Freitag um Mitternacht in Kraft treten und zunächst 30 Tage gelten. Das teilten beide Seiten am Dienstagabend in der Hauptstadt Melik mit.',
      'Vermittelt hatte eine Gruppe von fünf Staaten. Ihr Sprecher erklärte, die Waffenruhe sei ein erster Schritt, dem Gespräche über den Status der Provinz Torin folgen müssten.',
      'Die Nordallianz hatte zuvor drei Städte im Norden eingenommen. Bei den Kämpfen wurden nach Angaben von Hilfsorganisationen mindestens 420 Menschen getötet, Zehntausende flohen.',
      'Ein Sprecher der Armee warf den Rebellen vor, noch am Nachmittag einen Grenzposten beschossen zu haben. Die Nordallianz bestritt das.',
      'Hilfsorganisationen wollen die Feuerpause nutzen, um Lebensmittel in die Provinz zu bringen. Die Straße nach Torin war seit Anfang September unterbrochen.',
      'Beobachter äußerten sich skeptisch. Zwei frühere Abkommen waren jeweils nach wenigen Tagen gescheitert.',
    ],
    author: 'Ebba Lindqvist',
    publisher: 'Der Tagesspeicher',
    date: '2022-10-05',
    caption: 'Soldaten an einer Straßensperre in der Provinz Torin',
    others: [
      'Börse schließt mit leichten Verlusten',
      'Parlament wählt neue Präsidentin',
      'Forscher finden unbekannte Käferart',
      'Kommentar: Warum der Kompromiss klug ist',
    ],
  },
  {
    lang: 'en',
    title: 'Flood defences fail in Marlow Bridge as river hits record level',
    lead: 'Hundreds of people have been moved to safety after a flood wall gave way in the town of Marlow Bridge.',
    paragraphs: [
      'The wall collapsed shortly before 4am on Sunday, sending water into streets around the market square. Firefighters used boats to reach residents of a care home.',
      'No deaths have been reported, but nine people were treated for hypothermia, the county ambulance service said. About 600 homes were without power on Sunday evening.',
      '“We heard a noise like thunder and then the water was in the kitchen,” said Doreen Ashcombe, who has lived on Mill Lane for 40 years.',
      '## What the council says',
      'Council leader Peter Hallam said the wall had been inspected in August and found to be sound. He promised an independent inquiry.',
      'Opposition councillors said warnings had been ignored. A report from 2019 recommended that the wall be replaced, but the money was never found.',
      'Forecasters expect more rain on Tuesday. The river is not likely to fall below its banks before the end of the week.',
    ],
    author: 'Harriet Oldcastle',
    publisher: 'The County Courier',
    date: '2024-01-07',
    caption: 'Rescuers carry a resident through the flooded market square',
    others: [
      'Bus fares to rise from April',
      'Man charged over museum theft',
      'Why the old pier matters',
      'United sign striker on loan',
    ],
  },
  {
    lang: 'en',
    title: 'Parliament in Karania passes disputed land law',
    lead: 'Lawmakers in Karania have approved a law that lets the state take over unused farmland, despite weeks of protest.',
    paragraphs: [
      'The bill passed by 112 votes to 97 late on Thursday after a debate that lasted eleven hours. President Tomas Verel is expected to sign it next week.',
      'Police fired tear gas at demonstrators who had gathered outside the building. At least 35 people were arrested, according to the interior ministry; organisers put the figure at more than 80.',
      'The government says the law will help 200,000 landless families. Critics say that it will be used against smallholders who cannot prove ownership.',
      '“This is not reform, it is theft,” opposition leader Maren Iske told supporters after the vote. Her party plans to challenge the law in the constitutional court.',
      'Karania, which gained independence in 1991, has one of the most unequal distributions of land in the region, according to a study by the University of Tolm.',
    ],
    author: 'Samuel Okereke-Dunn',
    publisher: 'World Dispatch',
    date: '2023-06-16',
    caption: 'Demonstrators in front of the parliament on Thursday night',
    others: [
      'Central bank raises rates again',
      'Drought hits coffee harvest',
      'Inside the city that never sleeps',
      'Opinion: The vote nobody wanted',
    ],
  },
  {
    lang: 'en',
    title: 'Two miners rescued after six days underground',
    lead: 'Two men trapped in a zinc mine in the Harrow Hills have been brought to the surface alive.',
    paragraphs: [
      'The miners, aged 29 and 54, were pulled out through a narrow shaft on Wednesday morning to the cheers of colleagues and relatives. They were taken to hospital in Stanbury with broken bones.',
      'A third man is still missing. Rescue workers said they had heard knocking on Monday but nothing since.',
      'The mine collapsed last Thursday when an explosion shook a gallery 340 metres below ground. The company, Harrow Zinc, said that it did not yet know what had caused the blast.',
      'Rescuers drilled for four days through rock that they described as unusually hard. “We never gave up hope,” said the head of the operation, Lena Brandvold.',
      'The state inspector of mines ordered three other pits owned by the company to stop work. Unions have long complained about safety at the sites.',
      'Prosecutors opened an investigation into possible negligence.',
    ],
    author: 'Grace Pemberton',
    publisher: 'Stanbury Herald',
    date: '2021-09-22',
    caption: 'Relatives wait at the gate of the mine',
    others: [
      'Fire at recycling plant under control',
      'School wins science prize',
      'Ten walks for autumn',
      'Hospital to close maternity ward',
    ],
  },
];
