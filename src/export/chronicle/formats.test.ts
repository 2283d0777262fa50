import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { check } from '@placemarkio/check-geojson';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import jsonld from 'jsonld';
import { DOMParser, parseHTML } from 'linkedom';
import { describe, expect, it, vi } from 'vitest';
import { ACLED_COLUMNS, acled } from './acled.ts';
import { csv, csvForExcel } from './csv.ts';
import { GED_COLUMNS, ged } from './ged.ts';
import { geojson } from './geojson.ts';
import { html } from './html.ts';
import { icalendar } from './icalendar.ts';
import { FORMAT_NAMES, formatNamed } from './index.ts';
import { parquet } from './parquet.ts';
import { plover } from './plover.ts';
import { COLUMNS } from './row.ts';
import { PROTEST, RECORDS, SHELLING, UNDATED, written } from './sample.ts';
import { sem } from './sem.ts';
import { timelineCsv, timelineJson } from './timelinejs.ts';
import { timeml } from './timeml.ts';
import { webAnnotation } from './web-annotation.ts';

describe.each(FORMAT_NAMES)('%s', (name) => {
  it('counts every event as written or left out, and writes the same bytes twice', async () => {
    const format = (await formatNamed(name))!;
    const [once, again] = [await written(format), await written(format)];
    expect(once.wrote + once.leftOut.length).toBe(3);
    expect(Buffer.compare(once.bytes, again.bytes)).toBe(0);
  });

  it('takes a chronicle without events', async () => {
    const format = (await formatNamed(name))!;
    expect((await written(format, [])).wrote).toBe(0);
  });
});

describe('CSV', () => {
  it('is read back by another library, cell for cell', async () => {
    const rows = parse((await written(csv)).text, { columns: true }) as Record<string, string>[];
    expect(Object.keys(rows[0]!)).toEqual(COLUMNS.map(({ name }) => name));
    expect(rows[0]).toMatchObject({
      id: 'ev1',
      edtf: '2024-05-03',
      latitude: '-40.25',
      dead_min: '10',
      dead_max: '12',
      sources: 'Der Bote; =Kurier; "West"',
      conflicts: 'figures.dead: 10 / 12',
    });
    expect(rows[1]!.edtf).toBe('2024-06?');
    expect(rows[2]!.edtf).toBe('');
  });

  it('opens in a spreadsheet: mark, semicolons, decimal commas, no formulas', async () => {
    const formula = { ...SHELLING, title: '=HYPERLINK("x")' };
    const { text } = await written(csvForExcel, [formula]);
    expect(text.startsWith('\ufeff')).toBe(true);
    const [row] = parse(text, { columns: true, delimiter: ';', bom: true }) as Record<string, string>[];
    expect(row).toMatchObject({ title: '\'=HYPERLINK("x")', latitude: '-40,25' });
  });
});

describe('PLOVER', () => {
  it('has its fields, and leaves out what it requires and the event has not', async () => {
    const { text, leftOut } = await written(plover);
    const line = JSON.parse(text.split('\n')[0]!);
    expect(line).toMatchObject({
      date: '2024-05-03',
      event: ['ASSAULT'],
      mode: ['heavy-weapons'],
      quad_code: 4,
      recipient: [{ code: 'ARM', identifier_text: 'Armenien' }],
      event_loc: { country_code: 'ARM', geonameid: '1', resolution: 4 },
      size: { dead: 12 },
    });
    expect(leftOut).toEqual(['no day known (PLOVER requires a date)']);
  });
});

describe('ACLED', () => {
  it('has its columns and codes', async () => {
    const { text, leftOut } = await written(acled);
    const [row] = parse(text, { columns: true }) as Record<string, string>[];
    expect(Object.keys(row!)).toEqual(ACLED_COLUMNS);
    expect(ACLED_COLUMNS).toHaveLength(31);
    expect(row).toMatchObject({
      event_date: '2024-05-03',
      time_precision: '1',
      event_type: 'Explosions/Remote violence',
      sub_event_type: 'Shelling/artillery/missile attack',
      iso: '51',
      country: 'Armenia',
      geo_precision: '1',
      fatalities: '10',
    });
    expect(leftOut).toEqual(['planned, not actual', 'time not known to the month']);
  });
});

describe('GED', () => {
  it('has its columns, for the deadly events only', async () => {
    const { text, leftOut } = await written(ged);
    const [row] = parse(text, { columns: true }) as Record<string, string>[];
    expect(Object.keys(row!)).toEqual(GED_COLUMNS);
    expect(GED_COLUMNS).toHaveLength(49);
    expect(row).toMatchObject({ low: '10', best: '12', high: '12', date_prec: '1', where_prec: '1' });
    expect(row!.date_start).toBe('2024-05-03 00:00:00.000');
    expect(leftOut).toEqual(['no death reported', 'no death reported']);
  });
});

describe('GeoJSON', () => {
  it('passes a checker, longitude first, without a point for the unplaced', async () => {
    const found = check((await written(geojson)).text);
    if (found.type !== 'FeatureCollection') throw new Error(found.type);
    expect(found.features.map(({ geometry }: { geometry: unknown }) => geometry)).toEqual([
      { type: 'Point', coordinates: [44.5, -40.25] },
      { type: 'Point', coordinates: [2, 1] },
      null,
    ]);
    expect(found.features[1]!.properties).toMatchObject({ location_precision: 'region', radius_km: 100 });
  });
});

