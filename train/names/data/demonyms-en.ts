/** English adjectives and names of people by country; a bar parts the words, each is adjective and noun alike. */
export const ENGLISH_DEMONYMS = `
AF Afghan|Afghani
AL Albanian
DZ Algerian
AD Andorran
AO Angolan
AG Antiguan
AR Argentine|Argentinian|Argentinean
AM Armenian
AZ Azerbaijani|Azeri
AU Australian|Aussie
AT Austrian
BS Bahamian
BH Bahraini
BD Bangladeshi
BB Barbadian
BY Belarusian|Belorussian|Byelorussian
BE Belgian
BZ Belizean
BJ Beninese
BT Bhutanese
BO Bolivian
BA Bosnian|Herzegovinian
BW Botswanan|Motswana
BR Brazilian
BN Bruneian
BG Bulgarian
BF Burkinabe
BI Burundian
CL Chilean
CN Chinese
CR Costa Rican
CI Ivorian
DK Danish|Dane
DE German|East German|West German
DJ Djiboutian
DO Dominican
EC Ecuadorian|Ecuadorean
SV Salvadoran|Salvadorean
ER Eritrean
EE Estonian
SZ Swazi
ET Ethiopian
FJ Fijian
FI Finnish|Finn
FR French|Frenchman|Frenchmen|Frenchwoman
GA Gabonese
GM Gambian
GE Georgian
GH Ghanaian
GD Grenadian
GR Greek
GL Greenlandic|Greenlander
GT Guatemalan
GN Guinean
GY Guyanese
HT Haitian
HN Honduran
HK Hong Konger|Hongkonger
IN Indian
ID Indonesian
IQ Iraqi
IR Iranian
IE Irish|Irishman|Irishmen
IS Icelandic|Icelander
IL Israeli
IT Italian
JM Jamaican
JP Japanese
YE Yemeni|Yemenite
JO Jordanian
KH Cambodian
CM Cameroonian
CA Canadian
CV Cape Verdean
KZ Kazakh|Kazakhstani
QA Qatari
KE Kenyan
KG Kyrgyz|Kirghiz|Kyrgyzstani
CO Colombian
KM Comorian|Comoran
CD Congolese
XK Kosovar|Kosovan
HR Croatian|Croat
CU Cuban
KW Kuwaiti
LA Laotian|Lao
LS Basotho
LV Latvian
LB Lebanese
LR Liberian
LY Libyan
LI Liechtensteiner
LT Lithuanian
LU Luxembourger|Luxembourgish
MG Malagasy
MW Malawian
MY Malaysian
MV Maldivian
ML Malian
MT Maltese
MA Moroccan
MR Mauritanian
MU Mauritian
MK Macedonian|North Macedonian
MX Mexican
FM Micronesian
MD Moldovan
MC Monegasque
MN Mongolian|Mongol
ME Montenegrin
MZ Mozambican
MM Burmese|Myanmarese
NA Namibian
NP Nepali|Nepalese
NZ New Zealander
NI Nicaraguan
NL Dutch|Dutchman|Dutchmen
NE Nigerien
NG Nigerian
KP North Korean
NO Norwegian
OM Omani
PK Pakistani
PS Palestinian
PA Panamanian
PG Papua New Guinean
PY Paraguayan
PE Peruvian
PH Filipino|Philippine
PL Polish|Pole
PT Portuguese
PR Puerto Rican
RW Rwandan
RO Romanian
RU Russian
ZM Zambian
WS Samoan
SA Saudi|Saudi Arabian
SE Swedish|Swede
CH Swiss
SN Senegalese
RS Serbian|Serb
SL Sierra Leonean
ZW Zimbabwean
SG Singaporean
SK Slovak|Slovakian
SI Slovenian|Slovene
SO Somali|Somalian
ES Spanish|Spaniard
LK Sri Lankan
ZA South African
SD Sudanese
SS South Sudanese
KR South Korean
SR Surinamese
SY Syrian
TJ Tajik|Tajikistani
TW Taiwanese
TZ Tanzanian
TH Thai
TL Timorese|East Timorese
TG Togolese
TO Tongan
TD Chadian
CZ Czech
TN Tunisian
TR Turkish|Turk
TM Turkmen
UG Ugandan
UA Ukrainian
HU Hungarian
UY Uruguayan
UZ Uzbek|Uzbekistani
VE Venezuelan
AE Emirati
US American
GB British|Briton|Brit
VN Vietnamese
CF Central African
CY Cypriot
TT Trinidadian
EH Sahrawi
`;

/** English adjectives of places that are no states, by the key of the place or code of the region. */
export const ENGLISH_REGIONAL_ADJECTIVES = `
DE.02 Bavarian
DE.13 Saxon
GB.ENG English|Englishman|Englishmen
GB.SCT Scottish|Scot|Scotsman
GB.WLS Welsh|Welshman
GB.NIR Northern Irish
ES.56 Catalan|Catalonian
ES.59 Basque
US.CA Californian
US.TX Texan
US.FL Floridian
IT.15 Sicilian
RU.12 Chechen
RU.73 Tatar
RU.17 Dagestani
area:kashmir Kashmiri
area:kurdistan Kurdish|Kurd
area:tibet Tibetan
area:xinjiang Uyghur|Uighur
area:abkhazia Abkhaz|Abkhazian
area:south-ossetia South Ossetian
area:transnistria Transnistrian
area:karabakh Karabakhi
area:soviet-union Soviet
area:yugoslavia Yugoslav
area:czechoslovakia Czechoslovak|Czechoslovakian
area:ottoman Ottoman
continent:europe European
continent:africa African
continent:asia Asian
continent:south-america South American
continent:latin-america Latin American
continent:north-america North American
`;
