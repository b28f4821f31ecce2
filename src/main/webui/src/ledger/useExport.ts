import { useMutation } from '@tanstack/vue-query';
import type { operations } from '../generated/contract';
import { api } from '../platform/api';
import { save } from '../platform/download';

export type ExportQuery = operations['exportLedger']['parameters']['query'];

/** As a form holds them: what is empty is not asked for. */
type Stated<Filters> = { [Name in keyof Filters]?: Exclude<Filters[Name], ''> };

export function stated<Filters extends object>(filters: Filters): Stated<Filters> {
  return Object.fromEntries(Object.entries(filters).filter(([, value]) => value !== '')) as Stated<Filters>;
}

export function useExport() {
  return useMutation({
    mutationFn: (query: ExportQuery) =>
      save(api.GET('/api/v1/ledger/exports', { params: { query }, parseAs: 'blob' })),
  });
}
