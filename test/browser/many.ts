import type { Page, Route } from 'playwright-core';
import { random } from '../../bench/random.ts';
import type { EventPoint, EventRow } from '../../src/chronicle/store/types.ts';

const STATUSES = ['actual', 'actual', 'actual', 'planned', 'possible', 'denied'];
const TYPES = ['PROTEST', 'ASSAULT', 'ACCIDENT', 'AGREE'];
const DAY = 86_400_000;
/** Days over which the events lie, and towns in which they do. */
const [DAYS, TOWNS] = [9000, 400];

/** Invented events of two decades: nine in ten have a day, eight in ten a place. */
export function inventRows(count: number): { readonly events: EventRow[]; readonly points: EventPoint[] } {
  const next = random(1);
  const day = (n: number): string => new Date(Date.UTC(2000, 0, 1) + n * DAY).toISOString().slice(0, 10);
  const events: EventRow[] = [];
  const points: EventPoint[] = [];
  for (let i = 0; i < count; i++) {
    const id = `e${i}`;
    const from = Math.floor(next() * DAYS);
    const dated = next() < 0.9;
    events.push({
      id,
      title: `Event ${i}`,
      type: TYPES[i % TYPES.length]!,
      mode: null,
      earliest: dated ? day(from) : null,
      latest: dated ? day(from + Math.floor(next() ** 4 * 60)) : null,
      precision: dated ? 'day' : null,
      basis: dated ? (i % 3 === 0 ? 'inferred' : 'explicit') : 'none',
      status: STATUSES[i % STATUSES.length]!,
      reports: 1 + (i % 3),
      decided: false,
      rejected: false,
    });
    if (next() >= 0.8) continue;
    const town = Math.floor(next() * TOWNS);
    const precision = town % 9 === 0 ? 'region' : 'city';
    points.push({
      event: id,
      place: `geonames:${town}`,
      lat: 36 + ((town * 7) % 24),
      lon: -9 + ((town * 13) % 40),
      precision,
    });
  }
  return { events, points };
}

/** Lets the page see these events, whatever its server has. */
export async function showRows(page: Page, { events, points }: ReturnType<typeof inventRows>): Promise<void> {
  const answer = (body: unknown) => (route: Route) => route.fulfill({ json: body });
  await page.route(/\/api\/v1\/events\?/u, answer({ total: events.length, events }));
  await page.route(/\/api\/v1\/points/u, answer({ points }));
}
