/** The page in English. */
export const en = {
  chronicle: 'Chronicle',
  review: 'Review',
  add: 'Add reports',
  language: 'Deutsch',
  events: (n: number): string => (n === 1 ? '1 event' : `${n.toLocaleString('en')} events`),
  reports: (n: number): string => (n === 1 ? '1 report' : `${n} reports`),
  loading: 'Loading …',
  nothing: 'No event fits this choice.',
  undated: 'Undated',
  statuses: { actual: 'happened', planned: 'planned', possible: 'possible', denied: 'denied' },
  close: 'Close',
  skip: 'Skip to the list',
};
