import type { LedgerImport, Verdict } from './useImports';

/** What asks for something comes first. */
export const COUNTS: Verdict[] = ['ASKED', 'REFUSED', 'CHANGED', 'NEW', 'SAME'];

const FIELDS = { ASKED: 'asked', REFUSED: 'refused', CHANGED: 'changed', NEW: 'new', SAME: 'same' } as const;

export function countOf(row: LedgerImport, verdict: Verdict): number {
  return row[FIELDS[verdict]];
}

/** The first that there are any of. */
export function firstOf(row: LedgerImport): Verdict {
  return COUNTS.find((verdict) => countOf(row, verdict) > 0) ?? 'SAME';
}
