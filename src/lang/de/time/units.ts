import { table } from '../../../engine/lexicon.ts';
import { UNIT } from '../../../time/kinds.ts';
import type { Unit } from '../../../time/semantics.ts';
import { UNITS } from './kinds.ts';
import { all } from './words.ts';

const units: Record<string, Unit> = {
  ...all('sekunde sekunden sek.', 'second'),
  ...all('minute minuten min.', 'minute'),
  ...all('stunde stunden std.', 'hour'),
  ...all('tag tage tagen tages tags', 'day'),
  ...all('arbeitstag arbeitstage arbeitstagen werktag werktage werktagen schultage schultagen', 'workday'),
  ...all('nacht nächte nächten', 'night'),
  ...all('wochenende wochenenden wochenendes wochenend', 'weekend'),
  ...all('woche wochen', 'week'),
  ...all('monat monate monaten monats', 'month'),
  ...all(
    'quartal quartale quartalen quartals vierteljahr vierteljahres vierteljahre vierteljahren trimester trimesters',
    'quarter',
  ),
  ...all('halbjahr halbjahres halbjahrs halbjahre halbjahren jahreshälfte semester', 'half'),
  ...all('jahr jahre jahren jahres jahrs kalenderjahr kalenderjahres geschäftsjahr geschäftsjahres', 'year'),
  ...all('jahrzehnt jahrzehnte jahrzehnten jahrzehnts jahrzehntes', 'decade'),
  ...all('jahrhundert jahrhunderte jahrhunderten jahrhunderts jh. jhdt. jahrhundertes', 'century'),
  ...all('jahrtausend jahrtausende jahrtausenden jahrtausends', 'millennium'),
};

/** Units of the calendar and the clock. */
export const unitWords = table('de.units', UNIT, units);

/** Plurals that say "some" by themselves: "vor Jahren". */
export const pluralUnits = table<Unit>('de.plural-units', UNITS, {
  ...all('stunden', 'hour'),
  ...all('minuten', 'minute'),
  ...all('sekunden', 'second'),
  ...all('tagen tage', 'day'),
  ...all('wochen', 'week'),
  ...all('monaten monate', 'month'),
  ...all('jahren jahre', 'year'),
  ...all('jahrzehnten jahrzehnte', 'decade'),
  ...all('jahrhunderten jahrhunderte', 'century'),
  ...all('jahrtausenden jahrtausende', 'millennium'),
});
