import { type Classifier, checkOf, sectionName } from '../../src/syntax/parser/classifier.ts';
import type { Section } from '../../src/tables/container.ts';

/** Numbers kept for each weight. */
const CELL = 3;

/** A linear classifier in training: log-loss, AdaGrad, weights averaged over the steps of the last epochs. */
export class Learner implements Classifier {
  readonly classes: number;
  private keys = new Int32Array(1 << 20);
  private rowOf = new Int32Array(1 << 20);
  private used = 0;
  /** By row and class: the weight, the sum of its squared slopes, and its changes each times the clock (lazy averaging). */
  private cells: Float32Array;
  private counts: Int32Array;
  private clock = 0;
  private averaged = false;

  constructor(classes: number) {
    this.classes = classes;
    const room = 1 << 16;
    this.cells = new Float32Array(room * classes * CELL);
    this.counts = new Int32Array(room);
  }

  score(hashes: Int32Array, count: number, scores: Float32Array): void {
    scores.fill(0);
    for (let i = 0; i < count; i++) {
      if (hashes[i] === 0) continue;
      const row = this.find(hashes[i]!);
      if (row < 0) continue;
      const base = row * this.classes * CELL;
      for (let c = 0; c < this.classes; c++) scores[c]! += this.cells[base + c * CELL]!;
    }
  }

  /** Moves the weights of the features against the gradient of the loss over the classes. */
  learn(hashes: Int32Array, count: number, gradient: Float32Array, rate: number): void {
    this.clock++;
    const { classes } = this;
    for (let i = 0; i < count; i++) {
      if (hashes[i] === 0) continue;
      const row = this.add(hashes[i]!);
      const { cells } = this;
      this.counts[row]!++;
      for (let c = 0, at = row * classes * CELL; c < classes; c++, at += CELL) {
        const g = gradient[c]!;
        if (g > -1e-4 && g < 1e-4) continue;
        cells[at + 1]! += g * g;
        const change = (rate * g) / Math.sqrt(cells[at + 1]! + 0.1);
        cells[at]! -= change;
        cells[at + 2]! -= change * this.clock;
      }
    }
  }

  /** Replaces the weights by their averages over time; the learner is then ready for use or packing. */
  average(): void {
    if (this.averaged) return;
    this.averaged = true;
    const end = this.used * this.classes * CELL;
    for (let at = 0; at < end; at += CELL) this.cells[at]! -= this.cells[at + 2]! / (this.clock + 1);
  }

  /** Moves the weights towards those of another learner, by a share of the way: the mean of two at one half. Both are averaged. */
  blend(other: Learner, share: number): void {
    this.average();
    other.average();
    const end = this.used * this.classes * CELL;
    for (let at = 0; at < end; at += CELL) this.cells[at]! *= 1 - share;
    for (let slot = 0; slot < other.keys.length; slot++) {
      if (other.keys[slot] === 0) continue;
      const theirs = other.rowOf[slot]!;
      const row = this.add(other.keys[slot]!);
      this.counts[row] = Math.max(this.counts[row]!, other.counts[theirs]!);
      for (let c = 0; c < this.classes; c++)
        this.cells[(row * this.classes + c) * CELL]! += share * other.weight(theirs, c);
    }
  }

  /** Sections for a table, of the strongest rows that were seen often enough, and the scale of the weights. */
  pack(
    name: string,
    maxRows: number,
    minCount: number,
  ): { sections: Record<string, Section>; scale: number; rows: number } {
    const strength = (row: number): number => {
      let most = 0;
      for (let c = 0; c < this.classes; c++) most = Math.max(most, Math.abs(this.weight(row, c)));
      return most;
    };
    const kept: { hash: number; row: number; strength: number }[] = [];
    for (let slot = 0; slot < this.keys.length; slot++) {
      if (this.keys[slot] === 0) continue;
      const row = this.rowOf[slot]!;
      if (this.counts[row]! >= minCount) kept.push({ hash: this.keys[slot]!, row, strength: strength(row) });
    }
    kept.sort((a, b) => b.strength - a.strength || a.hash - b.hash);
    kept.length = Math.min(kept.length, maxRows);
    const scale = (kept[0]?.strength ?? 1) / 127;
    const weak = kept.findIndex((entry) => entry.strength < scale / 2);
    if (weak >= 0) kept.length = weak;
    let slots = 1024;
    while (slots * 0.8 < kept.length) slots *= 2;
    const checks = new Uint16Array(slots);
    const rows = kept.length > 65535 ? new Uint32Array(slots) : new Uint16Array(slots);
    const weights = new Int8Array(kept.length * this.classes);
    kept.forEach(({ hash, row }, i) => {
      let slot = hash & (slots - 1);
      while (checks[slot] !== 0) slot = (slot + 1) & (slots - 1);
      checks[slot] = checkOf(hash);
      rows[slot] = i;
      for (let c = 0; c < this.classes; c++) weights[i * this.classes + c] = Math.round(this.weight(row, c) / scale);
    });
    const sections = {
      [sectionName(name, 'checks')]: checks,
      [sectionName(name, 'rows')]: rows,
      [sectionName(name, 'weights')]: weights,
    };
    return { sections, scale, rows: kept.length };
  }

  private weight(row: number, c: number): number {
    return this.cells[(row * this.classes + c) * CELL]!;
  }

  private find(hash: number): number {
    const mask = this.keys.length - 1;
    let slot = (hash ^ (hash >>> 16)) & mask;
    while (this.keys[slot] !== 0) {
      if (this.keys[slot] === hash) return this.rowOf[slot]!;
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  private add(hash: number): number {
    const found = this.find(hash);
    if (found >= 0) return found;
    if (this.used * 2 > this.keys.length) this.widen();
    if ((this.used + 1) * this.classes * CELL > this.cells.length) this.grow();
    this.insert(hash, this.used);
    return this.used++;
  }

  private insert(hash: number, row: number): void {
    const mask = this.keys.length - 1;
    let slot = (hash ^ (hash >>> 16)) & mask;
    while (this.keys[slot] !== 0) slot = (slot + 1) & mask;
    this.keys[slot] = hash;
    this.rowOf[slot] = row;
  }

  private widen(): void {
    const { keys, rowOf } = this;
    this.keys = new Int32Array(keys.length * 2);
    this.rowOf = new Int32Array(keys.length * 2);
    for (let slot = 0; slot < keys.length; slot++) if (keys[slot] !== 0) this.insert(keys[slot]!, rowOf[slot]!);
  }

  private grow(): void {
    const cells = new Float32Array(this.cells.length * 2);
    cells.set(this.cells);
    this.cells = cells;
    const counts = new Int32Array(this.counts.length * 2);
    counts.set(this.counts);
    this.counts = counts;
  }
}
