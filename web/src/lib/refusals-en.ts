import type { Refusal } from '../../../src/chronicle/decisions/refusal.ts';

/** Why something can't be done, in English. */
export const refusalsEn: Record<Refusal | 'other-count' | 'unreachable', string> = {
  'no-event': 'This event is gone; what it told may belong to another one now.',
  'no-report': 'This report is gone.',
  'several-reports': 'Several reports bear this name.',
  'no-claim': 'The report tells of no such event any more; open it anew.',
  'no-decision': 'There is no such decision to take back.',
  'several-decisions': 'More than one decision is meant.',
  'no-note': 'A note needs words.',
  'no-others': 'Choose an event to merge with.',
  'all-claims': 'Choose some of the claims, but not all.',
  'no-field': 'This can’t be changed.',
  'no-value': 'This can’t be the value of that field.',
  'no-type': 'The codebook has no such type.',
  'other-words': 'The new words share none with the old ones; that is another event, which can be added.',
  'words-needed': 'An event that was missed needs a type and the words for it.',
  'words-taken': 'These words stand for an event already, which can be changed.',
  'part-words': 'These are no whole words of the report.',
  'nothing-marked': 'Nothing is marked.',
  'other-form': 'What is marked does not fit together.',
  'other-count': 'There are more or fewer events by now; nothing was decided. Look at the number and decide again.',
  unreachable: 'regesta serve is not running any more.',
};
