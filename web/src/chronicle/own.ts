/** What the address says of the chronicle beside the filter: the event that is looked at, the tray that is open, the order of the queue. */
export const OWN = ['event', 'tray', 'order'] as const;
export type Own = (typeof OWN)[number];
