import { openTable } from '../../tables/container.ts';
import { type Classifier, openClassifier } from './classifier.ts';
import { ROLES } from './roles.ts';
import { openSure, type SureChoices } from './sure.ts';

/** Version of the layout of the parser's tables and of its features: raised whenever either changes. */
export const PARSER_VERSION = 3;

/** A trained dependency parser. */
export interface Parser {
  /** UD relations by their numbers. */
  readonly relations: readonly string[];
  readonly steps: Classifier;
  readonly labels: Classifier;
  /** Steps and relations that need no scores. */
  readonly sureSteps: SureChoices;
  readonly sureLabels: SureChoices;
  /** Looks at subjects and objects again. */
  readonly roles: Classifier;
}

interface Meta {
  readonly relations: readonly string[];
  readonly scales: { readonly steps: number; readonly labels: number; readonly roles: number };
}

/** Opens a parser. Throws where the bytes are of another kind or version. */
export function openParser(bytes: Uint8Array): Parser {
  const table = openTable(bytes, 'parser', PARSER_VERSION);
  const { relations, scales } = table.meta as unknown as Meta;
  return {
    relations,
    steps: openClassifier(table, 'steps', 3, scales.steps),
    labels: openClassifier(table, 'labels', relations.length, scales.labels),
    sureSteps: openSure(table, 'steps'),
    sureLabels: openSure(table, 'labels'),
    roles: openClassifier(table, 'roles', ROLES.length, scales.roles),
  };
}
