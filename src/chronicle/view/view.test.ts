import { describe, expect, it } from 'vitest';
import type { RegestaRecord } from '../../record.ts';
import { ChronicleEvent } from '../event.ts';
import { type ViewInput, viewEvent } from './index.ts';

const TEXT = 'In Bamberg starben drei Menschen.';
const span = (words: string, text = TEXT) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  text: words,
});

/** A record with one claim: so many dead, told on that day. */
function record(
  id: string,
  dead: number,
  published: string,
  changes: Partial<RegestaRecord['claims'][number]> = {},
): RegestaRecord {
  return {
    schema: 'regesta.record/1',
    article: { id, language: 'de', title: null, url: null, publisher: null, text: TEXT, sha256: '0'.repeat(64) },
    published: { date: published, earliest: published, latest: published, basis: 'stated', evidence: [], why: '' },
    times: [],
    entities: [
      {
        id: 'n1',
        key: 'geonames:2952984',
        kind: 'place',
        name: 'Bamberg',
        mentions: [{ ...span('Bamberg'), named: true }],
        roles: [],
        country: 'DE',
        location: { lat: 49.9, lon: 10.9, precision: 'city', geonames: '2952984' },
        names: [],
      },
    ],
    attributions: [],
    claims: [
      {
        id: 'c1',
        event: 'e1',
        type: 'ACCIDENT',
        mode: null,
        contexts: [],
        trigger: [span('starben')],
        actors: [],
        recipients: [{ ...span('drei Menschen'), entity: null }],
        places: [{ ...span('Bamberg'), entity: 'n1' }],
        time: null,
        earliest: '2020-05-04',
        latest: '2020-05-04',
        precision: 'day',
        basis: 'relative',
        status: 'actual',
        attributions: [],
        sources: [],
        figures: [{ ...span('drei'), kind: 'dead', min: dead, max: dead }],
        cause: null,
        manner: null,
        evidence: span(TEXT),
        rules: ['test'],
        ...changes,
      },
    ],
    diagnostics: [],
  };
}

const codebook = { types: { ACCIDENT: { label: { de: 'Unfall', en: 'Accident' } } } } as ViewInput['codebook'];
const view = (records: readonly RegestaRecord[], changes: Partial<ViewInput> = {}): ChronicleEvent =>
  viewEvent({
    id: 'x',
    articles: records.map((one) => ({ key: one.article.id, id: one.article.id, record: one, claims: ['c1'] })),
    copies: [],
    links: [],
    decisions: [],
    codebook,
    ...changes,
  });

const three = record('a', 3, '2020-05-05');
const four = record('b', 4, '2020-05-07');

describe('the view of an event', () => {
  it('keeps to the schema and has a neutral title', () => {
    const event = view([four, three]);
    expect(ChronicleEvent.parse(event)).toEqual(event);
    expect(event.title).toBe('Accident: Bamberg, 4 May 2020');
    expect(view([three], { language: 'de' }).title).toBe('Unfall: Bamberg, 4. Mai 2020');
  });
  it('gives figures over report time with their range, and names the contradiction', () => {
    const { figures, conflicts } = view([four, three]);
    expect(figures).toMatchObject([{ kind: 'dead', min: 3, max: 4, by: [{ article: 'a' }, { article: 'b' }] }]);
    expect(conflicts).toMatchObject([{ field: 'figures.dead', versions: [{ value: '3' }, { value: '4' }] }]);
  });
  it('says why and how in the words of each report, once', () => {
    const told = { cause: span('drei Menschen'), manner: span('In Bamberg') };
    const { causes, manners } = view([record('a', 3, '2020-05-05', told), record('b', 3, '2020-05-06', told)]);
    expect(causes.map(({ article, text }) => [article, text])).toEqual([
      ['a', 'drei Menschen'],
      ['b', 'drei Menschen'],
    ]);
    expect(manners).toHaveLength(2);
  });

  it('counts near-copies as one source', () => {
    const same = record('b', 3, '2020-05-05');
    expect(view([three, same]).sources).toEqual({ reports: 2, independent: 2, groups: [['a'], ['b']] });
    const copied = view([three, same], { copies: [['b', 'a']] });
    expect(copied.sources).toEqual({ reports: 2, independent: 1, groups: [['a', 'b']] });
    expect(copied.agreements).toEqual([]);
  });
  it('says who denies what others tell', () => {
    const denied = record('b', 3, '2020-05-06', { status: 'denied', sources: [span('Menschen')] });
    const { conflicts, status } = view([three, denied]);
    expect(status).toBe('actual');
    expect(conflicts).toMatchObject([
      {
        field: 'status',
        versions: [{ value: 'actual' }, { value: 'denied', reports: [{ article: 'b', by: 'Menschen' }] }],
      },
    ]);
  });
  it('is the same in whatever order the articles come', () => {
    expect(view([four, three])).toEqual(view([three, four]));
  });
  it('lays corrections over what was found, and leaves out those that do not fit', () => {
    const decision = { id: '1', at: '2020-06-01T00:00:00Z', by: 'me', kind: 'correct', note: null } as const;
    const decisions = [
      { ...decision, field: 'earliest', value: '2020-05-03' },
      { ...decision, field: 'latest', value: 'May' },
      { ...decision, field: 'figures.dead', value: { min: 4, max: 4 } },
    ];
    const event = view([three], { decisions });
    expect([event.earliest, event.latest]).toEqual(['2020-05-03', '2020-05-04']);
    expect(event.figures).toMatchObject([{ kind: 'dead', min: 4, max: 4 }]);
    expect(event.decisions).toHaveLength(3);
  });
});
