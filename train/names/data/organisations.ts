/**
 * Organisations and armed groups that news names. Columns: key, kind (organization or group), country (or "-"), names
 * (German and English ones together; the first is the best).
 */
export const ORGANISATIONS = `
un|organization|-|Vereinte Nationen;UN;UNO;United Nations;Vereinten Nationen;Organisation der Vereinten Nationen;U.N.
un-sc|organization|-|UN-Sicherheitsrat;UNO-Sicherheitsrat;Weltsicherheitsrat;UN Security Council;United Nations Security Council
unhcr|organization|-|UNHCR;UN-Flüchtlingshilfswerk
unicef|organization|-|UNICEF;Unicef
unesco|organization|-|UNESCO;Unesco
who|organization|-|Weltgesundheitsorganisation;WHO;World Health Organization;World Health Organisation
iaea|organization|-|IAEA;IAEO;Internationale Atomenergiebehörde;Internationalen Atomenergiebehörde;International Atomic Energy Agency
imf|organization|-|Internationaler Währungsfonds;Internationale Währungsfonds;Internationalen Währungsfonds;IWF;IMF;International Monetary Fund
world-bank|organization|-|Weltbank;World Bank
wto|organization|-|WTO;Welthandelsorganisation;World Trade Organization
icc|organization|-|Internationaler Strafgerichtshof;Internationale Strafgerichtshof;Internationalen Strafgerichtshof;IStGH;International Criminal Court
eu|organization|-|Europäische Union;Europäischen Union;EU;European Union;E.U.
eu-commission|organization|-|EU-Kommission;Europäische Kommission;Europäischen Kommission;European Commission
eu-parliament|organization|-|Europaparlament;Europäisches Parlament;Europäische Parlament;Europäischen Parlament;EU-Parlament;European Parliament
ecb|organization|-|Europäische Zentralbank;Europäischen Zentralbank;EZB;European Central Bank;ECB
coe|organization|-|Europarat;Council of Europe
osce|organization|-|OSZE;OSCE;Organisation für Sicherheit und Zusammenarbeit in Europa
nato|organization|-|NATO;Nato;Nordatlantikpakt
isaf|organization|-|ISAF
african-union|organization|-|Afrikanische Union;Afrikanischen Union;African Union
arab-league|organization|-|Arabische Liga;Arabischen Liga;Arab League
ecowas|organization|-|ECOWAS;Ecowas
asean|organization|-|ASEAN;Asean
opec|organization|-|OPEC;Opec
oecd|organization|-|OECD
interpol|organization|-|Interpol
europol|organization|-|Europol
icrc|organization|-|Internationales Komitee vom Roten Kreuz;Internationale Komitee vom Roten Kreuz;IKRK;ICRC;International Committee of the Red Cross
red-cross|organization|-|Rotes Kreuz;Rote Kreuz;Roten Kreuz;Roten Kreuzes;Red Cross;Deutsches Rotes Kreuz;DRK
msf|organization|-|Ärzte ohne Grenzen;Médecins Sans Frontières;Doctors Without Borders
amnesty|organization|-|Amnesty International
hrw|organization|-|Human Rights Watch
greenpeace|organization|-|Greenpeace
wwf|organization|-|WWF
rsf|organization|-|Reporter ohne Grenzen;Reporters Without Borders
attac|organization|-|Attac
cdu|organization|DE|CDU;Christlich Demokratische Union;Christlich-Demokratische Union
csu|organization|DE|CSU;Christlich-Soziale Union
spd|organization|DE|SPD;Sozialdemokratische Partei Deutschlands
fdp|organization|DE|FDP;Freie Demokratische Partei
greens-de|organization|DE|Bündnis 90/Die Grünen;Grünen;Bündnisgrünen
left-de|organization|DE|Linkspartei;Die Linke;PDS;Linkspartei.PDS;WASG
afd|organization|DE|AfD;Alternative für Deutschland
npd|organization|DE|NPD
dvu|organization|DE|DVU
bundestag|organization|DE|Bundestag;Deutscher Bundestag;Deutschen Bundestag
bundesrat-de|organization|-|Bundesrat
bundeswehr|organization|DE|Bundeswehr
bundespolizei|organization|DE|Bundespolizei
bka|organization|DE|Bundeskriminalamt;BKA
bnd|organization|DE|Bundesnachrichtendienst;BND
verfassungsschutz|organization|DE|Bundesamt für Verfassungsschutz;Verfassungsschutz
bverfg|organization|DE|Bundesverfassungsgericht;BVerfG
bgh|organization|DE|Bundesgerichtshof;BGH
bverwg|organization|DE|Bundesverwaltungsgericht
bundesbank|organization|DE|Bundesbank
rki|organization|DE|Robert-Koch-Institut;RKI
dwd|organization|DE|Deutscher Wetterdienst;Deutsche Wetterdienst;Deutschen Wetterdienst;Deutschen Wetterdienstes;DWD
dgb|organization|DE|DGB;Deutscher Gewerkschaftsbund
verdi|organization|DE|ver.di;Verdi
ig-metall|organization|DE|IG Metall
gdl|organization|DE|GDL
adac|organization|DE|ADAC
dfb|organization|DE|DFB
deutsche-bahn|organization|DE|Deutsche Bahn;Deutschen Bahn;Deutsche Bahn AG;Deutschen Bahn AG
lufthansa|organization|DE|Lufthansa
dpa|organization|DE|dpa;Deutsche Presse-Agentur
ard|organization|DE|ARD
zdf|organization|DE|ZDF
spiegel|organization|DE|Spiegel Online;SPIEGEL
ovp|organization|AT|ÖVP
spo|organization|AT|SPÖ
fpo|organization|AT|FPÖ
bzo|organization|AT|BZÖ
svp|organization|CH|SVP
us-congress|organization|US|US-Kongress;Kongress der Vereinigten Staaten;US Congress
us-senate|organization|US|US-Senat;US Senate
white-house|organization|US|Weißes Haus;Weiße Haus;Weißen Haus;Weißen Hauses;White House
pentagon|organization|US|Pentagon
us-state|organization|US|US-Außenministerium;State Department
fbi|organization|US|FBI
cia|organization|US|CIA
nsa|organization|US|NSA
nasa|organization|US|NASA;Nasa
esa|organization|-|ESA;Esa;Europäische Weltraumorganisation
supreme-court-us|organization|US|Supreme Court
fed|organization|US|Federal Reserve
republicans|organization|US|Republikaner;Republikanische Partei;Republican Party
democrats|organization|US|Demokratische Partei;Democratic Party
kremlin|organization|RU|Kreml;Kremlin
duma|organization|RU|Duma;Staatsduma
united-russia|organization|RU|Einiges Russland;United Russia
fsb|organization|RU|FSB
gazprom|organization|RU|Gazprom
wagner|group|RU|Gruppe Wagner;Wagner-Gruppe;Wagner Group;Söldnergruppe Wagner
rada|organization|UA|Werchowna Rada;Verkhovna Rada
azov|group|UA|Asow-Regiment;Azov Regiment
akp|organization|TR|AKP
chp|organization|TR|CHP
hdp|organization|TR|HDP
pkk|group|TR|PKK;Arbeiterpartei Kurdistans;Kurdische Arbeiterpartei;Kurdistan Workers' Party
ypg|group|SY|YPG;Volksverteidigungseinheiten
sdf|group|SY|Syrian Democratic Forces;Demokratische Kräfte Syriens
fsa|group|SY|Freie Syrische Armee;Freien Syrischen Armee;Free Syrian Army
is|group|-|Islamischer Staat;Islamische Staat;Islamischen Staat;Islamic State;ISIS;ISIL;Daesh;IS-Miliz
al-qaeda|group|-|al-Qaida;Al-Qaida;Al Qaida;El Kaida;Al Kaida;Al-Kaida;al-Kaida;Al Qaeda;Al-Qaeda;al-Qaeda;El-Kaida
al-nusra|group|SY|Al-Nusra-Front;al-Nusra-Front;Nusra Front;Al-Nusra Front
taliban|group|AF|Taliban;Talibanmiliz
hamas|group|PS|Hamas
fatah|group|PS|Fatah
plo|group|PS|PLO
islamic-jihad|group|PS|Islamischer Dschihad;Islamische Dschihad;Islamischen Dschihad;Islamic Jihad
hezbollah|group|LB|Hisbollah;Hizbollah;Hezbollah;Hizbullah
houthis|group|YE|Huthi;Huthis;Huthi-Rebellen;Houthis;Houthi;Houthi-Rebellen
al-shabaab|group|SO|al-Shabaab;Al-Shabaab;Al-Shabab;al-Shabab
boko-haram|group|NG|Boko Haram
ansar-dine|group|ML|Ansar Dine;Ansar ad-Din
lra|group|UG|Lord’s Resistance Army;Widerstandsarmee des Herrn
m23|group|CD|M23
farc|group|CO|FARC
eln|group|CO|ELN
eta|group|ES|ETA
ira|group|IE|IRA;Irish Republican Army
raf|group|DE|RAF;Rote Armee Fraktion
nsu|group|DE|NSU;Nationalsozialistischer Untergrund
ltte|group|LK|LTTE;Tamil Tigers;Befreiungstiger von Tamil Eelam
mujahideen|group|-|Mudschaheddin;Mujahideen
muslim-brotherhood|group|EG|Muslimbruderschaft;Muslim Brotherhood
rsf-sudan|group|SD|Rapid Support Forces
tplf|group|ET|TPLF
kuklux|group|US|Ku-Klux-Klan;Ku Klux Klan
idf|organization|IL|Israel Defense Forces;IDF;israelische Armee
mossad|organization|IL|Mossad
knesset|organization|IL|Knesset
likud|organization|IL|Likud
kadima|organization|IL|Kadima
ioc|organization|-|IOC;Internationales Olympisches Komitee
fifa|organization|-|FIFA;Fifa
uefa|organization|-|UEFA;Uefa
bbc|organization|GB|BBC
reuters|organization|GB|Reuters
cnn|organization|US|CNN
afp|organization|FR|AFP
ap|organization|US|Associated Press
al-jazeera|organization|QA|al-Dschasira;Al Jazeera;Al-Dschasira;al-Jazeera;Al-Jazeera
nyt|organization|US|New York Times;The New York Times
labour|organization|GB|Labour Party;Labour-Partei
tories|organization|GB|Conservative Party;Tories
google|organization|US|Google
microsoft|organization|US|Microsoft
apple|organization|US|Apple
facebook|organization|US|Facebook
twitter|organization|US|Twitter
siemens|organization|DE|Siemens;Siemens AG
volkswagen|organization|DE|Volkswagen;VW
airbus|organization|-|Airbus
boeing|organization|US|Boeing
wikimedia|organization|US|Wikimedia Foundation
wikipedia|organization|-|Wikipedia
handelsblatt|organization|DE|Handelsblatt
faz|organization|DE|Frankfurter Allgemeine Zeitung;FAZ;F.A.Z.
sz|organization|DE|Süddeutsche Zeitung;Süddeutschen Zeitung
zeit|organization|DE|Zeit Online
bild|organization|DE|Bild-Zeitung;Bildzeitung;Bild am Sonntag
welt|organization|DE|Welt am Sonntag
taz|organization|DE|taz;Tageszeitung taz
focus|organization|DE|Focus
fr|organization|DE|Frankfurter Rundschau
tagesspiegel|organization|DE|Tagesspiegel;Der Tagesspiegel
berliner-zeitung|organization|DE|Berliner Zeitung;Berliner Morgenpost
nzz|organization|CH|Neue Zürcher Zeitung;Neuen Zürcher Zeitung;NZZ
krone|organization|AT|Kronen Zeitung;Kronenzeitung
orf|organization|AT|ORF
srf|organization|CH|SRF
wdr|organization|DE|WDR;Westdeutscher Rundfunk;Westdeutsche Rundfunk;Westdeutschen Rundfunk
ndr|organization|DE|NDR;Norddeutscher Rundfunk;Norddeutsche Rundfunk
mdr|organization|DE|MDR;Mitteldeutscher Rundfunk
swr|organization|DE|SWR;Südwestrundfunk
br|organization|DE|BR;Bayerischer Rundfunk;Bayerische Rundfunk;Bayerischen Rundfunk
hr|organization|DE|Hessischer Rundfunk;Hessische Rundfunk
rbb|organization|DE|RBB;Rundfunk Berlin-Brandenburg
deutschlandfunk|organization|DE|Deutschlandfunk;Deutschlandradio
deutsche-welle|organization|DE|Deutsche Welle;Deutschen Welle
rtl|organization|DE|RTL;RTL II;RTL 2
sat1|organization|DE|Sat.1;SAT.1
pro7|organization|DE|ProSieben;Pro Sieben
ntv|organization|DE|n-tv
n24|organization|DE|N24
dtv|organization|DE|dtv
suhrkamp|organization|DE|Suhrkamp;Suhrkamp Verlag
bertelsmann|organization|DE|Bertelsmann
springer|organization|DE|Axel Springer;Axel-Springer-Verlag;Springer-Verlag
telekom|organization|DE|Deutsche Telekom;Deutschen Telekom;Telekom;Deutsche Telekom AG
deutsche-post|organization|DE|Deutsche Post;Deutschen Post
deutsche-bank|organization|DE|Deutsche Bank;Deutschen Bank
commerzbank|organization|DE|Commerzbank
dresdner-bank|organization|DE|Dresdner Bank
allianz|organization|DE|Allianz SE;Allianz AG
bayer|organization|DE|Bayer AG
basf|organization|DE|BASF
eon|organization|DE|E.ON;Eon
rwe|organization|DE|RWE
enbw|organization|DE|EnBW
vattenfall|organization|SE|Vattenfall
bmw|organization|DE|BMW
daimler|organization|DE|Daimler;DaimlerChrysler;Daimler AG;Mercedes-Benz
porsche|organization|DE|Porsche
audi|organization|DE|Audi
opel|organization|DE|Opel;Adam Opel AG
sap|organization|DE|SAP
thyssen|organization|DE|ThyssenKrupp;Thyssenkrupp
karstadt|organization|DE|Karstadt;KarstadtQuelle;Arcandor
adidas|organization|DE|Adidas
aldi|organization|DE|Aldi
lidl|organization|DE|Lidl
metro|organization|DE|Metro AG
tui|organization|DE|TUI
fraport|organization|DE|Fraport
air-berlin|organization|DE|Air Berlin
bosch|organization|DE|Bosch;Robert Bosch GmbH
infineon|organization|DE|Infineon
hypo|organization|DE|Hypo Real Estate;HypoVereinsbank;BayernLB
bayern-munich|organization|DE|FC Bayern München;Bayern München;FC Bayern
dortmund|organization|DE|Borussia Dortmund;BVB
gladbach|organization|DE|Borussia Mönchengladbach
schalke|organization|DE|Schalke 04;FC Schalke 04;Schalke
hsv|organization|DE|Hamburger SV;HSV
werder|organization|DE|Werder Bremen;SV Werder Bremen
leverkusen|organization|DE|Bayer Leverkusen;Bayer 04 Leverkusen
hertha|organization|DE|Hertha BSC;Hertha
vfb|organization|DE|VfB Stuttgart
eintracht|organization|DE|Eintracht Frankfurt
koeln-fc|organization|DE|1. FC Köln;FC Köln
st-pauli|organization|DE|FC St. Pauli
nuernberg-fc|organization|DE|1. FC Nürnberg
wolfsburg|organization|DE|VfL Wolfsburg
hannover96|organization|DE|Hannover 96
real-madrid|organization|ES|Real Madrid
barcelona|organization|ES|FC Barcelona
atletico|organization|ES|Atlético Madrid
man-united|organization|GB|Manchester United
man-city|organization|GB|Manchester City
chelsea|organization|GB|FC Chelsea;Chelsea FC
arsenal|organization|GB|FC Arsenal;Arsenal London
liverpool-fc|organization|GB|FC Liverpool;Liverpool FC
juventus|organization|IT|Juventus Turin;Juventus
inter|organization|IT|Inter Mailand;Inter Milan
milan|organization|IT|AC Mailand;AC Milan
psg|organization|FR|Paris Saint-Germain
ajax|organization|NL|Ajax Amsterdam
galatasaray|organization|TR|Galatasaray
fenerbahce|organization|TR|Fenerbahçe;Fenerbahce
ferrari|organization|IT|Ferrari
fiat|organization|IT|Fiat
renault|organization|FR|Renault
peugeot|organization|FR|Peugeot
citroen|organization|FR|Citroën
total|organization|FR|TotalEnergies
edf|organization|FR|EDF
areva|organization|FR|Areva
air-france|organization|FR|Air France
toyota|organization|JP|Toyota
honda|organization|JP|Honda
nissan|organization|JP|Nissan
mitsubishi|organization|JP|Mitsubishi
yamaha|organization|JP|Yamaha
suzuki|organization|JP|Suzuki
sony|organization|JP|Sony
nintendo|organization|JP|Nintendo
tepco|organization|JP|Tepco;TEPCO
samsung|organization|KR|Samsung
hyundai|organization|KR|Hyundai
nokia|organization|FI|Nokia
ericsson|organization|SE|Ericsson
ikea|organization|SE|Ikea;IKEA
volvo|organization|SE|Volvo
shell|organization|GB|Shell;Royal Dutch Shell
bp|organization|GB|BP
exxon|organization|US|ExxonMobil;Exxon Mobil;Exxon
chevron|organization|US|Chevron
gm|organization|US|General Motors
ford-motor|organization|US|Ford Motor Company
chrysler|organization|US|Chrysler
general-electric|organization|US|General Electric
ibm|organization|US|IBM
intel|organization|US|Intel
amd|organization|US|AMD
hp|organization|US|Hewlett-Packard
dell|organization|US|Dell
oracle|organization|US|Oracle
yahoo|organization|US|Yahoo;Yahoo!
ebay|organization|US|eBay;Ebay
amazon|organization|US|Amazon.com
netflix|organization|US|Netflix
tesla|organization|US|Tesla Motors
mcdonalds|organization|US|McDonald’s
coca-cola|organization|US|Coca-Cola
disney|organization|US|Walt Disney;Disney
time-warner|organization|US|Time Warner;Warner Bros.
goldman|organization|US|Goldman Sachs
lehman|organization|US|Lehman Brothers
jpmorgan|organization|US|JPMorgan;JP Morgan
citigroup|organization|US|Citigroup;Citibank
enron|organization|US|Enron
marvel|organization|US|Marvel;Marvel Comics
mozilla|organization|US|Mozilla Foundation
washington-post|organization|US|Washington Post;The Washington Post
wsj|organization|US|Wall Street Journal;The Wall Street Journal
lat|organization|US|Los Angeles Times
usa-today|organization|US|USA Today
fox|organization|US|Fox News
nbc|organization|US|NBC
cbs|organization|US|CBS
abc|organization|US|ABC News
msnbc|organization|US|MSNBC
upi|organization|US|UPI
guardian|organization|GB|The Guardian;Guardian
times-uk|organization|GB|The Times
telegraph|organization|GB|Daily Telegraph;The Daily Telegraph
independent|organization|GB|The Independent
sun-uk|organization|GB|The Sun
daily-mail|organization|GB|Daily Mail
sky|organization|GB|Sky News
le-monde|organization|FR|Le Monde
figaro|organization|FR|Le Figaro
el-pais|organization|ES|El País
repubblica|organization|IT|La Repubblica
corriere|organization|IT|Corriere della Sera
haaretz|organization|IL|Haaretz;Ha'aretz
jpost|organization|IL|Jerusalem Post
xinhua|organization|CN|Xinhua
interfax|organization|RU|Interfax
itar-tass|organization|RU|Itar-Tass;ITAR-TASS;TASS
ria|organization|RU|RIA Nowosti;RIA Novosti
irna|organization|IR|IRNA
anadolu|organization|TR|Anadolu;Anadolu Agency
wikileaks|organization|-|WikiLeaks;Wikileaks
ccc|organization|DE|Chaos Computer Club;CCC
ver|organization|DE|Beamtenbund
bdi|organization|DE|BDI;Bundesverband der Deutschen Industrie
diw|organization|DE|DIW
ifo|organization|DE|ifo-Institut;Ifo-Institut
gew|organization|DE|GEW
gdp|organization|DE|Gewerkschaft der Polizei
nabu|organization|DE|NABU
caritas|organization|-|Caritas
thw|organization|DE|THW;Technisches Hilfswerk;Technische Hilfswerk
dlrg|organization|DE|DLRG
stasi|organization|DE|Stasi
sed|organization|DE|SED
nsdap|organization|DE|NSDAP
gestapo|organization|DE|Gestapo
kpd|organization|DE|KPD
wehrmacht|organization|DE|Wehrmacht
ss|organization|DE|Waffen-SS
kgb|organization|RU|KGB
kpdsu|organization|RU|KPdSU
mit|organization|US|Massachusetts Institute of Technology
harvard|organization|US|Harvard University;Harvard
yale|organization|US|Yale University
stanford|organization|US|Stanford University
oxford-u|organization|GB|University of Oxford
cambridge-u|organization|GB|University of Cambridge
cern|organization|CH|CERN
max-planck|organization|DE|Max-Planck-Gesellschaft
fraunhofer|organization|DE|Fraunhofer-Gesellschaft
dlr|organization|DE|DLR
jaxa|organization|JP|JAXA
roskosmos|organization|RU|Roskosmos
spacex|organization|US|SpaceX
usgs|organization|US|USGS;US Geological Survey;United States Geological Survey
noaa|organization|US|NOAA
fema|organization|US|FEMA
faa|organization|US|FAA
ntsb|organization|US|NTSB
dea|organization|US|DEA
epa|organization|US|EPA
nypd|organization|US|NYPD
lapd|organization|US|LAPD
scotland-yard|organization|GB|Scotland Yard
mi5|organization|GB|MI5
mi6|organization|GB|MI6
snp|organization|GB|SNP;Scottish National Party
sinn-fein|organization|IE|Sinn Féin;Sinn Fein
lib-dems|organization|GB|Liberal Democrats
house-of-commons|organization|GB|House of Commons
house-of-lords|organization|GB|House of Lords
us-house|organization|US|US-Repräsentantenhaus;House of Representatives;Repräsentantenhaus
homeland|organization|US|Department of Homeland Security;Homeland Security
doj|organization|US|Department of Justice;Justice Department
dod|organization|US|Department of Defense;Defense Department
treasury|organization|US|Treasury Department
eth|organization|CH|ETH Zürich
swisscom|organization|CH|Swisscom
ubs|organization|CH|UBS
credit-suisse|organization|CH|Credit Suisse
nestle|organization|CH|Nestlé
novartis|organization|CH|Novartis
roche|organization|CH|Hoffmann-La Roche
swiss-air|organization|CH|Swissair
oebb|organization|AT|ÖBB
voest|organization|AT|Voestalpine
omv|organization|AT|OMV
nationalrat|organization|-|Nationalrat
knin|organization|-|Bundesgericht
formel1|organization|-|FIA
dsv|organization|DE|DSV
dosb|organization|DE|DOSB
dfl|organization|DE|DFL
nba|organization|US|NBA
nfl|organization|US|NFL
nhl|organization|US|NHL
mlb|organization|US|MLB
kp-china|organization|CN|Kommunistische Partei Chinas;KPCh
kuomintang|organization|TW|Kuomintang;KMT
lockheed|organization|US|Lockheed Martin
eads|organization|-|EADS
raytheon|organization|US|Raytheon
blackwater|organization|US|Blackwater
halliburton|organization|US|Halliburton
rosneft|organization|RU|Rosneft
lukoil|organization|RU|Lukoil
yukos|organization|RU|Yukos;Jukos
naftogaz|organization|UA|Naftogas;Naftogaz
aeroflot|organization|RU|Aeroflot
ryanair|organization|IE|Ryanair
easyjet|organization|GB|Easyjet;easyJet
british-airways|organization|GB|British Airways
klm|organization|NL|KLM
iberia-air|organization|ES|Iberia Airlines
alitalia|organization|IT|Alitalia
delta-air|organization|US|Delta Air Lines
american-airlines|organization|US|American Airlines
united-airlines|organization|US|United Airlines
malaysia-airlines|organization|MY|Malaysia Airlines
emirates-air|organization|AE|Emirates Airline
g8|organization|-|G8;G7;G20
brics|organization|-|BRICS
cis|organization|-|GUS;Gemeinschaft Unabhängiger Staaten;Commonwealth of Independent States
commonwealth|organization|-|Commonwealth of Nations
ocha|organization|-|OCHA
wfp|organization|-|Welternährungsprogramm;WFP;World Food Programme
fao|organization|-|FAO
unifil|organization|-|UNIFIL
minusma|organization|-|MINUSMA
kfor|organization|-|KFOR
eufor|organization|-|EUFOR
eulex|organization|-|EULEX
frontex|organization|-|Frontex
eugh|organization|-|Europäischer Gerichtshof;Europäische Gerichtshof;Europäischen Gerichtshof;EuGH;European Court of Justice
egmr|organization|-|Europäischer Gerichtshof für Menschenrechte;EGMR;European Court of Human Rights
igh|organization|-|Internationaler Gerichtshof;International Court of Justice
opcw|organization|-|OPCW
catholic-church|organization|VA|Katholische Kirche;Katholischen Kirche;Roman Catholic Church;Catholic Church
`;
