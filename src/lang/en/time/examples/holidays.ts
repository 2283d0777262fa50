import type { Example } from './example.ts';

/** Feast days and public holidays with a settled date. */
export const holidays: readonly Example[] = [
  ['The shop burned down on [Christmas Day 2012].', 'DATE 2012-12-25'],
  ['The shop burned down on [Christmas Eve].', 'DATE 2013-12-24'],
  ['The shop burned down on [Boxing Day].', 'DATE 2013-12-26'],
  ["The shop burned down on [New Year's Day].", 'DATE 2014-01-01'],
  ['The shop burned down on [New Year’s Eve 1999].', 'DATE 1999-12-31'],
  ['The shop burned down on [Good Friday].', 'DATE 2014-04-18'],
  ['The shop burned down on [Easter Sunday 2010].', 'DATE 2010-04-04'],
  ['The shop burned down on [Easter Monday].', 'DATE 2014-04-21'],
  ['The shop burned down on [Halloween].', 'DATE 2013-10-31'],
  ["The shop burned down on [Valentine's Day].", 'DATE 2014-02-14'],
  ["The shop burned down on [St. Patrick's Day].", 'DATE 2014-03-17'],
  ['The shop burned down on [Thanksgiving 2011].', 'DATE 2011-11-24'],
  ['The shop burned down on [Memorial Day].', 'DATE 2014-05-26'],
  ['The shop burned down on [Labor Day 2012].', 'DATE 2012-09-03'],
  ['The shop burned down on [Independence Day 2012].', 'DATE 2012-07-04'],
  ['The shop burned down on [the Fourth of July 2011].', 'DATE 2011-07-04'],
  ['The shop burned down on [Martin Luther King Day].', 'DATE 2014-01-20'],
  ['The shop burned down on [Veterans Day].', 'DATE 2013-11-11'],
  ['The shop burned down on [Pentecost Sunday 2008].', 'DATE 2008-05-11'],
  ['The shop burned down on [Ash Wednesday 2013].', 'DATE 2013-02-13'],
  ['The shop burned down on [Palm Sunday].', 'DATE 2014-04-13'],
  ['The shop burned down on [May Day].', 'DATE 2014-05-01'],
  ['The shop burned down on [Guy Fawkes Night].', 'DATE 2013-11-05'],
];
