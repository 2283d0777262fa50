import { newer, versionName } from '../../ingest/versions.ts';
import type { ItemVersion } from './types.ts';

/** Why a version must not take the place of the one that is there; null where it may. */
export function refusal(here: ItemVersion | null, coming: ItemVersion): string | null {
  if (here === null) return null;
  const age = newer(coming, here);
  if (age >= 0 && (here.status !== 'canceled' || age > 0 || coming.status === 'canceled')) return null;
  if (here.status === 'canceled') return `its publisher has withdrawn it${stated(here)}`;
  if (here.status === 'withheld') return `its publisher withholds it${stated(here)}`;
  return `the chronicle has ${versionName(here)}, which is newer than ${versionName(coming)}`;
}

/** Whether two words of a publisher on an item say the same. */
export function isSame(a: ItemVersion, b: ItemVersion): boolean {
  return a.version === b.version && a.created === b.created && a.status === b.status && a.article === b.article;
}

function stated(version: ItemVersion): string {
  return version.version === null && version.created === null ? '' : ` (${versionName(version)})`;
}
