import type { LedgerImport, LedgerRow } from '../ledger/useImports';

/** A workbook that was checked and in which nothing was found. */
export function imported(more: Partial<LedgerImport> = {}): LedgerImport {
  return {
    id: '77',
    fileName: '2026年台账.xlsx',
    size: 48211,
    sha256: 'abc',
    dryRun: true,
    status: 'CHECKED',
    sheets: ['项目'],
    ignored: [],
    skippedRows: 0,
    skipped: [],
    new: 0,
    changed: 0,
    same: 0,
    asked: 0,
    refused: 0,
    progress: progress('CHECK', 3, 3),
    rows: [],
    handedInBy: 'office1',
    handedInAt: '2026-11-23T02:00:00Z',
    checkedAt: '2026-11-23T02:00:01Z',
    appliedBy: null,
    appliedAt: null,
    version: 1,
    ...more,
  };
}

/** How far the service is with the rows. */
export function progress(phase: LedgerImport['progress']['phase'], done: number, of: number): LedgerImport['progress'] {
  return { phase, done, of, at: '2026-11-23T02:00:01Z' };
}

export function row(number: number, more: Partial<LedgerRow> = {}): LedgerRow {
  return {
    sheet: '项目',
    row: number,
    verdict: 'SAME',
    projectId: null,
    listNo: null,
    name: `项目${number}`,
    reasons: [],
    changes: [],
    candidates: [],
    choices: ['SKIP'],
    ...more,
  };
}

/** The answer to a request for the rows of one verdict. */
export function ofVerdict(rows: LedgerRow[], address: string): LedgerRow[] {
  return rows.filter(({ verdict }) => address.includes(`verdict=${verdict}`));
}
