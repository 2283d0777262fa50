const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/u).filter(Boolean));

/** Pronouns that can only be subjects. Lower case. */
export const nominatives = words('i he she we they');

/** Lemmas of nouns of time, which stand in a clause without a preposition and are neither subject nor object. */
export const times = words(`
  year month week weekend day night morning afternoon evening time moment decade century hour minute today tomorrow yesterday
  monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter january february march april june july august
  september october november december`);

/** Lemmas of the verbs that help others to their forms, with the tags of the verbs that they help. */
export const helpers: Readonly<Record<string, ReadonlySet<string>>> = {
  be: words('VBN VBG VBD'),
  have: words('VBN VBD VB'),
  do: words('VB'),
  get: words('VBN'),
};

/** Words that open a clause and stand for one of its parts: who, which, what, that. By tag. */
export const relatives = words('WDT WP');

/** Marks that end a clause with all that is in it. */
export const breaks = words('; : – — … -- ...');

/** Words that open a clause where a finite verb follows their noun, and are prepositions otherwise. Lower case. */
export const openers = words('as than like before after until till since once because although though while if that');

/** Words that only seem to open a clause: what follows is a noun or a participle. Lower case. */
export const prepositions = words(
  'of for with by in at from about on without into to over between against despite besides upon',
);

/** Lemmas of verbs after which their subject may stand: "…, said the minister". */
export const sayings = words(`
  say add tell report announce state write reply answer ask explain note claim warn declare argue insist observe conclude continue
  comment shout cry come go lie follow begin commence belong stand sit`);

/** Pairs of words before a number that only say how exact it is. Lower case. */
export const amounts: ReadonlySet<string> = new Set([
  'at least',
  'at most',
  'more than',
  'less than',
  'fewer than',
  'up to',
]);
