import { PARSER_VERSION } from '../../src/syntax/parser/model.ts';
import { packTable } from '../../src/tables/container.ts';
import type { School } from './school.ts';

/** Rows kept of the classifiers. Steps learned from many sentences fill them: half as many lose 0.3 of UAS. */
const STEP_ROWS = 130_000;
const LABEL_ROWS = 20_000;
const ROLE_ROWS = 20_000;
/** Features seen less often are left out. */
const LEAST = 2;

/** Packs a trained parser into a table, its weights in eight bits. */
export function packParser({ parser, roles, sure }: School, source: string): Uint8Array {
  const { relations, steps, labels } = parser;
  const packedSteps = steps.pack('steps', STEP_ROWS, LEAST);
  const packedLabels = labels.pack('labels', LABEL_ROWS, LEAST);
  const packedRoles = roles.pack('roles', ROLE_ROWS, LEAST);
  const scales = { steps: packedSteps.scale, labels: packedLabels.scale, roles: packedRoles.scale };
  return packTable(
    { kind: 'parser', version: PARSER_VERSION, meta: { relations, scales, source } },
    { ...packedSteps.sections, ...packedLabels.sections, ...packedRoles.sections, ...sure },
  );
}