describe('TimelineJS', () => {
  it('is read by its own parser', async () => {
    // It looks for a browser as it is loaded; what it does with the configuration needs none.
    vi.stubGlobal('window', parseHTML('<html></html>').window);
    vi.stubGlobal('getComputedStyle', () => ({}));
    const parseFromString = (html: string) => parseHTML(`<html><body>${html}</body></html>`).document;
    vi.stubGlobal('DOMParser', function Parser() {
      return { parseFromString };
    });
    const { TimelineConfig } = await import('@knight-lab/timelinejs/src/js/core/TimelineConfig.js');
    const config = new TimelineConfig(JSON.parse((await written(timelineJson)).text));
    config.validate();
    expect(config.messages.errors).toEqual([]);
    expect(config.events.map(({ unique_id }) => unique_id)).toEqual(['ev1', 'ev2']);
    expect(config.events[0]!.start_date.data).toMatchObject({ year: 2024, month: 5, day: 3 });
  });

  it('has the columns of its spreadsheets, the year in the first', async () => {
    const rows = parse((await written(timelineCsv)).text) as string[][];
    expect(rows[0]![0]).toBe('Year');
    expect(rows[1]!.slice(0, 3)).toEqual(['2024', '5', '3']);
    expect(rows[2]!.slice(0, 3)).toEqual(['2024', '6', '']);
  });
});

describe('iCalendar', () => {
  it('is read by another library as whole days', async () => {
    const { text, leftOut } = await written(icalendar);
    const [first] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    const entry = new ICAL.Event(first);
    expect(entry.summary).toBe(SHELLING.title);
    expect(entry.startDate.isDate).toBe(true);
    expect([entry.startDate.toString(), entry.endDate.toString()]).toEqual(['2024-05-03', '2024-05-04']);
    expect(leftOut).toEqual(['time not known to the month']);
  });
});

describe('Web Annotation', () => {
  it('points at the words in code points, with the quote that stands there', async () => {
    const { items } = JSON.parse((await written(webAnnotation, [SHELLING])).text);
    expect(items.length).toBeGreaterThan(8);
    const points = [...RECORDS.get('a1')!.article.text];
    for (const { target } of items) {
      const [quote, position] = target.selector;
      expect(points.slice(position.start, position.end).join('')).toBe(quote.exact);
      expect(points.slice(0, position.start).join('').endsWith(quote.prefix)).toBe(true);
      expect(points.slice(position.end).join('').startsWith(quote.suffix)).toBe(true);
    }
    expect(new Set(items.map(({ id }: { id: string }) => id)).size).toBe(items.length);
  });
});

describe('TimeML', () => {
  it('is well-formed and keeps the text', async () => {
    const document = new DOMParser().parseFromString((await written(timeml)).text, 'text/xml');
    const texts = [...document.querySelectorAll('TEXT')].map(({ textContent }) => textContent);
    expect(texts).toEqual([...RECORDS.values()].map(({ article }) => article.text));
    expect(document.querySelector('TEXT TIMEX3')?.getAttribute('value')).toBe('2024-05-03');
    expect(document.querySelector('TLINK')?.getAttribute('relatedToTime')).toBe('t1');
  });
});

describe('SEM', () => {
  it('is JSON-LD that says what it should', async () => {
    const triples = await jsonld.toRDF(JSON.parse((await written(sem, [SHELLING])).text), {
      format: 'application/n-quads',
    });
    const ns = 'http://semanticweb.cs.vu.nl/2009/11/sem/';
    expect(triples).toContain(`<urn:regesta:event:ev1> <${ns}hasPlace> <https://sws.geonames.org/1/> .`);
    expect(triples).toContain(`<${ns}accordingTo> <urn:regesta:authority:der%20B%C3%BCrgermeister> .`);
    expect(triples).toContain(`<urn:regesta:event:ev1> <${ns}hasTimeStamp> "2024-05-03"`);
  });
});

describe('Parquet', () => {
  it('is read by DuckDB, with types', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'regesta-'));
    const file = join(folder, 'events.parquet');
    try {
      writeFileSync(file, (await written(parquet)).bytes);
      const connection = await (await DuckDBInstance.create()).connect();
      const reader = await connection.runAndReadAll(
        `select id, dead_max, reports, latitude, latest from '${file}' order by id`,
      );
      expect(reader.getRowsJson()).toEqual([
        ['ev1', 12, 2, -40.25, '2024-05-03'],
        ['ev2', null, 2, 1, '2024-06-30'],
        ['ev3', null, 2, null, null],
      ]);
      connection.closeSync();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('HTML', () => {
  it('escapes what it quotes and asks for nothing from outside', async () => {
    const { text } = await written(html, [{ ...SHELLING, title: '<script>alert(1)</script>' }, PROTEST, UNDATED]);
    expect(text).not.toContain('<script');
    expect(text).not.toMatch(/(?:src|href)="(?!#|https:\/\/bote)/u);
    expect(text).toContain('href="https://bote.example/1?a=1&amp;b=2"');
    expect([...text.matchAll(/<h2>([^<]*)/gu)].map(([, month]) => month)).toEqual(['May 2024', 'June 2024', 'Undated']);
    expect(text).toContain('Tarnow (the other side)');
  });
});
