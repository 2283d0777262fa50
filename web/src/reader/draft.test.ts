import { describe, expect, it } from 'vitest';
import { SAMPLE } from '../../../test/sample-record.ts';
import { draftAt, markingOf, previewOf } from './draft.ts';

const { text } = SAMPLE.article;
const at = (words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const claim = SAMPLE.claims[0]!;

describe('a draft', () => {
  it('begins with what the words are taken for', () => {
    const [trigger] = claim.trigger;
    expect(draftAt(SAMPLE, trigger!, null)).toMatchObject({ meaning: 'trigger', claim: claim.id, type: claim.type });
    expect(draftAt(SAMPLE, claim.time!, null)).toMatchObject({ meaning: 'time', from: { field: 'time' } });
    expect(draftAt(SAMPLE, at('Lagerhalle'), null).claim).toBe(claim.id);
    expect(draftAt({ ...SAMPLE, claims: [] }, at('Lagerhalle'), null)).toMatchObject({
      meaning: 'missed',
      claim: null,
    });
  });

  it('changes nothing until something is other', () => {
    expect(markingOf(SAMPLE, draftAt(SAMPLE, claim.trigger[0]!, null))).toBeNull();
    expect(markingOf(SAMPLE, draftAt(SAMPLE, claim.time!, null))).toBeNull();
    const missed = { ...draftAt(SAMPLE, at('Halle'), null), meaning: 'missed' as const, type: '' };
    expect(markingOf(SAMPLE, missed)).toBeNull();
  });

  it('moves words from one role to another, and shows what that changes', () => {
    const first = { ...draftAt(SAMPLE, at('Lagerhalle'), null), meaning: 'actors' as const };
    const { record, differences } = previewOf(SAMPLE, first)!;
    expect(differences).toEqual([
      {
        field: 'actors',
        before: names(claim.actors),
        after: [names(claim.actors), 'Lagerhalle'].filter(Boolean).join('; '),
      },
    ]);
    const moved = { ...draftAt(record, at('Lagerhalle'), claim.id), meaning: 'recipients' as const };
    expect(moved.from).toMatchObject({ field: 'actors' });
    const fields = previewOf(record, moved)!.differences.map(({ field }) => field);
    expect(fields).toEqual(['actors', 'recipients']);
    const gone = { ...draftAt(record, at('Lagerhalle'), claim.id), meaning: 'none' as const };
    expect(previewOf(record, gone)!.differences).toHaveLength(1);
  });

  it('adds an event that was missed', () => {
    const draft = { ...draftAt(SAMPLE, at('Prüfer'), null), meaning: 'missed' as const, type: 'PROTEST' };
    const preview = previewOf(SAMPLE, draft)!;
    expect(preview.fresh).toBe(true);
    expect(preview.record.claims).toHaveLength(SAMPLE.claims.length + 1);
    expect(preview.differences).toContainEqual({ field: 'type', before: null, after: 'PROTEST' });
  });
});

function names(spans: readonly { readonly text: string }[]): string | null {
  return spans.length === 0 ? null : spans.map(({ text }) => text).join('; ');
}
