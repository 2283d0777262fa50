import type { CueClass } from '../../../attribution/language.ts';
import { byClass } from '../../../attribution/word-lists.ts';

/** German verbs that report only with a second word, by lemma: "gab bekannt", "machte deutlich", "ist der Ansicht". */
export const PHRASES: ReadonlyMap<string, ReadonlyMap<string, CueClass>> = new Map([
  ['geben', byClass({ say: 'bekannt auskunft protokoll entwarnung', announce: 'versprechen', ask: 'bedenken' })],
  ['machen', byClass({ say: 'deutlich klar geltend aufmerksam', accuse: 'verantwortlich', demand: 'vorschlag' })],
  ['bringen', byClass({ say: 'ausdruck' })],
  ['ziehen', byClass({ think: 'betracht erwägung zweifel schluss' })],
  ['hegen', byClass({ think: 'hoffnung zweifel verdacht' })],
  ['haben', byClass({ think: 'eindruck hoffnung verdacht', announce: 'absicht' })],
  ['stellen', byClass({ think: 'frage', announce: 'aussicht', say: 'klar', demand: 'forderung' })],
  ['nehmen', byClass({ say: 'stellung', judge: 'schutz', think: 'annahme' })],
  ['üben', byClass({ judge: 'kritik' })],
  ['erheben', byClass({ accuse: 'vorwurf vorwürfe anklage einspruch' })],
  ['werden', byClass({ say: 'bekannt laut' })],
  [
    'zeigen',
    byClass({ think: 'überzeugt zuversichtlich besorgt enttäuscht zufrieden erfreut optimistisch erschüttert' }),
  ],
  ['äußern', byClass({ say: 'sich' })],
  [
    'sein',
    byClass({
      think: `ansicht meinung auffassung überzeugung überzeugt sicher zuversichtlich dagegen bewusst optimistisch
        skeptisch besorgt einig`,
      say: 'rede lesen hören',
      announce: 'bereit',
    }),
  ],
  ['vertreten', byClass({ think: 'ansicht meinung auffassung standpunkt these' })],
  ['kommen', byClass({ find: 'schluss ergebnis erkenntnis' })],
  ['sehen', byClass({ think: 'gefahr' })],
  ['lassen', byClass({ say: 'wissen verlauten mitteilen durchblicken erkennen verbreiten ausrichten' })],
  ['weisen', byClass({ say: 'zurück hin' })],
  ['legen', byClass({ say: 'nahe dar' })],
  ['treten', byClass({ demand: 'dafür' })],
  ['setzen', byClass({ demand: 'dafür' })],
  ['fügen', byClass({ say: 'hinzu' })],
]);
