import type { Example } from './example.ts';

/** Times that no calendar holds. */
export const vague: readonly Example[] = [
  ['[Damals] war er jung.', 'DATE PAST_REF'],
  ['Er war [vor kurzem] hier.', 'DATE PAST_REF'],
  ['Er ist [derzeit] hier.', 'DATE PRESENT_REF'],
  ['Er ist [demnächst] hier.', 'DATE FUTURE_REF'],
  ['Er soll in [Zukunft] hier sein.', 'DATE FUTURE_REF'],
  ['Er war in [der Vergangenheit] hier.', 'DATE PAST_REF'],
  ['Er ist zu [dieser Zeit] hier.', 'DATE PRESENT_REF'],
  ['Er ist in [diesen Tagen] hier.', 'DATE PRESENT_REF'],
  ['[Früher] war er hier.', 'DATE PAST_REF'],
  ['Das [heutige] Polen war anders.', 'DATE PRESENT_REF'],
  ['Er war zu [dieser Zeit] dort.', 'DATE PAST_REF'],
];
