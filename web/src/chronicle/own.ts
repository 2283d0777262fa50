/** What the address says of the chronicle beside the filter: the event that is looked at, the tray that is open. */
export const OWN = ['event', 'tray'] as const;
