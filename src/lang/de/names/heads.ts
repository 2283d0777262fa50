const list = (text: string): readonly string[] => text.split(/\s+/u).filter(Boolean);

/** Nouns that make an organisation of a name, lower case, as words or endings of compounds. */
export const ORGANISATION_HEADS = list(`
ministerium amt behörde agentur gericht gerichtshof staatsanwaltschaft polizei feuerwehr regierung parlament kongress senat partei fraktion gewerkschaft verband verein bund stiftung
universität hochschule institut akademie schule klinik krankenhaus klinikum unternehmen konzern gesellschaft firma bank sparkasse versicherung verlag zeitung sender rundfunk agentur
kirche bistum organisation kommission rat komitee ausschuss zentrale zentrum museum theater orchester liga klub club team mannschaft werke werk airline airlines fluggesellschaft
armee streitkräfte marine luftwaffe bundeswehr geheimdienst botschaft konsulat kammer vereinigung union allianz bündnis initiative netzwerk gmbh ag kg e.v. inc. corp. ltd. co.`);

/** Nouns that make an armed group or movement of a name. */
export const GROUP_HEADS = list(`
miliz milizen rebellen rebellengruppe separatisten kämpfer guerilla terrorgruppe terrororganisation terrormiliz befreiungsarmee befreiungsfront bewegung brigade brigaden bataillon söldner extremisten islamisten dschihadisten widerstandsbewegung`);

/** Nouns, in the plural and singular cases in use, for armed groups and movements told of without a name. */
export const DESCRIBED_GROUPS = list(`
kämpfer kämpfern rebellen separatisten milizen miliz milizionäre milizionären söldner söldnern aufständische aufständischen extremisten islamisten dschihadisten guerilleros paramilitärs putschisten
rebellengruppe terrorgruppe terrormiliz streitkräfte streitkräften truppen soldaten sicherheitskräfte sicherheitskräften`);

/** Nouns before the name of a place. */
export const PLACE_HEADS: ReadonlyMap<string, 'city' | 'region' | 'country' | 'water' | 'quarter' | 'place'> = new Map([
  ...list(
    'stadt hauptstadt großstadt kleinstadt hafenstadt millionenstadt grenzstadt ort ortschaft dorf gemeinde metropole landeshauptstadt provinzhauptstadt kreisstadt universitätsstadt küstenstadt badeort urlaubsort vorort siedlung',
  ).map((word) => [word, 'city'] as const),
  ...list(
    'provinz region bundesstaat bundesland kanton gouvernement oblast distrikt bezirk landkreis kreis teilrepublik gebiet departement département präfektur grafschaft halbinsel insel us-bundesstaat republik verwaltungsbezirk unruheprovinz',
  ).map((word) => [word, 'region'] as const),
  ...list('staat land königreich nachbarland inselstaat').map((word) => [word, 'country'] as const),
  ...list('fluss see meer').map((word) => [word, 'water'] as const),
  ...list('stadtteil stadtviertel ortsteil viertel stadtbezirk').map((word) => [word, 'quarter'] as const),
  ...list('flughafen berg vulkan gefängnis lager atomkraftwerk kernkraftwerk').map((word) => [word, 'place'] as const),
]);

/** Endings of names of streets, squares and buildings. */
export const SITE_ENDINGS = list(
  'straße strasse platz allee brücke bahnhof hauptbahnhof flughafen stadion kirche dom schloss burg tor turm park',
);

/** Nouns that make the name of an institution together with the place after them. */
export const INSTITUTION_HEADS = list(`
universität hochschule fachhochschule technische kunsthalle klinikum universitätsklinikum stadtwerke amtsgericht landgericht oberlandesgericht verwaltungsgericht arbeitsgericht sozialgericht staatsanwaltschaft polizeipräsidium polizeidirektion polizeiinspektion berufsfeuerwehr kunstmuseum staatsoper staatstheater schauspielhaus philharmonie sinfonieorchester sparkasse volksbank handelskammer erzbistum bistum borussia eintracht fortuna arminia alemannia werder hertha dynamo energie hansa fc sc sv tsv vfl vfb spvgg ssv msv fsv tus`);

/** Nouns that make the name of a building or site together with the place after them. */
export const SITE_HEADS = list(`
flughafen kathedrale kloster schloss burg festung kernkraftwerk atomkraftwerk kraftwerk rangierbahnhof hauptbahnhof kz konzentrationslager vernichtungslager justizvollzugsanstalt jva autobahnkreuz`);
