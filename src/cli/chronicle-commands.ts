import type { Command } from 'commander';
import { addAdd } from './add.ts';
import { addDead } from './dead.ts';
import { addDecide } from './decide.ts';
import { addDiff } from './diff.ts';
import { addDoctor } from './doctor.ts';
import { addEnqueue } from './enqueue.ts';
import { addExport } from './export.ts';
import { addInit } from './init.ts';
import type { Io } from './io.ts';
import { addList } from './list.ts';
import { addMigrate } from './migrate.ts';
import { addReRead } from './re-read.ts';
import { addRm } from './rm.ts';
import { addSearch } from './search.ts';
import { addServe } from './serve.ts';
import { addShow } from './show.ts';
import { addStats } from './stats.ts';
import { addStatus } from './status.ts';
import { addWorker } from './worker.ts';

/** Adds the commands that work on a chronicle. */
export function addChronicleCommands(program: Command, io: Io, done: (exit: number) => void): void {
  for (const add of [
    addInit,
    addAdd,
    addList,
    addShow,
    addSearch,
    addRm,
    addReRead,
    addDiff,
    addDecide,
    addStats,
    addDoctor,
    addExport,
    addServe,
    addMigrate,
    addEnqueue,
    addWorker,
    addStatus,
    addDead,
  ])
    add(program, io, done);
}
