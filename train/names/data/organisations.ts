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
greens-de|organization|DE|Bündnis 90/Die Grünen;Die Grünen;Grünen;Bündnisgrünen
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
spiegel|organization|DE|Spiegel;Spiegel Online;SPIEGEL
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
fed|organization|US|Federal Reserve;Fed
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
catholic-church|organization|VA|Katholische Kirche;Katholischen Kirche;Roman Catholic Church;Catholic Church
`;
