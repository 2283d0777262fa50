/** STTS tags of finite verbs. */
export const FINITE: ReadonlySet<string> = new Set(['VVFIN', 'VAFIN', 'VMFIN', 'VVIMP', 'VAIMP']);
/** STTS tags of infinitives and participles. */
export const NONFINITE: ReadonlySet<string> = new Set(['VVINF', 'VAINF', 'VMINF', 'VVPP', 'VAPP', 'VMPP', 'VVIZU']);
