/** English weekdays and months, as their lemmas are written. */
export const calendar: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december`.split(/\s+/u),
);
