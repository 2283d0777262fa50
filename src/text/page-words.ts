/** What pages say around a report in a language: data only, in lower case. */
export interface PageWords {
  /** Words in front of an author's name ("von"). */
  readonly byline: readonly string[];
  /** Openings of a line that says when a report was last changed ("aktualisiert am"). */
  readonly updated: readonly string[];
  /** Openings of lines and headings that lead to other reports ("lesen sie auch"). */
  readonly elsewhere: readonly string[];
  /** The linked words behind a teaser, which lead to its report ("mehr"). */
  readonly onward: readonly string[];
  /** Lines that are buttons and labels ("teilen", "anzeige"). */
  readonly labels: readonly string[];
  /** Headings above what readers write. */
  readonly comments: readonly string[];
  /** Openings of lines below a report: rights, offers, calls to follow. */
  readonly closing: readonly string[];
  /** What readers are offered in such lines ("newsletter"); beginnings of words. */
  readonly offers: readonly string[];
  /** What authors are, in a line about one of them ("reporter"). */
  readonly writers: readonly string[];
  /** Words in front of whose picture it is ("foto:"). */
  readonly credits: readonly string[];
  /** Words of a line that says how long it takes to read. */
  readonly readingTime: readonly string[];
}

/** The phrases of a list that is written with `|` between them. Blanks at their ends don't count. */
export function phrases(list: string): readonly string[] {
  return list
    .split('|')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
