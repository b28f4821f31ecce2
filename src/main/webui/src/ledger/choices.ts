import type { Schema } from '../platform/api';
import type { LedgerRow } from './useImports';
import type { Answer } from './useAnswers';

export type Choice = Schema<'Choice'>;

export function saying(row: LedgerRow, choice: Choice): Answer {
  return { sheet: row.sheet, row: row.row, choice };
}

export function being(row: LedgerRow, projectId: string): Answer {
  return { ...saying(row, 'PROJECT'), projectId };
}
