import { type ClosedWord, particles } from '../../../../syntax/morphology/closed-word.ts';

/** Conjunctions, adverbs and particles. */
export const undeclined: readonly ClosedWord[] = [
  ...particles(
    'CCONJ',
    'KON',
    'und oder aber denn sondern sowie sowohl weder noch entweder beziehungsweise bzw. doch jedoch u.',
  ),
  ...particles(
    'SCONJ',
    'KOUS',
    `dass daß weil wenn als ob obwohl obgleich obschon wenngleich während nachdem bevor ehe bis seit seitdem sobald solange sooft
    soweit sofern falls damit sodass so indem wobei zumal da wie wohingegen insofern außer insoweit sowie soviel inwieweit
    sprich angenommen vorausgesetzt nun`,
  ),
  ...particles('ADP', 'KOUI', 'um ohne statt anstatt außer'),
  ...particles('ADP', 'KOKOM', 'als wie denn'),
  ...particles('PART', 'PTKZU', 'zu'),
  ...particles('PART', 'PTKNEG', 'nicht'),
  ...particles('ADV', 'PTKA', 'am zu allzu'),
  ...particles('PART', 'PTKANT', 'ja nein danke bitte doch'),
  ...particles(
    'ADV',
    'PWAV',
    `wann warum wo wie woher wohin weshalb wieso weswegen womit wofür wodurch worauf woran worin worüber wogegen wovon wozu
    woraus wobei wonach worunter worum wovor wohingegen inwiefern inwieweit wieweit`,
  ),
  ...particles(
    'ADV',
    'PAV',
    `dabei dadurch dafür dagegen daher dahin dahinter damit danach daneben daran darauf daraufhin daraus darin darüber darum
    darunter davon davor dazu dazwischen demgegenüber demnach demzufolge deshalb deswegen dennoch trotzdem seitdem stattdessen
    währenddessen infolgedessen hierbei hierdurch hierfür hiergegen hierher hiermit hiernach hieran hierauf hieraus hierin
    hierüber hierunter hiervon hierzu außerdem zudem überdies nachdem ansonsten drauf dran drin drüber dafür daraufhin
    indessen insofern somit vordem zuvor demgemäß dementsprechend`,
  ),
  ...particles(
    'ADV',
    'ADV',
    `aber abends abermals allein allem allenfalls allenthalben allerdings allerorten allzu also anders anderswo andernfalls
    andererseits anderthalb anfangs anscheinend ansonsten auch aufwärts auseinander ausgerechnet auswärts auswendig außen
    außerdem bald bald beiderseits beinahe beisammen bekanntlich bereits besonders bestenfalls bestens bisher bislang bisweilen
    bloß circa da daheim dahin damals dann daraufhin darum dereinst derart derzeit desto dermaßen diesmal doch donnerstags dort
    dorthin draußen drinnen drüben durchaus durchweg eben ebenfalls ebenso eher ehemals eigens eilends einander eineinhalb einerseits einfach
    einmal einst einstweilen einstmals einzeln endlich entgegen erneut erst erstens erstmals etwa etwas fast ferner
    folglich fortan freilich freitags früher frühestens fürwahr gar gegebenenfalls gelegentlich genau genug gerade geradezu
    gern gerne gestern gewiss gewissermaßen gleich gleichfalls gleichsam gleichwohl glücklicherweise größtenteils halt häufig
    heim her herab heran herauf heraus herbei herein herüber herum herunter hervor heute heutzutage hier hierher hierzulande hin
    hinab hinauf hinaus hindurch hinein hingegen hinten hinterher hinüber hinunter hinweg hinzu höchst höchstens hoffentlich
    immer immerhin immerzu indes indessen infolgedessen innen insbesondere insgesamt insgeheim insofern insoweit
    inzwischen irgend irgendwann irgendwie irgendwo irgendwohin ja jahrelang jährlich je jedenfalls jederzeit jedoch jemals jetzt
    jüngst kaum keinesfalls keineswegs künftig kürzlich lang lange längst lauter lediglich leider letztendlich
    letztens letztlich lieber links los mal manchmal massenhaft mehr mehrfach mehrmals meist meistens miteinander mitsamt mittags
    mitten mittendrin mitternachts mittlerweile mittwochs möglicherweise möglichst montags morgen morgens nachher nachmittags nachts
    nacheinander nahezu namentlich nämlich natürlich nebenan nebenbei nebeneinander nebenher neuerdings neulich niemals nie
    nimmer nirgends nirgendwo noch nochmals notfalls nun nunmehr nur oben obendrein offenbar oft öfter öfters ohnehin ohnedies
    quasi rechts ringsum rückwärts rund samstags schätzungsweise schlechthin schließlich schlimmstenfalls schon schrittweise sehr seinerzeit
    seither seitwärts selbst selber selbstverständlich selten seltsamerweise so sobald sodann soeben sofort sogar sogleich solange
    somit sonntags sonst soweit sowieso sozusagen spätabends später spätestens stark stattdessen stellenweise stets
    stündlich stundenlang tags tagelang tagsüber tatsächlich teils teilweise total trotzdem üblicherweise überall überallhin überaus
    überdies überhaupt überwiegend übrigens umher umsonst umso unbedingt ungefähr unlängst unten untereinander unterdessen
    unterwegs unversehens unterhalb vergebens verhältnismäßig vermutlich viel viel vielerorts vielfach vielleicht vielmals vielmehr voll
    vollauf vollends voneinander vor voran voraus voraussichtlich vorbei vorerst vorgestern vorher vorhin vorläufig
    vormals vormittags vorn vorne vorsichtshalber vorüber vorwärts vorweg vorwiegend vorzugsweise währenddessen wahrscheinlich weg
    weiter weiterhin weitgehend wenig weniger wenigstens weshalb wieder wiederum wirklich wochenlang wohl womöglich zeitlebens zeitweise zeitweilig
    ziemlich zigmal zirka zu zuallererst zudem zueinander zuerst zufällig zugleich zuhause zuletzt zuliebe zum zumal
    zumeist zumindest zunächst zurück zurzeit zusammen zusätzlich zuvor zuweilen zwangsläufig zwar zweifellos zweimal dreimal
    zweitens drittens viertens allmählich dienstags einigermaßen gegeneinander gutteils hauptsächlich insbes. ca. etc. usw. bzw. evtl. ggf. vgl. mind.
    max. u.a. z.B. d.h. sog. inkl.`,
  ),
  ...particles(
    'NUM',
    'CARD',
    `null zwei zwo drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn
    neunzehn zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig hundert tausend zweieinhalb dreieinhalb viereinhalb
    einhundert eintausend hunderttausend`,
  ),
  ...particles('INTJ', 'ITJ', 'ach oh ah aha hallo hey na nanu tja okay ok'),
];

/** Prefixes that part from their verbs ("nahm … ein"). */
export const separable: readonly ClosedWord[] = [
  ...particles(
    'ADP',
    'PTKVZ',
    'ab an auf aus bei durch entgegen gegenüber mit nach über um unter vor wider zu zuwider',
  ),
  ...particles(
    'ADV',
    'PTKVZ',
    `auseinander bereit bekannt bevor bloß da dabei dafür dagegen daher dahin daneben dar daran darauf davon dazu dazwischen
    ein einher empor entlang entzwei fehl fern fertig fest fort frei gleich heim her herab heran herauf heraus
    herbei herein herum herunter hervor hin hinab hinauf hinaus hindurch hinein hinterher hinunter hinweg hinzu hinüber
    herüber hoch inne kaputt klar kennen knapp krank kurz leicht los lahm nahe nieder offen preis rück schief schwarz schwer
    sicher statt stand still stehen teil tot umher umhin übrig voll vorbei voran voraus vorweg vorwärts vorüber wach wahr warm weg
    weiter weis wieder wett wohl zufrieden zugrunde zunichte zurecht zurück zurande zusammen zustande zutage zuteil zuvor
    übereinander aufeinander aneinander ineinander bekannt`,
  ),
];
