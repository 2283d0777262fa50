/** German weekdays and months, as their lemmas are written. */
export const calendar: ReadonlySet<string> = new Set(
  `Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Januar Februar März April Mai Juni Juli August September
  Oktober November Dezember`.split(/\s+/u),
);
