/**
 * Further names of places that the sources hold under other ones. Columns: GeoNames id, region code or country code;
 * name; language ("-" for none); who uses it where that says something ("-" where it doesn't).
 */
export const NAMES = `
616052|Eriwan|de|-
616052|Jerewan|de|-
1642911|Djakarta|de|-
618426|Kischinau|de|-
618426|Kischinjow|de|Russian form
593116|Wilna|de|German name
588409|Reval|de|German name
3196359|Laibach|de|German name
734077|Saloniki|de|-
1141269|Ghasni|de|-
1133616|Masar-i-Scharif|de|-
1283240|Katmandu|de|-
295530|Beerscheba|de|-
295530|Be’er Scheva|de|-
79415|Hodeida|de|-
79415|Hudaida|de|-
79415|Hodeidah|en|-
3352136|Windhuk|de|German name
2750053|Nimwegen|de|-
711348|Butschatsch|de|-
711350|Butscha|de|-
713122|Awdijiwka|de|Ukrainian form
713122|Awdejewka|de|Russian form
1796236|Schanghai|de|-
2925533|Frankfurt/Main|de|-
2925535|Frankfurt an der Oder|de|-
2925535|Frankfurt/Oder|de|-
146970|Stepanakert|-|Armenia and the former Republic of Artsakh
146970|Xankəndi|-|Azerbaijan
146970|Khankendi|en|Azerbaijan
146970|Chankendi|de|Azerbaijan
147105|Schuscha|de|-
147105|Shusha|en|Azerbaijan
147105|Şuşa|-|Azerbaijan
147105|Schuschi|de|Armenia and the former Republic of Artsakh
147105|Shushi|en|Armenia and the former Republic of Artsakh
148619|Agdam|-|-
148619|Aghdam|en|-
147625|Latschin|de|-
147625|Lachin|en|-
147625|Berdzor|-|Armenia and the former Republic of Artsakh
586523|Gandscha|de|-
586523|Gence|-|-
703448|Kiew|de|common in German before 2022
703448|Kyjiw|de|Ukrainian form
703448|Kiev|en|Russian form
703448|Kyiv|en|Ukrainian form
706483|Charkow|de|Russian form
706483|Charkiw|de|Ukrainian form
706483|Kharkov|en|Russian form
706483|Kharkiv|en|Ukrainian form
698740|Odessa|de|Russian form
698740|Odesa|-|Ukrainian form
702550|Lemberg|de|German name
702550|Lwiw|de|Ukrainian form
702550|Lwow|de|Russian form
702550|Lvov|en|Russian form
702550|Lviv|en|Ukrainian form
702658|Lugansk|-|Russian form
702658|Luhansk|-|Ukrainian form
709717|Donezk|de|-
713174|Bachmut|de|-
713174|Artjomowsk|de|Soviet name, used by Russia
713174|Artemiwsk|de|Soviet name
687700|Saporischschja|de|Ukrainian form
687700|Saporoschje|de|Russian form
709930|Dnipropetrowsk|de|until 2016
709930|Dnepropetrovsk|en|until 2016
709930|Dnipropetrovsk|en|until 2016
701822|Mariupol|-|-
3099434|Danzig|de|German name
3099434|Gdańsk|pl|-
3081368|Breslau|de|German name
3081368|Wrocław|pl|-
3083829|Stettin|de|German name
3060972|Pressburg|de|historical
3060972|Preßburg|de|historical
554234|Königsberg|de|until 1946
498817|Leningrad|-|1924 to 1991
498817|St. Petersburg|-|-
498817|Sankt Petersburg|de|-
498817|Petrograd|-|1914 to 1924
472757|Stalingrad|-|1925 to 1961
1526273|Astana|-|until 2019 and since 2022
1526273|Nur-Sultan|-|2019 to 2022
1526384|Alma-Ata|-|Soviet name
745044|Konstantinopel|de|historical
745044|Constantinople|en|historical
745044|Istambul|-|-
172256|Kobani|-|Kurdish name
172256|Kobane|-|Kurdish name
172256|Ain al-Arab|-|Arabic name
611403|Zchinwali|de|-
611403|Tskhinvali|en|-
611847|Suchumi|de|-
611847|Sukhumi|en|-
611847|Sochumi|de|-
786714|Priština|-|Serbian name
786714|Prishtina|-|Albanian name
786714|Pristina|-|-
789225|Mitrovica|-|Serbian name
789225|Kosovska Mitrovica|-|Serbian name
1275339|Bombay|-|until 1995
1275004|Kalkutta|de|-
1275004|Calcutta|en|until 2001
1264527|Madras|-|until 1996
1277333|Bangalore|-|until 2014
1298824|Rangun|de|-
1298824|Rangoon|en|until 1989
1566083|Saigon|-|until 1976
1566083|Ho-Chi-Minh-Stadt|de|-
1816670|Peking|-|-
1816670|Beijing|-|-
1809858|Kanton|de|-
1809858|Canton|en|-
285066|al-Chalil|de|Arabic name
281184|Al-Quds|-|Arabic name
2643734|Derry|en|mostly Irish nationalists
2643736|Londonderry|en|mostly unionists
281133|Gaza-Stadt|de|-
281133|Gaza City|en|-
281133|Gaza|-|-
281102|Rafah|-|-
281124|Chan Yunis|de|-
281124|Chan Junis|de|-
281124|Khan Younis|en|-
281124|Khan Yunis|en|-
3181913|Bozen|de|-
99454|Falludscha|de|-
99454|Fallujah|en|-
146617|Famagusta|-|-
146268|Nikosia|de|-
146268|Lefkosia|-|Greek name
3200396|Goražde|-|-
2747373|Den Haag|de|-
5128581|New York|-|-
5128581|New York City|-|-
5128581|NYC|en|-
4140963|Washington|-|-
4140963|Washington D.C.|-|-
4140963|Washington DC|-|-
4140963|Washington, D.C.|-|-
5368361|LA|en|-
5368361|L.A.|en|-
3936456|Lima|-|-
2950159|Berlin|-|-
US|USA|-|-
US|U.S.|en|-
US|US|-|-
US|U.S.A.|-|-
US|United States of America|en|-
US|Vereinigte Staaten von Amerika|de|-
US|Vereinigten Staaten|de|-
US|Vereinigten Staaten von Amerika|de|-
US|Amerika|de|-
US|America|en|-
GB|UK|-|-
GB|U.K.|en|-
GB|Vereinigtes Königreich|de|-
GB|Vereinigten Königreich|de|-
GB|Vereinigten Königreichs|de|-
GB|Großbritannien|de|-
GB|Grossbritannien|de|-
GB|Great Britain|en|-
GB|Britain|en|-
DE|Bundesrepublik Deutschland|de|-
DE|Bundesrepublik|de|-
DE|BRD|de|-
DE|Federal Republic of Germany|en|-
DE|Deutsches Reich|de|until 1945
CN|Volksrepublik China|de|-
CN|VR China|de|-
CN|People's Republic of China|en|-
TW|Republik China|de|the government in Taipei
TW|Republic of China|en|the government in Taipei
KP|Demokratische Volksrepublik Korea|de|-
KR|Republik Korea|de|-
KP|DPRK|en|-
RU|Russische Föderation|de|-
RU|Russischen Föderation|de|-
RU|Russian Federation|en|-
RU|Rußland|de|-
RU|Russland|de|-
CZ|Tschechische Republik|de|-
CZ|Tschechischen Republik|de|-
CZ|Czech Republic|en|-
CZ|Tschechei|de|-
MM|Birma|de|until 1989
MM|Burma|-|until 1989
MM|Myanmar|-|-
MK|Mazedonien|de|until 2019
MK|Macedonia|en|until 2019
MK|FYROM|-|1993 to 2019
MK|Nordmazedonien|de|-
BY|Weißrussland|de|common in German before 2020
BY|Weissrussland|de|common in German before 2020
BY|Belorussia|en|until 1991
MD|Moldawien|de|-
MD|Moldau|de|-
MD|Republik Moldau|de|-
CD|Demokratische Republik Kongo|de|-
CD|Demokratischen Republik Kongo|de|-
CD|DR Kongo|de|-
CD|DR Congo|en|-
CD|DRC|en|-
CD|Democratic Republic of the Congo|en|-
CD|Democratic Republic of Congo|en|-
CD|Zaire|-|1971 to 1997
CD|Kongo|de|-
CD|Congo|en|-
CG|Republik Kongo|de|-
CG|Republic of the Congo|en|-
CG|Kongo-Brazzaville|de|-
CI|Elfenbeinküste|de|-
CI|Ivory Coast|en|-
CI|Côte d'Ivoire|-|-
TL|Osttimor|de|-
TL|East Timor|en|-
SZ|Swasiland|de|until 2018
SZ|Swaziland|en|until 2018
TR|Türkei|de|-
TR|Turkey|en|-
TR|Türkiye|-|-
IR|Islamische Republik Iran|de|-
IR|Islamic Republic of Iran|en|-
BA|Bosnien|de|-
BA|Bosnien-Herzegowina|de|-
BA|Bosnia|en|-
BA|Bosnia-Herzegovina|en|-
NL|Niederlande|de|-
NL|Niederlanden|de|-
NL|The Netherlands|en|-
PH|Philippinen|de|-
AE|VAE|de|-
AE|UAE|en|-
AE|Vereinigten Arabischen Emirate|de|-
AE|Vereinigten Arabischen Emiraten|de|-
AE|Emirate|de|-
AE|Emirates|en|-
SA|Saudi-Arabien|de|-
SA|Saudiarabien|de|-
CF|Zentralafrikanischen Republik|de|-
DO|Dominikanischen Republik|de|-
PS|Palästina|de|-
PS|Palestine|en|-
PS|Palästinensische Autonomiegebiete|de|-
LK|Ceylon|-|until 1972
VA|Vatikan|de|-
VA|Vatican|en|-
VA|Heiliger Stuhl|de|-
VA|Heiligen Stuhl|de|-
VA|Heilige Stuhl|de|-
VA|Holy See|en|-
CV|Kap Verde|de|-
CV|Cape Verde|en|-
SY|Syrian Arab Republic|en|-
FO|Färöer|de|-
FO|Färöer-Inseln|de|-
FK|Falklandinseln|de|United Kingdom
FK|Malvinas|-|Argentina
FK|Malwinen|de|Argentina
HK|Hongkong|de|-
HK|Hong Kong|en|-
MO|Macau|-|-
CZ|CSR|-|historical
GB.ENG|England|-|-
GB.SCT|Schottland|de|-
GB.WLS|Wales|-|-
GB.NIR|Nordirland|de|-
DE.02|Freistaat Bayern|de|-
DE.07|NRW|de|-
DE.07|Nordrhein-Westfalen|de|-
DE.13|Freistaat Sachsen|de|-
DE.12|Mecklenburg-Vorpommern|de|-
DE.15|Thüringen|de|-
DE.15|Thuringia|en|-
DE.04|Hansestadt Hamburg|de|-
FR.94|Korsika|de|-
ES.59|Baskenland|de|-
ES.59|País Vasco|-|-
ES.56|Katalonien|de|-
RU.12|Tschetschenien|de|-
RU.19|Inguschetien|de|-
RU.19|Ingushetia|en|-
RU.17|Dagestan|-|-
RU.68|Nordossetien|de|-
RU.68|North Ossetia|en|-
RU.73|Tatarstan|-|-
UA.11|Autonome Republik Krim|de|-
US.NC|North Carolina|de|-
US.SC|South Carolina|de|-
US.ND|North Dakota|de|-
US.SD|South Dakota|de|-
US.NM|New Mexico|de|-
US.WV|West Virginia|de|-
US.DC|District of Columbia|-|-
US.NY|New York State|en|-
US.NY|Bundesstaat New York|de|-
US.WA|Washington State|en|-
US.WA|Bundesstaat Washington|de|-
`;
