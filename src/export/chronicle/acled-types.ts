import type { ChronicleEvent } from '../../chronicle/event.ts';

/** ACLED's names of what happened; `sub` is empty where the codebook's type and mode don't decide it. */
export interface AcledType {
  readonly disorder: string;
  readonly event: string;
  readonly sub: string;
}

const VIOLENCE = 'Political violence';
const STRATEGIC = { disorder: 'Strategic developments', event: 'Strategic developments' };
const REMOTE = { disorder: VIOLENCE, event: 'Explosions/Remote violence' };
const CIVILIANS = { disorder: VIOLENCE, event: 'Violence against civilians' };
const PROTESTS = { disorder: 'Demonstrations', event: 'Protests', sub: '' };
const RIOTS = { disorder: 'Demonstrations', event: 'Riots' };
const BATTLES = { disorder: VIOLENCE, event: 'Battles' };

/** By type and mode ("ASSAULT aerial"), then by type alone (ACLED codebook, event and sub-event types). */
const TYPES: Readonly<Record<string, AcledType>> = {
  'ASSAULT aerial': { ...REMOTE, sub: 'Air/drone strike' },
  'ASSAULT drone': { ...REMOTE, sub: 'Air/drone strike' },
  'ASSAULT heavy-weapons': { ...REMOTE, sub: 'Shelling/artillery/missile attack' },
  'ASSAULT explosives': { ...REMOTE, sub: 'Remote explosive/landmine/IED' },
  'ASSAULT suicide-attack': { ...REMOTE, sub: 'Suicide bomb' },
  'ASSAULT abduct': { ...CIVILIANS, sub: 'Abduction/forced disappearance' },
  'ASSAULT sexual': { ...CIVILIANS, sub: 'Sexual violence' },
  'ASSAULT conquer': { ...BATTLES, sub: '' },
  'PROTEST riot': { ...RIOTS, sub: 'Violent demonstration' },
  'PROTEST vandalize': { ...RIOTS, sub: 'Mob violence' },
  PROTEST: PROTESTS,
  AGREE: { ...STRATEGIC, sub: 'Agreement' },
  'RETREAT ceasefire': { ...STRATEGIC, sub: 'Agreement' },
  RETREAT: { ...STRATEGIC, sub: 'Other' },
  MOBILIZE: { ...STRATEGIC, sub: 'Change to group/activity' },
  'COERCE arrest': { ...STRATEGIC, sub: 'Arrests' },
  COERCE: { ...STRATEGIC, sub: 'Other' },
};

/** What ACLED would call an event; null for types that it does not collect. */
export function acledType({
  type,
  mode,
  contexts,
}: Pick<ChronicleEvent, 'type' | 'mode' | 'contexts'>): AcledType | null {
  const found = (mode === null ? undefined : TYPES[`${type} ${mode}`]) ?? TYPES[type];
  if (found !== undefined || type !== 'ASSAULT') return found ?? null;
  return contexts.includes('military') ? { ...BATTLES, sub: 'Armed clash' } : { ...CIVILIANS, sub: 'Attack' };
}
