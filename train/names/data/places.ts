/**
 * Places that the cities and regions of GeoNames do not hold: continents, regions across borders, disputed areas, seas,
 * rivers, mountains, islands and facts of history. Columns: key, level, latitude, longitude, radius in kilometres,
 * country (or "-"), German names, English names. The first name of each language is the best one.
 */
export const PLACES = `
continent:europe|continent|50|15|2500|-|Europa|Europe
continent:africa|continent|5|20|3500|-|Afrika|Africa
continent:asia|continent|40|90|4000|-|Asien|Asia
continent:north-america|continent|45|-100|3000|-|Nordamerika|North America
continent:south-america|continent|-15|-60|3000|-|Südamerika|South America
continent:latin-america|continent|-5|-70|4500|-|Lateinamerika|Latin America
continent:central-america|continent|14|-87|1000|-|Mittelamerika;Zentralamerika|Central America
continent:america|continent|15|-90|6000|-|Nord- und Südamerika|The Americas;Americas
continent:australia|continent|-25|134|2000|AU|australischer Kontinent|
continent:oceania|continent|-15|150|3500|-|Ozeanien|Oceania
continent:antarctica|continent|-85|0|2500|AQ|Antarktis;Antarktika|Antarctica;Antarctic
area:arctic|area|82|0|2500|-|Arktis|Arctic
area:middle-east|area|29|42|1500|-|Nahost;Naher Osten;Nahen Osten;Mittlerer Osten;Mittleren Osten;Vorderasien|Middle East;Near East
area:far-east|area|35|120|2000|-|Fernost;Ferner Osten;Fernen Osten|Far East
area:southeast-asia|area|10|110|1800|-|Südostasien|Southeast Asia;South-East Asia
area:east-asia|area|35|120|1500|-|Ostasien|East Asia
area:south-asia|area|22|78|1500|-|Südasien|South Asia
area:central-asia|area|42|65|1300|-|Zentralasien;Mittelasien|Central Asia
area:west-africa|area|12|-3|1500|-|Westafrika|West Africa
area:east-africa|area|0|37|1500|-|Ostafrika|East Africa
area:north-africa|area|28|12|2000|-|Nordafrika;Maghreb|North Africa;Maghreb
area:southern-africa|area|-24|25|1300|-|südliches Afrika;südlichen Afrika|Southern Africa
area:central-africa|area|3|18|1300|-|Zentralafrika|Central Africa
area:sub-saharan|area|0|20|3000|-|Subsahara-Afrika|Sub-Saharan Africa
area:horn-of-africa|area|8|46|800|-|Horn von Afrika|Horn of Africa
area:sahel|area|15|5|2500|-|Sahelzone;Sahel|Sahel
area:western-europe|area|48|3|900|-|Westeuropa|Western Europe;West Europe
area:eastern-europe|area|50|28|1000|-|Osteuropa|Eastern Europe
area:central-europe|area|49|15|700|-|Mitteleuropa|Central Europe
area:northern-europe|area|60|15|1000|-|Nordeuropa|Northern Europe
area:southern-europe|area|41|12|1200|-|Südeuropa|Southern Europe
area:southeast-europe|area|43|22|700|-|Südosteuropa|Southeastern Europe;Southeast Europe
area:scandinavia|area|62|14|900|-|Skandinavien|Scandinavia
area:balkans|area|43|21|600|-|Balkan;Westbalkan;Balkanhalbinsel|Balkans;Western Balkans;Balkan
area:baltics|area|57|24.5|350|-|Baltikum|Baltics;Baltic states
area:benelux|area|51|5|200|-|Benelux;Beneluxstaaten|Benelux
area:iberia|area|40|-4|550|-|Iberische Halbinsel;Iberischen Halbinsel|Iberian Peninsula
area:caucasus|area|42.5|45|400|-|Kaukasus;Südkaukasus;Nordkaukasus;Kaukasien|Caucasus;South Caucasus;North Caucasus
area:caribbean|area|17|-70|1400|-|Karibik|Caribbean
area:arabian-peninsula|area|23|46|1200|-|Arabische Halbinsel;Arabischen Halbinsel;Arabien|Arabian Peninsula;Arabia
area:levant|area|33.5|36|400|-|Levante|Levant
area:mesopotamia|area|33|44|400|-|Mesopotamien;Zweistromland|Mesopotamia
area:asia-minor|area|39|33|600|TR|Kleinasien;Anatolien|Anatolia;Asia Minor
area:korea|area|38|127|400|-|Korea;Koreanische Halbinsel;Koreanischen Halbinsel|Korea;Korean Peninsula
area:siberia|area|60|100|2500|RU|Sibirien|Siberia
area:great-lakes|area|-2|29|400|-|Region der Großen Seen|African Great Lakes
area:patagonia|area|-45|-70|800|AR|Patagonien|Patagonia
area:amazonia|area|-4|-62|1400|-|Amazonien;Amazonasgebiet;Amazonasbecken|Amazonia;Amazon rainforest;Amazon basin
area:sahara|area|23|12|2000|-|Sahara|Sahara
area:gobi|area|42.5|104|600|-|Gobi;Wüste Gobi|Gobi Desert;Gobi
area:sinai|area|29.5|34|150|EG|Sinai;Sinai-Halbinsel;Sinaihalbinsel|Sinai;Sinai Peninsula
area:new-england|area|44|-71|250|US|Neuengland|New England
area:midwest|area|42|-93|700|US|Mittlerer Westen|Midwest;Midwestern United States
area:silicon-valley|area|37.4|-122.05|40|US|Silicon Valley|Silicon Valley
area:east-coast-us|area|38|-77|900|US|US-Ostküste|East Coast
area:west-coast-us|area|40|-122|900|US|US-Westküste|West Coast
area:karabakh|area|39.8|46.75|70|AZ|Bergkarabach;Berg-Karabach;Karabach;Nagorny Karabach;Nagorni Karabach;Nagorno-Karabach;Republik Bergkarabach;Arzach;Republik Arzach|Nagorno-Karabakh;Karabakh;Nagorny Karabakh;Mountainous Karabakh;Artsakh;Republic of Artsakh
area:kashmir|area|34.5|76|250|-|Kaschmir;Kashmir|Kashmir
area:indian-kashmir|area|33.8|75.5|180|IN|Jammu und Kaschmir;indischer Teil Kaschmirs|Indian-administered Kashmir;Jammu & Kashmir
area:pakistani-kashmir|area|34|73.8|120|PK|Asad Kaschmir|Pakistan-administered Kashmir;Azad Jammu and Kashmir
area:donbas|area|48.3|38.3|150|UA|Donbass;Donbas;Donezbecken;Donezbecken|Donbas;Donbass;Donets Basin
area:donetsk-republic|area|48|37.9|90|UA|Volksrepublik Donezk;Donezker Volksrepublik|Donetsk People's Republic
area:luhansk-republic|area|48.6|39|90|UA|Volksrepublik Luhansk;Volksrepublik Lugansk;Luhansker Volksrepublik|Luhansk People's Republic;Lugansk People's Republic
area:crimea|area|45.2|34.3|130|UA|Krim;Halbinsel Krim|Crimea;Crimean Peninsula
area:gaza-strip|area|31.4|34.37|25|PS|Gazastreifen;Gaza-Streifen|Gaza Strip
area:west-bank|area|32|35.3|60|PS|Westjordanland;West Bank;Westbank|West Bank
area:palestinian-territories|area|31.9|35.1|90|PS|Palästinensergebiete;Palästinensische Gebiete;Palästinensischen Gebiete;Palästinensischen Autonomiegebiete;Palästinensischen Gebieten|Palestinian Territories;Palestinian territories;Occupied Territories
area:golan|area|33|35.8|35|-|Golanhöhen;Golan|Golan Heights;Golan
area:sheba|area|33.3|35.7|8|-|Schebaa-Farmen|Shebaa Farms
area:east-jerusalem|area|31.79|35.24|8|PS|Ostjerusalem;Ost-Jerusalem|East Jerusalem
area:south-ossetia|area|42.3|44|40|GE|Südossetien|South Ossetia
area:abkhazia|area|43|41|70|GE|Abchasien|Abkhazia
area:transnistria|area|47|29.5|80|MD|Transnistrien|Transnistria;Transdniestria
area:northern-cyprus|area|35.3|33.5|70|CY|Nordzypern;Türkische Republik Nordzypern|Northern Cyprus;North Cyprus;Turkish Republic of Northern Cyprus
area:somaliland|area|9.8|45.5|250|SO|Somaliland|Somaliland
area:puntland|area|8.5|48.5|250|SO|Puntland|Puntland
area:kurdistan|area|37|43|300|-|Kurdistan|Kurdistan
area:iraqi-kurdistan|area|36.3|44|150|IQ|Autonome Region Kurdistan;Irakisch-Kurdistan;Kurdenregion;Nordirak|Iraqi Kurdistan;Kurdistan Region
area:rojava|area|36.6|40.5|200|SY|Rojava|Rojava
area:tibet|area|31.5|89|800|CN|Tibet|Tibet
area:xinjiang|area|41|85|800|CN|Xinjiang;Uigurische Autonome Region Xinjiang|Xinjiang;Xinjiang Uyghur Autonomous Region
area:inner-mongolia|area|43.5|114|900|CN|Innere Mongolei|Inner Mongolia
area:manchuria|area|45|126|600|CN|Mandschurei|Manchuria
area:darfur|area|13.5|24|350|SD|Darfur|Darfur
area:south-kordofan|area|11|30|200|SD|Südkordofan|South Kordofan
area:abyei|area|9.6|28.4|60|SD|Abyei|Abyei
area:tigray|area|14|38.5|150|ET|Tigray;Tigre|Tigray
area:ogaden|area|7|44|250|ET|Ogaden|Ogaden
area:biafra|area|5.5|7.5|150|NG|Biafra|Biafra
area:niger-delta|area|4.9|6|150|NG|Nigerdelta;Niger-Delta|Niger Delta
area:katanga|area|-9|26|350|CD|Katanga|Katanga
area:kivu|area|-2|28.8|200|CD|Kivu;Nordkivu;Nord-Kivu;Süd-Kivu;Südkivu|Kivu;North Kivu;South Kivu
area:cabinda|area|-5|12.3|60|AO|Cabinda|Cabinda
area:casamance|area|12.8|-15|120|SN|Casamance|Casamance
area:azawad|area|18|0|400|ML|Azawad|Azawad
area:rif|area|35|-4|120|MA|Rif|Rif
area:waziristan|area|32.5|69.8|80|PK|Wasiristan;Waziristan;Nordwasiristan;Nord-Wasiristan;Nord-Waziristan;Südwasiristan;Süd-Wasiristan;Süd-Waziristan;Nordwaziristan;Südwaziristan|Waziristan;North Waziristan;South Waziristan
area:fata|area|33|70|180|PK|Stammesgebiete unter Bundesverwaltung|Federally Administered Tribal Areas
area:nwfp|area|34.5|72|200|PK|Nordwestliche Grenzprovinz;Nordwest-Grenzprovinz;Khyber Pakhtunkhwa|North-West Frontier Province;Khyber Pakhtunkhwa
area:swat|area|35.2|72.4|50|PK|Swat-Tal;Swat|Swat Valley;Swat
area:hindu-kush|mountain|36|71.5|250|-|Hindukusch|Hindu Kush
area:helmand|area|31|64|150|AF|Helmand|Helmand
area:mindanao|area|7.8|125|250|PH|Mindanao|Mindanao
area:luzon|area|16.5|121|250|PH|Luzon|Luzon
area:aceh|area|4.5|96.8|150|ID|Aceh|Aceh
area:sumatra|island|-0.5|102|700|ID|Sumatra|Sumatra
area:java|island|-7.4|110|450|ID|Java|Java
area:bali|island|-8.4|115.2|60|ID|Bali|Bali
area:borneo|island|1|114|500|-|Borneo|Borneo
area:sulawesi|island|-2|121|350|ID|Sulawesi|Sulawesi
area:lombok|island|-8.6|116.3|40|ID|Lombok|Lombok
area:timor|island|-9.2|125|200|-|Timor|Timor
area:new-guinea|island|-5|140|800|-|Neuguinea|New Guinea
area:tasmania|island|-42|146.5|170|AU|Tasmanien|Tasmania
area:hispaniola|island|19|-71|250|-|Hispaniola|Hispaniola
area:honshu|island|36|138|500|JP|Honshu;Honshū|Honshu
area:hokkaido|island|43.3|142.8|220|JP|Hokkaido;Hokkaidō|Hokkaido
area:shikoku|island|33.75|133.6|120|JP|Shikoku|Shikoku
area:kyushu|island|32.8|131|170|JP|Kyushu;Kyūshū|Kyushu
area:sicily|island|37.6|14|150|IT|Insel Sizilien|
area:cyprus-island|island|35.1|33.4|100|CY|Insel Zypern|
area:euboea|island|38.6|23.8|90|GR|Euböa|Euboea
area:kos|island|36.8|27.1|25|GR|Insel Kos|
area:chios|island|38.4|26.05|30|GR|Chios|Chios
area:menorca|island|39.95|4.1|30|ES|Menorca|Menorca;Minorca
area:fuerteventura|island|28.4|-14|50|ES|Fuerteventura|Fuerteventura
area:el-hierro|island|27.73|-18.03|15|ES|El Hierro|El Hierro
area:guernsey-islands|island|49.4|-2.4|50|GB|Kanalinseln|Channel Islands
area:isle-of-wight|island|50.68|-1.3|20|GB|Isle of Wight|Isle of Wight
area:hebrides|island|57.8|-6.9|120|GB|Hebriden|Hebrides
area:orkney|island|59|-3|40|GB|Orkneyinseln|Orkney;Orkney Islands
area:spitsbergen|island|78.7|16|250|NO|Spitzbergen|Spitsbergen;Svalbard
area:lofoten|island|68.2|13.6|90|NO|Lofoten|Lofoten
area:gotland|island|57.5|18.5|70|SE|Gotland|Gotland
area:bornholm|island|55.13|14.92|20|DK|Bornholm|Bornholm
area:jutland|area|56|9.2|150|DK|Jütland|Jutland
area:zealand|island|55.5|11.8|70|DK|Seeland|Zealand
area:hainan|island|19.2|109.7|150|CN|Hainan|Hainan
area:taiwan-island|island|23.7|121|190|TW|Insel Taiwan;Formosa|Formosa
area:jeju|island|33.4|126.55|40|KR|Jeju|Jeju
area:phuket|island|7.95|98.35|30|TH|Phuket|Phuket
area:sulu|island|6|121|150|PH|Jolo;Sulu-Archipel|Jolo;Sulu Archipelago
area:leyte|island|10.9|124.9|90|PH|Leyte|Leyte
area:cebu|island|10.4|123.8|100|PH|Cebu|Cebu
area:nias|island|1.1|97.6|60|ID|Nias|Nias
area:flores|island|-8.6|121|180|ID|Insel Flores|
area:moluccas|island|-3.2|128.5|400|ID|Molukken|Moluccas;Maluku
area:west-timor|area|-9.8|124.2|120|ID|Westtimor|West Timor
area:andaman|island|12.5|92.8|200|IN|Andamanen|Andaman Islands
area:zanzibar|island|-6.1|39.35|50|TZ|Sansibar|Zanzibar
area:tahiti|island|-17.65|-149.45|30|PF|Tahiti|Tahiti
area:galapagos|island|-0.6|-90.6|150|EC|Galapagos;Galapagosinseln;Galápagos-Inseln|Galápagos;Galapagos Islands
area:hawaii-islands|island|20.8|-156.9|350|US|Hawaii-Inseln|Hawaiian Islands
area:aleutians|island|52|-174|900|US|Aleuten|Aleutian Islands;Aleutians
area:alaska-gulf|water|57|-145|500|US|Golf von Alaska|Gulf of Alaska
area:south-pole|place|-90|0|10|AQ|Südpol|South Pole
area:north-pole|place|90|0|10|-|Nordpol|North Pole
area:falklands-sea|water|-51.7|-59.5|200|-|Falklandsee|
area:bering-strait|water|65.8|-169|90|-|Beringstraße;Bering-Straße|Bering Strait
area:sub-saharan-de|area|0|20|3000|-|Schwarzafrika|
area:baden|area|48.5|8|120|DE|Südbaden;Nordbaden|
area:weser-ems|area|52.9|7.8|90|DE|Weser-Ems;Emsland|Weser-Ems
area:wendland|area|53|11.1|35|DE|Wendland|Wendland
area:altmark|area|52.6|11.5|55|DE|Altmark|Altmark
area:luneburg-heath|area|53.1|9.9|50|DE|Lüneburger Heide|Lüneburg Heath
area:rhoen|mountain|50.5|10|40|DE|Rhön|Rhön
area:swabian-alb|mountain|48.4|9.4|90|DE|Schwäbische Alb;Schwäbischen Alb|Swabian Alb
area:westerwald|mountain|50.6|7.9|40|DE|Westerwald|Westerwald
area:bergisches-land|area|51.1|7.2|35|DE|Bergisches Land;Bergischen Land|
area:siegerland|area|50.9|8|25|DE|Siegerland|
area:spreewald|area|51.9|14|30|DE|Spreewald|Spreewald
area:upper-austria-salzkammergut|area|47.7|13.6|40|AT|Salzkammergut|Salzkammergut
area:valais-de|area|46.2|7.6|80|CH|Wallis|Valais
area:engadin|area|46.6|9.9|50|CH|Engadin|Engadin
area:savoy|area|45.8|6.5|60|FR|Savoyen;Haute-Savoie;Hochsavoyen|Savoy;Haute-Savoie
area:okinawa|island|26.5|128|60|JP|Okinawa|Okinawa
area:kurils|island|46|150.5|400|RU|Kurilen|Kuril Islands;Kurils;Northern Territories
area:sakhalin|island|50.5|143|400|RU|Sachalin|Sakhalin
area:kamchatka|area|56|160|500|RU|Kamtschatka|Kamchatka
area:ural|mountain|60|59|900|RU|Ural|Urals;Ural Mountains
area:karelia|area|63|32|300|-|Karelien|Karelia
area:kaliningrad|area|54.7|21.5|90|RU|Oblast Kaliningrad;Kaliningrader Gebiet|Kaliningrad Oblast
area:lapland|area|68|25|350|-|Lappland|Lapland
area:crete|island|35.2|24.9|120|GR|Kreta|Crete
area:lesbos|island|39.2|26.3|35|GR|Lesbos|Lesbos
area:rhodes|island|36.2|28|40|GR|Rhodos|Rhodes
area:samos|island|37.75|26.8|20|GR|Samos|Samos
area:corfu|island|39.6|19.8|30|GR|Korfu|Corfu
area:peloponnese|area|37.5|22.3|110|GR|Peloponnes|Peloponnese
area:mallorca|island|39.6|2.98|50|ES|Mallorca|Mallorca;Majorca
area:ibiza|island|38.97|1.42|20|ES|Ibiza|Ibiza
area:tenerife|island|28.3|-16.55|35|ES|Teneriffa|Tenerife
area:gran-canaria|island|27.95|-15.6|25|ES|Gran Canaria|Gran Canaria
area:lanzarote|island|29.04|-13.6|25|ES|Lanzarote|Lanzarote
area:la-palma|island|28.7|-17.87|20|ES|La Palma|La Palma
area:canaries|island|28.3|-15.8|250|ES|Kanaren;Kanarische Inseln;Kanarischen Inseln|Canary Islands;Canaries
area:balearics|island|39.5|2.9|150|ES|Balearen|Balearic Islands
area:azores|island|38.4|-28|300|PT|Azoren|Azores
area:madeira|island|32.75|-17|40|PT|Madeira|Madeira
area:lampedusa|island|35.5|12.6|8|IT|Lampedusa|Lampedusa
area:elba|island|42.77|10.25|15|IT|Insel Elba|Elba Island
area:south-tyrol|area|46.7|11.4|60|IT|Südtirol;Alto Adige;Autonome Provinz Bozen|South Tyrol
area:trentino|area|46.1|11.1|50|IT|Trentino|Trentino
area:tyrol|area|47|11.4|100|-|Tirol;Nordtirol;Osttirol|Tyrol
area:bavaria-upper|area|47.9|11.8|80|DE|Oberbayern|Upper Bavaria
area:bavaria-lower|area|48.6|12.7|70|DE|Niederbayern|Lower Bavaria
area:upper-palatinate|area|49.3|12.1|70|DE|Oberpfalz|Upper Palatinate
area:franconia|area|49.6|10.8|100|DE|Franken;Oberfranken;Mittelfranken;Unterfranken|Franconia;Upper Franconia;Middle Franconia;Lower Franconia
area:swabia|area|48.3|10|90|DE|Schwaben|Swabia
area:allgaeu|area|47.7|10.3|45|DE|Allgäu|Allgäu
area:palatinate|area|49.3|8|50|DE|Pfalz;Vorderpfalz;Südpfalz|Palatinate
area:eifel|mountain|50.3|6.7|60|DE|Eifel;Vulkaneifel|Eifel
area:hunsrueck|mountain|49.9|7.3|45|DE|Hunsrück|Hunsrück
area:harz|mountain|51.75|10.7|45|DE|Harz|Harz;Harz Mountains
area:black-forest|mountain|48.3|8.2|80|DE|Schwarzwald|Black Forest
area:sauerland|area|51.2|8.1|50|DE|Sauerland|Sauerland
area:muensterland|area|52|7.5|50|DE|Münsterland|Münsterland
area:ruhr|area|51.5|7.2|45|DE|Ruhrgebiet;Ruhrpott|Ruhr;Ruhr area;Ruhr valley
area:rhineland|area|50.9|6.9|90|DE|Rheinland;Niederrhein|Rhineland
area:westphalia|area|51.8|8|80|DE|Westfalen;Ostwestfalen|Westphalia
area:lippe|area|51.95|8.9|25|DE|Kreis Lippe|Lippe district
area:east-frisia|area|53.4|7.4|45|DE|Ostfriesland|East Frisia
area:north-frisia|area|54.6|8.9|40|DE|Nordfriesland|North Frisia
area:lusatia|area|51.6|14.4|60|DE|Lausitz;Oberlausitz;Niederlausitz|Lusatia
area:erzgebirge|mountain|50.5|13|60|DE|Erzgebirge|Ore Mountains
area:vogtland|area|50.5|12.2|35|DE|Vogtland|Vogtland
area:thuringian-forest|mountain|50.7|10.8|50|DE|Thüringer Wald|Thuringian Forest
area:bavarian-forest|mountain|49|13|45|DE|Bayerischer Wald;Bayerischen Wald|Bavarian Forest
area:odenwald|mountain|49.6|8.9|35|DE|Odenwald|Odenwald
area:spessart|mountain|50|9.4|35|DE|Spessart|Spessart
area:taunus|mountain|50.2|8.4|35|DE|Taunus|Taunus
area:uckermark|area|53.2|13.8|40|DE|Uckermark|Uckermark
area:ruegen|island|54.4|13.4|25|DE|Rügen|Rügen
area:usedom|island|53.95|14.05|20|DE|Usedom|Usedom
area:sylt|island|54.9|8.35|20|DE|Sylt|Sylt
area:heligoland|island|54.18|7.89|3|DE|Helgoland|Heligoland
area:fehmarn|island|54.45|11.15|12|DE|Fehmarn|Fehmarn
area:east-germany|area|52.2|12.8|200|DE|Ostdeutschland;DDR;Deutsche Demokratische Republik;Deutschen Demokratischen Republik|East Germany;German Democratic Republic;GDR
area:west-germany|area|50.5|8.5|250|DE|Westdeutschland|West Germany
area:north-germany|area|53.3|10|180|DE|Norddeutschland|Northern Germany
area:south-germany|area|48.7|10.5|180|DE|Süddeutschland|Southern Germany
area:west-berlin|area|52.5|13.3|15|DE|West-Berlin;Westberlin|West Berlin
area:east-berlin|area|52.52|13.45|15|DE|Ost-Berlin;Ostberlin|East Berlin
area:silesia|area|51|17.5|150|PL|Schlesien;Oberschlesien;Niederschlesien|Silesia;Upper Silesia;Lower Silesia
area:pomerania|area|54|16|150|-|Pommern;Hinterpommern|Pomerania
area:west-pomerania-de|area|53.9|13.4|60|DE|Vorpommern|Western Pomerania
area:mecklenburg|area|53.7|12|90|DE|Mecklenburg|Mecklenburg
area:masuria|area|53.9|21.6|70|PL|Masuren|Masuria
area:east-prussia|area|54.3|21|120|-|Ostpreußen|East Prussia
area:prussia|area|52.5|14|400|-|Preußen|Prussia
area:bohemia|area|49.8|14.5|120|CZ|Böhmen;Nordböhmen;Südböhmen|Bohemia
area:moravia|area|49.4|17|90|CZ|Mähren|Moravia
area:sudetenland|area|50.2|14|200|CZ|Sudetenland|Sudetenland
area:galicia-east|area|49.7|23.5|180|-|Galizien|Galicia
area:bukovina|area|47.9|25.7|80|-|Bukowina|Bukovina
area:bessarabia|area|46.8|28.8|130|-|Bessarabien|Bessarabia
area:transylvania|area|46.5|24.5|130|RO|Siebenbürgen;Transsilvanien|Transylvania
area:banat|area|45.5|21|80|-|Banat|Banat
area:wallachia|area|44.6|25.5|180|RO|Walachei|Wallachia
area:vojvodina|area|45.4|20|80|RS|Vojvodina;Wojwodina|Vojvodina
area:sandzak|area|43|20|60|-|Sandschak;Sandžak|Sandžak
area:republika-srpska|area|44.5|17.8|130|BA|Republika Srpska;Serbische Republik|Republika Srpska
area:istria|area|45.2|13.9|45|HR|Istrien|Istria
area:dalmatia|area|43.5|16.5|130|HR|Dalmatien|Dalmatia
area:slavonia|area|45.4|17.9|80|HR|Slawonien|Slavonia
area:macedonia-region|area|41|22|120|-|historisches Mazedonien|
area:thrace|area|41.5|26|130|-|Thrakien|Thrace
area:flanders|area|51.05|4|90|BE|Flandern|Flanders
area:wallonia|area|50.3|5|90|BE|Wallonien;Wallonie|Wallonia
area:alsace|area|48.5|7.5|70|FR|Elsass;Elsaß|Alsace
area:lorraine|area|48.8|6.3|70|FR|Lothringen|Lorraine
area:brittany|area|48.2|-3|110|FR|Bretagne|Brittany
area:normandy|area|49|0|120|FR|Normandie|Normandy
area:provence|area|43.8|5.8|100|FR|Provence|Provence
area:riviera|area|43.6|7.1|40|FR|Côte d'Azur|French Riviera;Cote d'Azur
area:corsica|island|42.15|9.1|60|FR|Korsika|Corsica
area:burgundy|area|47.2|4.5|90|FR|Burgund|Burgundy
area:champagne|area|48.8|4.3|80|FR|Champagne-Ardenne|Champagne-Ardenne
area:ardennes|mountain|50.2|5.5|70|-|Ardennen|Ardennes
area:england-north|area|54.5|-1.8|130|GB|Nordengland|Northern England
area:cornwall|area|50.4|-4.9|60|GB|Cornwall|Cornwall
area:great-britain|area|54|-2|400|GB|Großbritannien;Grossbritannien|Great Britain;Britain
area:shetland|island|60.3|-1.3|50|GB|Shetlandinseln|Shetland Islands;Shetland
area:ulster|area|54.6|-6.7|80|-|Ulster|Ulster
area:holland|area|52.3|4.8|60|NL|Holland|Holland
area:friesland-nl|area|53.1|5.8|45|NL|Friesland|Friesland
area:south-sudan-region|area|7.5|30|350|SS|Südsudan|South Sudan
area:punjab|area|31|73|250|-|Pandschab|Punjab
area:bengal|area|23.5|89|250|-|Bengalen|Bengal
area:west-bengal|area|23.5|87.8|200|IN|Westbengalen|West Bengal
area:balochistan|area|28.5|66|350|PK|Belutschistan;Balutschistan|Balochistan;Baluchistan
area:indochina|area|15|105|700|-|Indochina|Indochina
area:yucatan|area|20|-89|200|MX|Yucatán;Halbinsel Yucatán;Yucatan|Yucatán Peninsula;Yucatán;Yucatan
area:baja-california|area|28|-113.5|500|MX|Niederkalifornien|Baja California peninsula
area:guantanamo|place|19.9|-75.15|10|CU|Guantánamo Bay;Guantanamo Bay;Bucht von Guantánamo|Guantánamo Bay;Guantanamo Bay
area:panama-canal|water|9.1|-79.7|40|PA|Panamakanal;Panama-Kanal|Panama Canal
area:suez-canal|water|30.6|32.3|80|EG|Suezkanal;Sueskanal;Suez-Kanal|Suez Canal
area:soviet-union|historic|60|90|4000|-|Sowjetunion;UdSSR;Union der Sozialistischen Sowjetrepubliken|Soviet Union;USSR
area:yugoslavia|historic|44|19|400|-|Jugoslawien|Yugoslavia
area:czechoslovakia|historic|49.5|17|350|-|Tschechoslowakei;ČSSR;CSSR|Czechoslovakia
area:ottoman|historic|39|33|1500|-|Osmanisches Reich;Osmanischen Reich;Osmanischen Reiches|Ottoman Empire
area:austria-hungary|historic|47.5|17|500|-|Österreich-Ungarn|Austria-Hungary
area:serbia-montenegro|historic|43.8|20.5|250|-|Serbien und Montenegro;Serbien-Montenegro|Serbia and Montenegro
area:rhodesia|historic|-19|30|400|ZW|Rhodesien|Rhodesia
area:persia|historic|32|53|800|IR|Persien|Persia
area:south-vietnam|historic|11.5|107|300|VN|Südvietnam|South Vietnam
area:north-vietnam|historic|21|105.5|250|VN|Nordvietnam|North Vietnam
water:atlantic|water|25|-40|4000|-|Atlantik;Atlantischer Ozean;Atlantischen Ozean;Nordatlantik;Südatlantik|Atlantic Ocean;Atlantic;North Atlantic;South Atlantic
water:pacific|water|0|-160|6000|-|Pazifik;Pazifischer Ozean;Pazifischen Ozean;Stiller Ozean|Pacific Ocean;Pacific
water:indian-ocean|water|-20|80|3500|-|Indischer Ozean;Indischen Ozean;Indik|Indian Ocean
water:arctic-ocean|water|85|0|2000|-|Arktischer Ozean;Nordpolarmeer|Arctic Ocean
water:mediterranean|water|36|17|1700|-|Mittelmeer|Mediterranean Sea;Mediterranean
water:north-sea|water|56|3|400|-|Nordsee|North Sea
water:baltic-sea|water|58|20|500|-|Ostsee|Baltic Sea
water:black-sea|water|43.5|34|500|-|Schwarzes Meer;Schwarzen Meer;Schwarze Meer|Black Sea
water:azov|water|46|36.7|130|-|Asowsches Meer;Asowschen Meer;Asowsche Meer|Sea of Azov;Azov Sea
water:red-sea|water|20|38.5|900|-|Rotes Meer;Roten Meer;Rote Meer|Red Sea
water:dead-sea|water|31.5|35.5|35|-|Totes Meer;Toten Meer;Tote Meer|Dead Sea
water:caspian|water|42|50.5|500|-|Kaspisches Meer;Kaspischen Meer;Kaspische Meer|Caspian Sea
water:aegean|water|38.5|25|300|-|Ägäis|Aegean Sea;Aegean
water:adriatic|water|43|15.5|350|-|Adria|Adriatic Sea;Adriatic
water:tyrrhenian|water|40|12|250|IT|Tyrrhenisches Meer|Tyrrhenian Sea
water:persian-gulf|water|27|51|400|-|Persischer Golf;Persischen Golf|Persian Gulf;Arabian Gulf
water:hormuz|water|26.6|56.3|60|-|Straße von Hormus;Straße von Hormuz|Strait of Hormuz
water:gulf-of-aden|water|12.5|47|400|-|Golf von Aden|Gulf of Aden
water:gulf-of-oman|water|25|58|250|-|Golf von Oman|Gulf of Oman
water:arabian-sea|water|15|65|1000|-|Arabisches Meer|Arabian Sea
water:gulf-of-bengal|water|15|88|900|-|Golf von Bengalen|Bay of Bengal
water:gulf-of-mexico|water|25|-90|700|-|Golf von Mexiko|Gulf of Mexico
water:south-china-sea|water|13|114|900|-|Südchinesisches Meer;Südchinesischen Meer|South China Sea
water:east-china-sea|water|29|125|500|-|Ostchinesisches Meer;Ostchinesischen Meer|East China Sea
water:yellow-sea|water|36|123|350|-|Gelbes Meer;Gelben Meer|Yellow Sea
water:sea-of-japan|water|40|135|500|-|Japanisches Meer;Japanischen Meer|Sea of Japan;East Sea
water:barents|water|74|38|600|-|Barentssee|Barents Sea
water:bering|water|58|-178|900|-|Beringmeer;Beringsee|Bering Sea
water:bosporus|water|41.1|29.07|15|TR|Bosporus|Bosphorus;Bosporus
water:dardanelles|water|40.2|26.4|35|TR|Dardanellen|Dardanelles
water:gibraltar|water|35.95|-5.6|30|-|Straße von Gibraltar|Strait of Gibraltar
water:channel|water|50.2|-0.5|250|-|Ärmelkanal|English Channel
water:kerch|water|45.3|36.5|25|-|Straße von Kertsch|Kerch Strait
water:taiwan-strait|water|24.5|119.5|180|-|Taiwanstraße|Taiwan Strait
water:malacca|water|3|101|400|-|Straße von Malakka|Strait of Malacca
water:kattegat|water|57|11.5|120|-|Kattegat|Kattegat
water:biscay|water|45|-4|350|-|Golf von Biskaya;Biskaya|Bay of Biscay
water:caribbean-sea|water|15|-75|1000|-|Karibisches Meer;Karibischen Meer|Caribbean Sea
water:aral|water|45|60|150|-|Aralsee|Aral Sea
water:baikal|water|53.5|108|300|RU|Baikalsee|Lake Baikal
water:victoria|water|-1|33|180|-|Viktoriasee|Lake Victoria
water:tanganyika|water|-6.5|29.8|300|-|Tanganjikasee|Lake Tanganyika
water:chad|water|13|14|90|-|Tschadsee|Lake Chad
water:constance|water|47.6|9.4|35|-|Bodensee|Lake Constance
water:geneva|water|46.45|6.6|35|-|Genfersee;Genfer See|Lake Geneva
water:garda|water|45.6|10.7|25|IT|Gardasee|Lake Garda
water:maggiore|water|46|8.7|30|-|Lago Maggiore|Lake Maggiore
water:balaton|water|46.85|17.75|40|HU|Plattensee;Balaton|Lake Balaton
water:chiemsee|water|47.88|12.45|8|DE|Chiemsee|Lake Chiemsee
water:mueritz|water|53.4|12.7|15|DE|Müritz|Müritz
water:titicaca|water|-15.8|-69.4|90|-|Titicacasee|Lake Titicaca
water:michigan|water|44|-87|250|US|Michigansee|Lake Michigan
water:ontario|water|43.7|-77.9|150|-|Ontariosee|Lake Ontario
water:erie|water|42.2|-81.2|200|-|Eriesee|Lake Erie
water:rhine|water|50|7.7|400|-|Rhein;Oberrhein;Mittelrhein|Rhine
water:danube|water|47.5|19|900|-|Donau|Danube
water:elbe|water|52.5|11.8|400|-|Elbe|Elbe
water:oder|water|52|14.7|300|-|Oder|Oder
water:neisse|water|51.5|14.8|100|-|Neiße;Lausitzer Neiße|Neisse
water:weser|water|52.6|9.1|180|DE|Weser|Weser
water:ems|water|52.6|7.3|150|DE|Ems|
water:main|water|50|9.3|180|DE|Main|
water:mosel|water|50|7|150|-|Mosel|Moselle
water:saar|water|49.4|6.7|90|-|Saar|
water:neckar|water|49|9.2|120|DE|Neckar|Neckar
water:isar|water|48.4|11.9|120|DE|Isar|Isar
water:inn|water|47.8|12.1|250|-|Inn|
water:spree|water|52.4|13.8|130|DE|Spree|Spree
water:havel|water|52.5|12.8|120|DE|Havel|Havel
water:vistula|water|52|20|400|PL|Weichsel|Vistula
water:vltava|water|49.5|14.3|150|CZ|Moldau|Vltava
water:thames|water|51.6|-0.7|150|GB|Themse|Thames;River Thames
water:seine|water|49|2|250|FR|Seine|Seine
water:loire|water|47.4|1|350|FR|Loire|Loire
water:rhone|water|45|4.8|300|-|Rhone;Rhône|Rhône;Rhone
water:po|water|45|10|250|IT|Po|
water:tiber|water|42.3|12.4|150|IT|Tiber|Tiber
water:volga|water|53|47|1200|RU|Wolga|Volga
water:don|water|49|42|600|RU|Don|
water:dnieper|water|48.5|34.5|600|-|Dnepr;Dnipro;Dnjepr|Dnieper;Dnipro River;Dnieper River
water:dniester|water|48|28|400|-|Dnister;Dnjestr|Dniester
water:nile|water|22|32|1500|-|Nil;Blauer Nil;Weißer Nil|Nile;Blue Nile;White Nile
water:congo|water|-1|20|1200|-|Kongo-Fluss|Congo River
water:niger|water|12|2|1200|-|Niger-Fluss|Niger River
water:zambezi|water|-16|27|800|-|Sambesi|Zambezi
water:euphrates|water|34.5|41|700|-|Euphrat|Euphrates
water:tigris|water|34|44|600|-|Tigris|Tigris
water:jordan|water|32.3|35.55|80|-|Jordan|Jordan River;River Jordan
water:litani|water|33.4|35.4|50|LB|Litani|Litani River;Litani
water:indus|water|28|69|900|PK|Indus|Indus
water:ganges|water|25.5|83|800|-|Ganges|Ganges
water:brahmaputra|water|27|92|600|-|Brahmaputra|Brahmaputra
water:mekong|water|16|104.5|1200|-|Mekong|Mekong
water:yangtze|water|30.5|112|1500|CN|Jangtsekiang;Jangtse|Yangtze;Yangtze River
water:yellow-river|water|36|110|1200|CN|Gelber Fluss;Huang He|Yellow River
water:amur|water|50|128|900|-|Amur|Amur
water:amazon|water|-3|-60|1500|BR|Amazonas|Amazon River
water:mississippi|water|37|-90|1000|US|Mississippi River|Mississippi River
water:rio-grande|water|29|-102|900|-|Rio Grande|Rio Grande
water:colorado-river|water|36|-112|600|US|Colorado River|Colorado River
water:hudson|water|42|-73.9|200|US|Hudson River|Hudson River
mountain:alps|mountain|46.5|9.5|500|-|Alpen|Alps
mountain:pyrenees|mountain|42.6|0.7|220|-|Pyrenäen|Pyrenees
mountain:carpathians|mountain|47|25|500|-|Karpaten|Carpathians
mountain:himalaya|mountain|28.5|84|1100|-|Himalaya|Himalayas;Himalaya
mountain:everest|mountain|27.988|86.925|5|-|Mount Everest|Mount Everest
mountain:k2|mountain|35.88|76.51|5|-|K2|K2
mountain:nanga-parbat|mountain|35.24|74.59|5|PK|Nanga Parbat|Nanga Parbat
mountain:andes|mountain|-20|-67|3000|-|Anden|Andes
mountain:rockies|mountain|43|-110|1500|-|Rocky Mountains|Rocky Mountains;Rockies
mountain:zugspitze|mountain|47.42|10.98|3|DE|Zugspitze|Zugspitze
mountain:brocken|mountain|51.8|10.62|3|DE|Brocken|
mountain:matterhorn|mountain|45.98|7.66|3|-|Matterhorn|Matterhorn
mountain:mont-blanc|mountain|45.83|6.86|5|-|Mont Blanc;Montblanc|Mont Blanc
mountain:etna|mountain|37.75|14.99|15|IT|Ätna|Mount Etna;Etna
mountain:vesuvius|mountain|40.82|14.43|8|IT|Vesuv|Vesuvius;Mount Vesuvius
mountain:kilimanjaro|mountain|-3.07|37.35|20|TZ|Kilimandscharo|Kilimanjaro;Mount Kilimanjaro
mountain:ararat|mountain|39.7|44.3|15|TR|Ararat|Mount Ararat
mountain:merapi|mountain|-7.54|110.45|8|ID|Merapi|Mount Merapi;Merapi
mountain:fuji|mountain|35.36|138.73|15|JP|Fuji;Fudschijama|Mount Fuji
mountain:st-helens|mountain|46.19|-122.19|8|US|Mount St. Helens|Mount St. Helens
mountain:eyjafjalla|mountain|63.63|-19.62|8|IS|Eyjafjallajökull|Eyjafjallajökull
mountain:temple-mount|place|31.778|35.235|1|-|Tempelberg|Temple Mount
place:fukushima-daiichi|place|37.42|141.03|3|JP|Fukushima I;Fukushima-Daiichi;Kernkraftwerk Fukushima|Fukushima Daiichi
place:chernobyl|historic|51.272|30.222|5|UA|Tschernobyl;Tschornobyl|Chernobyl;Chornobyl
place:chernobyl-plant|place|51.39|30.1|3|UA|Kernkraftwerk Tschernobyl;Atomkraftwerk Tschernobyl|Chernobyl Nuclear Power Plant
place:wall-street|place|40.706|-74.009|1|US|Wall Street|Wall Street
place:tahrir|place|30.044|31.235|1|EG|Tahrir-Platz;Tahrirplatz|Tahrir Square
place:maidan|place|50.45|30.524|1|UA|Maidan;Majdan|Maidan;Independence Square
place:tiananmen|place|39.905|116.397|1|CN|Platz des Himmlischen Friedens;Tian’anmen-Platz;Tiananmen-Platz|Tiananmen Square
place:red-square|place|55.754|37.62|1|RU|Roter Platz;Roten Platz|Red Square
place:brandenburg-gate|place|52.516|13.378|1|DE|Brandenburger Tor|Brandenburg Gate
place:alexanderplatz|place|52.522|13.413|1|DE|Alexanderplatz|Alexanderplatz
place:auschwitz|place|50.03|19.18|5|PL|Auschwitz|Auschwitz
place:gorleben|place|53.05|11.35|5|DE|Gorleben|Gorleben
place:cape-canaveral|place|28.46|-80.53|15|US|Cape Canaveral|Cape Canaveral
place:baikonur|place|45.96|63.31|30|KZ|Baikonur|Baikonur;Baikonur Cosmodrome
place:gaza-rafah|place|31.25|34.26|5|PS|Grenzübergang Rafah|Rafah crossing
place:ground-zero|place|40.711|-74.013|1|US|Ground Zero|Ground Zero
`;
