import { FORMS, type Form, type Level, NAME_LANGUAGES } from '../../src/names/levels.ts';

/** A name of a place on its way into the table. */
export interface DraftName {
  readonly name: string;
  /** Bits of {@link NAME_LANGUAGES}; 0 for a name of no particular language. */
  languages: number;
  readonly form: Form;
  usedBy: string | null;
}

/** A place on its way into the table. */
export interface Draft {
  /** Stable key: `geonames:…`, `country:…`, `region:…`, or that of the hand-written table. */
  readonly key: string;
  readonly geonames: number;
  readonly level: Level;
  lat: number;
  lon: number;
  /** Kilometres around the point within which the place lies. */
  radius: number;
  readonly country: string | null;
  /** Key of the first-level region, where there is one. */
  readonly region: string | null;
  readonly population: number;
  readonly names: DraftName[];
}

/** Adds a name, or a language to a name that is there already. */
export function addName(
  draft: Draft,
  name: string,
  language: string | null,
  { form = 'name', usedBy = null }: { readonly form?: Form; readonly usedBy?: string | null } = {},
): void {
  if (name === '' || new TextEncoder().encode(name).length > 255) return;
  const at = language === null ? -1 : NAME_LANGUAGES.indexOf(language as (typeof NAME_LANGUAGES)[number]);
  const bit = at < 0 ? 0 : 1 << at;
  const same = draft.names.find((other) => other.name === name && other.form === form);
  if (same === undefined) {
    if (draft.names.length < 255) draft.names.push({ name, languages: bit, form, usedBy });
    return;
  }
  same.languages |= bit;
  same.usedBy ??= usedBy;
}

/** The code of a form in the table. */
export function formCode(form: Form): number {
  return FORMS.indexOf(form);
}
