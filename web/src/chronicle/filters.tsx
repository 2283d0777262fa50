import { createMemo, createResource, For, type JSX, on } from 'solid-js';
import { address, choose } from '../lib/address.ts';
import { type Facets, get } from '../lib/api.ts';
import { typeName } from '../lib/codebook.ts';
import { words } from '../lib/words.ts';
import { OWN, type Own } from './own.ts';

/** Where there is room for the filters beside everything else. */
const WIDE = matchMedia('(min-width: 48rem)');

/** The choices that narrow the chronicle down, each with the number of events that it would leave. */
export function Filters(): JSX.Element {
  const value = (name: string): string => address().query.get(name) ?? '';
  const counts =
    (name: string): (() => string) =>
    () => {
      const query = new URLSearchParams(address().query);
      for (const own of [...OWN, name]) query.delete(own);
      return query.toString();
    };
  /** How many of them are in use. */
  const chosen = (): number => [...address().query.keys()].filter((name) => !OWN.includes(name as Own)).length;
  /** The counts that were asked for since the address changed: choices that are not in use share one question. */
  const asked = createMemo(on(address, () => new Map<string, Promise<Facets>>()));
  const ask = (query: string): Promise<Facets> => {
    const counted = asked().get(query) ?? get<Facets>('/facets', new URLSearchParams(query));
    asked().set(query, counted);
    return counted;
  };
  const [types] = createResource(counts('type'), ask);
  const [statuses] = createResource(counts('status'), ask);
  const [bases] = createResource(counts('basis'), ask);
  const [publishers] = createResource(counts('publisher'), ask);
  const [decided] = createResource(counts('decided'), ask);
  const [actors] = createResource(counts('actor'), ask);
  const [places] = createResource(counts('place'), ask);
  const text = (name: string, label: string, type = 'search'): JSX.Element => (
    <label>
      {label}
      <input type={type} value={value(name)} onChange={(event) => choose({ [name]: event.currentTarget.value })} />
    </label>
  );
  return (
    <search>
      <details class="narrowing" open={WIDE.matches}>
        <summary>
          {words().filters}
          {chosen() > 0 ? ` (${chosen()})` : ''}
        </summary>
        <form class="filters" onSubmit={(event) => event.preventDefault()}>
          {text('q', words().search)}
          {text('since', words().since, 'date')}
          {text('until', words().until, 'date')}
          <Suggested name="actor" label={words().actor} counts={actors.latest?.actors ?? []} />
          <Suggested name="place" label={words().where} counts={places.latest?.places ?? []} />
          <Choice name="type" label={words().type} counts={types.latest?.types ?? {}} nameOf={typeName} />
          <Choice
            name="status"
            label={words().status}
            counts={statuses.latest?.statuses ?? {}}
            names={words().statuses}
          />
          <Choice name="basis" label={words().certainty} counts={bases.latest?.bases ?? {}} names={words().basis} />
          <Choice name="publisher" label={words().source} counts={publishers.latest?.publishers ?? {}} />
          <Choice name="decided" label={words().decided} counts={decided.latest?.decided ?? {}} names={words().yesNo} />
        </form>
      </details>
    </search>
  );
}

/** A name to type in or to choose from those of most events. */
function Suggested(props: {
  readonly name: string;
  readonly label: string;
  readonly counts: Facets['actors'];
}): JSX.Element {
  return (
    <label>
      {props.label}
      <input
        type="search"
        name={props.name}
        list={`names-${props.name}`}
        value={address().query.get(props.name) ?? ''}
        onChange={(event) => choose({ [props.name]: event.currentTarget.value })}
      />
      <datalist id={`names-${props.name}`}>
        <For each={props.counts}>{({ name, count }) => <option value={name} label={`${name} (${count})`} />}</For>
      </datalist>
    </label>
  );
}

function Choice(props: {
  readonly name: string;
  readonly label: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly names?: Readonly<Record<string, string>>;
  readonly nameOf?: (value: string) => string;
}): JSX.Element {
  const chosen = (): string => address().query.get(props.name) ?? '';
  return (
    <label>
      {props.label}
      <select name={props.name} onChange={(event) => choose({ [props.name]: event.currentTarget.value })}>
        <option value="" selected={chosen() === ''}>
          {words().all}
        </option>
        <For each={Object.entries(props.counts)}>
          {([value, count]) => (
            <option value={value} selected={chosen() === value}>
              {props.nameOf?.(value) ?? props.names?.[value] ?? value} ({count})
            </option>
          )}
        </For>
      </select>
    </label>
  );
}
