import { ChronicleEvent, type EventDecision, type EventPlace } from '../event.ts';

type Draft = Omit<ChronicleEvent, 'title'> & { title: string | null };

const LISTS = ['places', 'actors', 'recipients'] as const;
const FIGURE = 'figures.';

/**
 * Lays what people corrected over what the machine found, in the order of the decisions: a field of the event by its value,
 * places, actors and recipients by a list of names, a figure (`figures.dead`) by its `min` and `max`. A value that the field
 * cannot hold changes nothing.
 */
export function correct(event: Draft, decisions: readonly EventDecision[]): Draft {
  return decisions.reduce((now, { kind, field, value }) => {
    if (kind !== 'correct' || field === null) return now;
    const changed = change(now, field, value);
    return changed === null || !ChronicleEvent.safeParse({ ...changed, title: changed.title ?? '' }).success
      ? now
      : changed;
  }, event);
}

function change(event: Draft, field: string, value: unknown): Draft | null {
  const list = LISTS.find((name) => name === field);
  if (list !== undefined) {
    if (!Array.isArray(value) || !value.every((name) => typeof name === 'string')) return null;
    return { ...event, [list]: value.map((name: string) => known(event[list], name) ?? added(list, name)) };
  }
  if (field.startsWith(FIGURE)) {
    const kind = field.slice(FIGURE.length);
    const { min, max } = (value ?? {}) as { min?: number | null; max?: number | null };
    const old = event.figures.find((figure) => figure.kind === kind);
    const figure = { kind, min: min ?? null, max: max ?? null, by: old?.by ?? [] } as ChronicleEvent['figures'][number];
    return { ...event, figures: [...event.figures.filter((other) => other !== old), figure] };
  }
  if (!(field in event) || field === 'schema' || field === 'id' || field === 'decisions') return null;
  return { ...event, [field]: value };
}

function known<T extends { readonly name: string }>(list: readonly T[], name: string): T | undefined {
  return list.find((one) => one.name === name);
}

function added(list: (typeof LISTS)[number], name: string): EventPlace | ChronicleEvent['actors'][number] {
  const participant = { key: null, name, wordings: [], articles: [] };
  return list === 'places' ? { ...participant, names: [], country: null, location: null } : participant;
}
