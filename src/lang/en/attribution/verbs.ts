import type { CueClass } from '../../../attribution/language.ts';
import { byClass } from '../../../attribution/word-lists.ts';

/** English verbs of reporting by lemma. */
export const VERBS: ReadonlyMap<string, CueClass> = byClass({
  say: `say tell state report announce explain declare confirm claim assert insist maintain add note stress emphasize
    emphasise underline underscore reveal disclose admit concede acknowledge deny reply respond answer retort comment
    remark mention observe inform assure reiterate repeat affirm contend allege argue counter caution warn complain
    testify swear proclaim recount relate describe quote cite relay indicate signal hint suggest vouch boast joke continue conclude interject recall lament regret clarify point notify brief plead profess
    attest reaffirm rebut refute dispute`,
  write: 'write tweet post blog publish text email headline',
  ask: 'ask inquire enquire wonder question',
  think: `think believe hope fear expect suspect assume suppose consider feel guess doubt predict forecast estimate
    reckon anticipate understand imagine worry speculate rumour rumor foresee theorise theorize
    surmise presume deem regard see`,
  find: 'find determine establish show conclude calculate discover reveal rule decide learn prove hear',
  demand: `demand urge call request order recommend advise propose require appeal beg instruct command implore exhort
    press advocate`,
  announce: 'pledge promise vow threaten offer agree plan undertake guarantee resolve refuse decline',
  accuse: 'accuse blame charge condemn denounce reproach rebuke fault decry deplore',
  judge: 'criticize criticise praise hail welcome brand label dub call term dismiss defend reject slam blast laud',
  manner: 'shout cry yell scream whisper chant exclaim mutter sigh laugh murmur quip',
});
