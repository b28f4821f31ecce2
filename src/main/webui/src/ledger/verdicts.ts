import type { LedgerImport, LedgerRow, Verdict } from './useImports';

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

export function rowsOf(row: LedgerImport): number {
  return COUNTS.reduce((sum, verdict) => sum + countOf(row, verdict), 0);
}

/** Whether it has to be answered or put right. */
export function isOpen({ verdict }: LedgerRow): boolean {
  return verdict === 'ASKED' || verdict === 'REFUSED';
}

/** Whether the service checks or applies it now, whoever has asked for that. */
export function isAtWork({ status, progress }: LedgerImport): boolean {
  return status === 'CHECKING' || (status === 'CHECKED' && progress.phase === 'APPLICATION');
}
