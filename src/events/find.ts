import type { Span } from '../text/span.ts';
import { adjunctsOf } from './adjuncts.ts';
import { causeOf } from './cause.ts';
import { contextReader } from './contexts.ts';
import type { Draft } from './draft.ts';
import { type FigureKinds, figuresOf } from './figures.ts';
import { eventsAmong } from './filter.ts';
import { mannerOf } from './manner.ts';
import { locate, placesOf } from './place.ts';
import { because, type Reasoned, tokenSpan } from './reason.ts';
import { isReport, type SpeechActs, speechActs } from './reports.ts';
import { type Roles, rolesOf } from './roles.ts';
import { linkOf, type Told } from './same.ts';
import { settleTimes } from './settle.ts';
import { settlePlaces } from './settle-places.ts';
import { statusOf } from './status.ts';
import { timesBySentence } from './timed.ts';
import { findTriggers } from './triggers.ts';
import type { Claim, ClaimStatus } from './types.ts';
import { typesOf } from './types-by-cause.ts';
import { type ClaimInput, type View, viewOf } from './view.ts';
import { ownTime, planTime, type When } from './when.ts';

/** What numbers count by type, where neither trigger nor noun says. */
const FIGURES: Readonly<Record<string, FigureKinds>> = {
  PROTEST: { actor: 'participants', recipient: 'other' },
  CONSULT: { actor: 'participants', recipient: 'participants' },
  CONTEST: { actor: 'participants', recipient: 'other' },
  CEREMONY: { actor: 'participants', recipient: 'participants' },
  MOBILIZE: { actor: 'participants', recipient: 'participants' },
  AID: { actor: 'participants', recipient: 'other' },
  SCIENCE: { actor: 'participants', recipient: 'participants' },
  TRIAL: { actor: 'other', recipient: 'other', measures: 'terms' },
  OFFICE: { actor: 'other', recipient: 'other', measures: 'shares' },
  BUSINESS: { actor: 'other', recipient: 'other', measures: 'shares' },
  ENACT: { actor: 'other', recipient: 'other', measures: 'shares' },
  DISASTER: { actor: 'other', recipient: 'other', measures: 'strength' },
};
const OTHER: FigureKinds = { actor: 'other', recipient: 'other' };

/** Finds the claims of an article: each event mention of the codebook with its fields, in order of position. Never fails. */
export function findClaims(input: ClaimInput): Claim[] {
  const view = viewOf(input);
  const drafts = eventsAmong(view, findTriggers(view));
  const types = typesOf(drafts);
  const contextsOf = contextReader(view);
  const located = locate(view);
  const times = timesBySentence(view);
  const events = new Set(drafts.map(({ token }) => token));
  const filled = drafts.map((draft, i) => {
    const roles = rolesOf(view, draft);
    const status = statusOf(view, draft);
    return {
      draft,
      type: types[i]!,
      roles,
      status,
      places: placesOf(view, draft, located, events),
      when: planTime(view, status.value, ownTime(view, draft, times, events)),
      figures: figuresOf(view, draft, roles, FIGURES[types[i]!] ?? OTHER),
    };
  });
  const told: Told[] = filled.map((f) => ({
    draft: f.draft,
    type: f.type,
    status: f.status.value,
    when: f.when.value,
    actors: f.roles.actors.value,
    recipients: f.roles.recipients.value,
    places: f.places.value,
  }));
  const links = told.map((_, i) => linkOf(view, told, i));
  const event: number[] = [];
  let events1 = 0;
  links.forEach((link, i) => {
    event[i] = link === null ? events1++ : event[link.to]!;
  });
  const whens = settleTimes(
    view,
    told,
    event,
    filled.map(({ when }) => when),
    times,
  );
  const settledPlaces = settlePlaces(
    told,
    event,
    filled.map(({ places }) => places),
    whens,
    view,
    located,
  );
  const settled: Reasoned<ClaimStatus>[] = [];
  filled.forEach((f, i) => {
    const before = links[i] === null ? undefined : settled[links[i]!.to];
    settled.push(settleStatus(view, f, whens[i]!.value, before));
  });
  const acts = speechActs(
    view,
    drafts,
    types,
    filled.map(({ roles }) => roles),
  );
  return filled.map((f, i): Claim => {
    const { draft, roles, figures } = f;
    const places = settledPlaces[i]!;
    const status = settled[i]!;
    const when = whens[i]!;
    const adjuncts = adjunctsOf(view, draft);
    const cause = causeOf(view, draft, adjuncts);
    const manner = mannerOf(view, draft, adjuncts);
    const sayings = attributionsOf(view, draft, roles, acts);
    const link = links[i]!;
    const triggerSpans = spansOf(view, draft.tokens);
    const { start, end } = view.document.sentences[draft.sentence]!;
    return {
      id: `c${i + 1}`,
      event: `e${event[i]! + 1}`,
      type: f.type,
      mode: draft.sense.mode,
      contexts: contextsOf(draft),
      trigger: triggerSpans,
      actors: roles.actors.value.map(({ value }) => value),
      recipients: roles.recipients.value.map(({ value }) => value),
      places: places.value,
      time: when.value.span,
      earliest: when.value.earliest,
      latest: when.value.latest,
      precision: when.value.precision,
      basis: when.value.basis,
      status: status.value,
      attributions: sayings.value.ids,
      sources: sayings.value.sources,
      figures: figures.value,
      cause: cause.value,
      manner: manner.value,
      evidence: { start, end },
      rules: [draft.sense.id],
      explanations: {
        type: {
          ...because(
            view,
            draft.sense.id,
            f.type === draft.sense.type ? '' : `the type of the event that it is the result of (${f.type})`,
            triggerSpans,
          ),
          rejected: draft.rejected.slice(0, 8).map(({ sense, reason }) => ({
            rule: sense.id,
            words: { ...tokenSpan(view, draft.token), text: view.document.tokens[draft.token]!.text },
            reason,
          })),
        },
        mode: because(view, draft.sense.id, draft.sense.mode ?? 'none'),
        event:
          link === null
            ? because(view, 'same.none', 'told for the first time')
            : because(view, link.rule, link.why, spansOf(view, drafts[link.to]!.tokens)),
        actors: roles.actors.because,
        recipients: roles.recipients.because,
        places: places.because,
        time: when.because,
        status: status.because,
        attributions: sayings.because,
        figures: figures.because,
        cause: cause.because,
        manner: manner.because,
      },
    };
  });
}

