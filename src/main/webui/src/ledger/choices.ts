import type { Schema } from '../platform/api';
import type { LedgerRow } from './useImports';
import type { Answer } from './useAnswers';

type Choice = Schema<'Choice'>;

/** Besides its candidates: what can be said of a row, by what it is asked. */
export function choices(row: LedgerRow): Choice[] {
  if (row.verdict === 'REFUSED') {
    return ['SKIP'];
  }
  return row.reasons.some(({ code }) => code === 'ledger.outlier') ? ['AS_IT_IS', 'SKIP'] : ['NEW', 'SKIP'];
}

export function saying(row: LedgerRow, choice: Choice): Answer {
  return { sheet: row.sheet, row: row.row, choice };
}

export function being(row: LedgerRow, projectId: string): Answer {
  return { ...saying(row, 'PROJECT'), projectId };
}
