import type { refusalsEn } from './refusals-en.ts';

/** Why something can't be done, in German. */
export const refusalsDe: typeof refusalsEn = {
  'no-event': 'Dieses Ereignis gibt es nicht mehr; was von ihm berichtet wird, gehört vielleicht zu einem anderen.',
  'no-report': 'Diesen Bericht gibt es nicht mehr.',
  'several-reports': 'Mehrere Berichte heißen so.',
  'no-claim': 'Der Bericht nennt dieses Ereignis nicht mehr; bitte neu öffnen.',
  'no-decision': 'Diese Entscheidung gibt es nicht, oder sie ist schon zurückgenommen.',
  'several-decisions': 'Mehr als eine Entscheidung ist gemeint.',
  'no-note': 'Eine Notiz braucht Worte.',
  'no-others': 'Bitte ein Ereignis wählen, mit dem vereint werden soll.',
  'all-claims': 'Bitte einige der Aussagen wählen, aber nicht alle.',
  'no-field': 'Das lässt sich nicht ändern.',
  'no-value': 'Das kann nicht der Wert dieses Feldes sein.',
  'no-type': 'Diese Art steht nicht im Codebuch.',
  'other-words':
    'Die neuen Wörter haben mit den alten keines gemein; das ist ein anderes Ereignis, das sich hinzufügen lässt.',
  'words-needed': 'Ein übersehenes Ereignis braucht eine Art und die Wörter dafür.',
  'words-taken': 'Diese Wörter stehen schon für ein Ereignis, das sich ändern lässt.',
  'part-words': 'Das sind keine ganzen Wörter des Berichts.',
  'nothing-marked': 'Nichts ist bezeichnet.',
  'other-form': 'Was bezeichnet ist, passt nicht zusammen.',
  'other-count':
    'Es sind inzwischen mehr oder weniger Ereignisse; nichts wurde entschieden. Bitte mit der neuen Zahl noch einmal entscheiden.',
  unreachable: 'regesta serve läuft nicht mehr.',
};
