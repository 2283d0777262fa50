import type { AgreementRules } from '../../../../syntax/morphology/roles.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

/** Agreement in the German noun phrase, by tags of the STTS. */
export const agreement: AgreementRules = {
  roles: {
    APPR: 'preposition',
    APPRART: 'fused',
    ART: 'determiner',
    PDAT: 'determiner',
    PIAT: 'determiner',
    PPOSAT: 'determiner',
    PWAT: 'determiner',
    PRELAT: 'determiner',
    CARD: 'number',
    ADJA: 'adjective',
    NN: 'noun',
    NE: 'name',
    PPER: 'pronoun',
    PRF: 'pronoun',
    PDS: 'pronoun',
    PIS: 'pronoun',
    PWS: 'pronoun',
    PRELS: 'pronoun',
  },
  mixedAfter: words('ein kein irgendein mein dein sein ihr Ihr unser euer'),
  strongAfter: words('viel wenig einige mehrere etliche mehr weniger etwas genug'),
  counts: (number) => !/^(?:1|1[5-9]\d\d|20\d\d|eins?)$/u.test(number),
  genitiveName: 's',
  plainPlural: words('ART APPRART PDAT PRELS PDS PIS'),
  caseOnly: words('PRF'),
  persons: {
    ich: { person: 1, plural: false },
    wir: { person: 1, plural: true },
    du: { person: 2, plural: false },
  },
};
