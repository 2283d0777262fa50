import type { Example } from './example.ts';

/** References to the past, the present and the future that name no date. */
export const vague: readonly Example[] = [
  ['The firm [recently] moved.', 'DATE PAST_REF'],
  ['The firm is [now] bankrupt.', 'DATE PRESENT_REF'],
  ['The firm is [currently] bankrupt.', 'DATE PRESENT_REF'],
  ['The firm is [presently] bankrupt.', 'DATE PRESENT_REF'],
  ['The firm is insolvent at [the moment].', 'DATE PRESENT_REF'],
  ['The firm will move [soon].', 'DATE FUTURE_REF'],
  ['The firm may move in [the future].', 'DATE FUTURE_REF'],
  ['The firm will move in [the near future].', 'DATE FUTURE_REF'],
  ['The firm moved often in [the past].', 'DATE PAST_REF'],
  ['The firm was [once] rich.', 'DATE PAST_REF'],
  ['The firm was [formerly] rich.', 'DATE PAST_REF'],
  ['The firm was [previously] rich.', 'DATE PAST_REF'],
  ['The firm moved in [recent years].', 'DATE PAST_REF'],
  ['The firm moved in [recent days].', 'DATE PAST_REF'],
  ['The firm will move in [the coming weeks].', 'DATE FUTURE_REF'],
  ['The firm will move in [the coming months].', 'DATE FUTURE_REF'],
  ['The firm is [nowadays] forgotten.', 'DATE PRESENT_REF'],
  ['The firm was rich at [that time].', 'DATE PAST_REF'],
  ['The firm was rich [long ago].', 'DATE PAST_REF'],
];
