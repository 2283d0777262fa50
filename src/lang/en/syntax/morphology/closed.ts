import { type ClosedWord, particles } from '../../../../syntax/morphology/closed-word.ts';
import type { Upos } from '../../../../syntax/types.ts';

/** Words of one tag: "form" or "form:lemma". */
const list = (upos: Upos, tag: string, words: string): ClosedWord[] =>
  particles(upos, tag, words).map((word) => {
    const [form = '', lemma = form] = word.form.split(':');
    return { ...word, form, lemma };
  });

/** English words of closed classes. */
export const closed: readonly ClosedWord[] = [
  ...list(
    'DET',
    'DT',
    'the a an:a this that these:this those:that every each some any no all both either neither another half such:such',
  ),
  ...list('PRON', 'DT', 'this that these:this those:that all both each either neither some any another'),
  ...list('DET', 'PDT', 'all both half such quite'),
  ...list(
    'PRON',
    'NN',
    'someone somebody something anyone anybody anything everyone everybody everything none nobody nothing one',
  ),
  ...list(
    'PRON',
    'PRP',
    `I he she it we you they me:I him:he her:she us:we them:they myself yourself himself herself itself ourselves yourselves themselves
    oneself mine:my yours:your hers:her ours:our theirs:their 's:we ’s:we`,
  ),
  ...list('PRON', 'PRP$', 'my his her its our your their'),
  ...list('PRON', 'EX', 'there'),
  ...list('PRON', 'WP', 'who whom what whoever whatever whomever'),
  ...list('PRON', 'WP$', 'whose'),
  ...list('PRON', 'WDT', 'which that whichever'),
  ...list('DET', 'WDT', 'which what whatever whichever'),
  ...list('ADV', 'WRB', 'when where why how whenever wherever however whereby wherein'),
  ...list(
    'AUX',
    'MD',
    "can could will would shall should may might must ought ca:can wo:will sha:shall 'll:will 'd:would ’ll:will ’d:would cannot:can",
  ),
  ...list('AUX', 'VBZ', "is:be has:have does:do 's:be ’s:be"),
  ...list('AUX', 'VBP', "am:be are:be have do 'm:be 're:be 've:have ’m:be ’re:be ’ve:have"),
  ...list('AUX', 'VBD', "was:be were:be had:have did:do 'd:have ’d:have"),
  ...list('AUX', 'VB', 'be have do get'),
  ...list('AUX', 'VBN', 'been:be'),
  ...list('AUX', 'VBG', 'being:be having:have'),
  ...list('VERB', 'VBZ', 'has:have does:do'),
  ...list('CCONJ', 'CC', 'and or but nor yet & plus either neither both versus'),
  ...list(
    'ADP',
    'IN',
    `of in to for on at by from with about as into like through after over between out against during without before under around
    among off down up near above across behind beyond within along toward towards upon until till since per via despite beside besides below
    beneath amid amidst amongst throughout inside outside onto except unlike regarding concerning including following versus than past
    alongside atop opposite underneath notwithstanding pending given minus plus`,
  ),
  ...list('ADP', 'RP', 'up out off down over in on back away around about along through by'),
  ...list(
    'SCONJ',
    'IN',
    'that if because as while although though since before after until till whether unless than once so for whereas lest like except of in by with from without on at into about',
  ),
  ...list('PART', 'TO', 'to'),
  ...list('PART', 'RB', "not n't:not n’t:not"),
  ...list('PART', 'POS', "'s ':'s ’s:'s ’:'s"),
  ...list(
    'ADV',
    'RB',
    `not also only just then now here there so too very even still already again ever never always often sometimes usually yet rather quite
    almost soon later once twice maybe perhaps however therefore thus hence indeed instead otherwise meanwhile moreover furthermore nevertheless
    nonetheless together apart away back ago abroad ahead else far forward further home least less more most much little nearly next well
    about around before after down up in out off on over by as that this no all both long early late hard fast first last alone enough
    especially particularly actually really probably certainly today tomorrow yesterday tonight somehow somewhat somewhere anywhere everywhere nowhere anyway`,
  ),
  ...list(
    'ADV',
    'RBR',
    'more:more less:little better:well worse:badly further:far earlier:early later:late longer:long sooner:soon faster:fast',
  ),
  ...list('ADV', 'RBS', 'most:most least:little best:well'),
  ...list('ADJ', 'JJ', 'such many much few little own other same more:more several less:less first last next'),
  ...list('ADJ', 'JJR', 'more:more less:less fewer:few'),
  ...list('ADJ', 'JJS', 'most:most least:little fewest:few'),
  ...list(
    'NUM',
    'CD',
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion',
  ),
  ...list('INTJ', 'UH', 'yes no oh ah well okay ok hey hello hi wow um uh yeah please thanks'),
  ...list(
    'PROPN',
    'NNP',
    'January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
  ),
];
