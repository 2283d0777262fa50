import type { Gender } from '../../../names/language.ts';

const BOTH = `
präsident bundespräsident staatspräsident vizepräsident premier premierminister ministerpräsident minister kanzler bundeskanzler vizekanzler außenminister
innenminister verteidigungsminister finanzminister wirtschaftsminister justizminister umweltminister gesundheitsminister bundesminister staatsminister staatssekretär
sprecher regierungssprecher polizeisprecher pressesprecher unternehmenssprecher militärsprecher vorsitzender parteivorsitzender fraktionsvorsitzender fraktionschef parteichef regierungschef staatschef
generalsekretär gouverneur senator abgeordneter bundestagsabgeordneter bürgermeister oberbürgermeister landrat botschafter kommissar general oberst leutnant hauptmann
major admiral marschall kommandeur kommandant anführer führer chef leiter direktor geschäftsführer vorstand vorstandschef richter staatsanwalt generalstaatsanwalt oberstaatsanwalt generalbundesanwalt anwalt rechtsanwalt
verteidiger politiker oppositionsführer oppositionspolitiker aktivist journalist reporter autor schriftsteller regisseur schauspieler sänger musiker künstler professor forscher experte
wissenschaftler historiker philosoph trainer spieler stürmer torwart fußballer rennfahrer fahrer weltmeister olympiasieger papst kardinal bischof erzbischof pfarrer pater könig prinz kaiser fürst herzog graf
kronprinz unternehmer manager gründer berater beauftragter bundesbeauftragter kandidat präsidentschaftskandidat spitzenkandidat nachfolger vorgänger amtsinhaber rebellenführer milizenführer clanchef diktator machthaber amtskollege kollege
sheriff baron freiherr marquis lord emir scheich sultan schah zar kaplan diakon abt rabbi imam mufti astronaut kosmonaut pilot arzt geschäftsmann milliardär terrorist attentäter täter entwickler vertreter gewerkschafter sozialdemokrat bundeskanzleramtsminister ehemann sohn bruder vater onkel`;

const FEMALE = `meisterin ehefrau witwe tochter schwester mutter königin prinzessin kaiserin fürstin herzogin gräfin vorsitzende abgeordnete bundestagsabgeordnete beauftragte staatsanwältin rechtsanwältin anwältin ärztin päpstin`;

/** Feminine forms are made by rule: "Sprecher", "Sprecherin"; the written-out ones are irregular. */
function offices(): ReadonlyMap<string, Gender> {
  const map = new Map<string, Gender>();
  for (const word of BOTH.split(/\s+/u).filter(Boolean)) {
    map.set(word, 'm');
    for (const form of [`${word}s`, `${word}en`, `${word}n`]) if (!map.has(form)) map.set(form, 'm');
    if (
      word.endsWith('ter') ||
      word.endsWith('er') ||
      word.endsWith('or') ||
      word.endsWith('ent') ||
      /[^en]$/u.test(word)
    ) {
      map.set(`${word}in`, 'f');
    }
    if (word.endsWith('e')) map.set(`${word.slice(0, -1)}in`, 'f');
    if (word.endsWith('er')) {
      const stem = word.slice(0, -2);
      if (word.endsWith('ender') || word.endsWith('neter') || word.endsWith('gter'))
        map.set(`${stem}e`, null).set(`${stem}en`, null);
    }
  }
  for (const word of FEMALE.split(/\s+/u)) map.set(word, 'f');
  return map;
}

/** Offices and professions with their gender, feminine and inflected forms included. */
export const OFFICES = offices();

/** Endings of compounds that are offices, longest first. */
export const OFFICE_ENDINGS: readonly (readonly [string, Gender])[] = (
  [
    ['minister', 'm'],
    ['ministerin', 'f'],
    ['präsident', 'm'],
    ['präsidenten', 'm'],
    ['präsidentin', 'f'],
    ['sprecher', 'm'],
    ['sprechers', 'm'],
    ['sprecherin', 'f'],
    ['politiker', 'm'],
    ['politikers', 'm'],
    ['politikerin', 'f'],
    ['vorsitzender', 'm'],
    ['vorsitzende', null],
    ['vorsitzenden', null],
    ['sekretär', 'm'],
    ['sekretärs', 'm'],
    ['sekretärin', 'f'],
    ['führer', 'm'],
    ['führers', 'm'],
    ['führerin', 'f'],
    ['chef', 'm'],
    ['chefs', 'm'],
    ['chefin', 'f'],
    ['kandidat', 'm'],
    ['kandidaten', 'm'],
    ['kandidatin', 'f'],
    ['senator', 'm'],
    ['senators', 'm'],
    ['senatorin', 'f'],
    ['kanzler', 'm'],
    ['kanzlers', 'm'],
    ['kanzlerin', 'f'],
    ['meister', 'm'],
    ['meisterin', 'f'],
    ['kommissar', 'm'],
    ['kommissarin', 'f'],
    ['anwalt', 'm'],
    ['anwalts', 'm'],
    ['anwältin', 'f'],
    ['experte', 'm'],
    ['experten', 'm'],
    ['expertin', 'f'],
    ['leiter', 'm'],
    ['leiters', 'm'],
    ['leiterin', 'f'],
    ['direktor', 'm'],
    ['direktors', 'm'],
    ['direktorin', 'f'],
    ['abgeordneter', 'm'],
    ['abgeordnete', null],
    ['abgeordneten', null],
    ['beauftragter', 'm'],
    ['beauftragte', null],
    ['trainer', 'm'],
    ['trainers', 'm'],
    ['trainerin', 'f'],
    ['forscher', 'm'],
    ['forscherin', 'f'],
    ['fahrer', 'm'],
    ['fahrerin', 'f'],
    ['spieler', 'm'],
    ['spielerin', 'f'],
    ['richter', 'm'],
    ['richterin', 'f'],
    ['general', 'm'],
    ['rat', 'm'],
  ] as const
)
  .map((pair) => pair as readonly [string, Gender])
  .sort((a, b) => b[0].length - a[0].length);
