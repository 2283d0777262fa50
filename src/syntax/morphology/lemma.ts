import type { Word } from '../types.ts';
import type { Label } from './label.ts';
import type { NominalMask, Reading } from './reading.ts';

/** The reading of a form that fits the label best, or null where none has its tag. `mask` is what the word can be here. */
export function chooseReading(readings: readonly Reading[], { upos, tag }: Label, mask: NominalMask): Reading | null {
  let best: Reading | null = null;
  let value = -1;
  for (const reading of readings) {
    if (reading.tag !== tag) continue;
    const fits = ((reading.nominal | reading.weak | reading.mixed) & mask) !== 0;
    const now = (fits ? 2 : 0) + (reading.upos === upos ? 1 : 0);
    if (now > value) {
      best = reading;
      value = now;
    }
  }
  return best;
}

/** The lemma of a word whose tag no reading has: that of a reading of the same kind, else the form itself. */
export function fallbackLemma(
  form: string,
  readings: readonly Reading[],
  upos: Word['upos'],
  genitive: string,
): string {
  const near = readings.find((reading) => reading.upos === upos || (reading.upos === 'AUX' && upos === 'VERB'));
  if (near !== undefined) return near.lemma;
  if (upos === 'PROPN') return nameLemma(form, genitive);
  return upos === 'NOUN' || upos === 'X' ? form : form.toLowerCase();
}

/** A name without the ending of its genitive ("Frankreichs"), where it can be told from the name itself ("Paris"). */
function nameLemma(form: string, genitive: string): string {
  const stem = form.slice(0, form.length - genitive.length);
  if (genitive === '' || stem.length < 4 || !form.endsWith(genitive) || form === form.toUpperCase()) return form;
  return /(?:[dnlrtgkmp]|ei|ia|ea|ka|na)$/u.test(stem) ? stem : form;
}