/** What lies ahead of the publication has not happened yet; a noun that takes up what is only planned is no more than that. */
function settleStatus(
  view: View,
  { draft, status }: { readonly draft: Draft; readonly status: Reasoned<ClaimStatus> },
  when: When,
  before: Reasoned<ClaimStatus> | undefined,
): Reasoned<ClaimStatus> {
  if (status.value !== 'actual') return status;
  const { earliest } = when;
  const published = view.published.latest ?? view.published.date;
  const tense = draft.frame >= 0 ? view.syntax.frames[draft.frame]!.tense : null;
  const told = tense === 'past';
  // "löst sich zum 1. Januar auf": an undated report tells ahead what it sets a day for.
  if (published === null && tense === 'present' && isSetFor(view, when)) {
    return { value: 'planned', because: because(view, 'status.set', 'a day is set for it') };
  }
  if (earliest !== null && published !== null && earliest > published && !told) {
    return {
      value: 'planned',
      because: because(view, 'status.ahead', `it lies after the publication on ${published}`),
    };
  }
  if (
    before !== undefined &&
    draft.sense.pos === 'noun' &&
    (before.value === 'planned' || before.value === 'possible')
  ) {
    return {
      value: before.value,
      because: { ...because(view, 'status.same', 'as where the event was told first'), parts: [before.because] },
    };
  }
  return status;
}

/** True for a single day behind a word that sets it: "zum 1. Januar". */
function isSetFor(view: View, { span, earliest, latest }: When): boolean {
  if (span === null || earliest === null || earliest !== latest) return false;
  const token = view.tokenAt(span.start);
  return [token, token - 1].some((at) => at >= 0 && view.language.settingDays.has(view.document.lower[at]!));
}

function attributionsOf(
  view: View,
  draft: Draft,
  roles: Roles,
  acts: SpeechActs,
): Reasoned<{ ids: string[]; sources: Span[] }> {
  const over = view.sayingsAt(draft.token).filter((saying) => isReport(view, saying, roles, acts));
  // "wonach" points to who said it, it names nobody.
  const sources = over.flatMap(({ holder }) => holder).filter((span) => namesSomebody(view, span));
  const value = { ids: over.map(({ id }) => id), sources };
  const [rule, why] =
    over.length === 0
      ? ['source.none', 'the article asserts it itself']
      : ['source.message', 'it stands in what is told on this word'];
  return { value, because: because(view, rule, why, sources) };
}

function namesSomebody(view: View, { start, end }: Span): boolean {
  for (let token = view.tokenAt(start); token < view.words.length && view.document.tokens[token]!.start < end; token++)
    if (['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'X', 'DET'].includes(view.words[token]!.upos)) return true;
  return false;
}

/** Neighbouring tokens as one span. */
function spansOf(view: View, tokens: readonly number[]): Span[] {
  const sorted = [...new Set(tokens)].sort((a, b) => a - b);
  const spans: Span[] = [];
  let previous = -2;
  for (const token of sorted) {
    const { start, end } = view.document.tokens[token]!;
    if (token === previous + 1) spans[spans.length - 1] = { start: spans.at(-1)!.start, end };
    else spans.push({ start, end });
    previous = token;
  }
  return spans;
}
