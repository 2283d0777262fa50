/** Near-copies: agency copy that several outlets print is one independent source. */
export { copyGroups } from './groups.ts';
export { copyBands, copySketch, isCopy } from './sketch.ts';
