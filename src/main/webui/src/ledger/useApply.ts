import { useMutation, useQueryClient } from '@tanstack/vue-query';
import { answered, api, etag, newKey, type Schema } from '../platform/api';
import { IMPORT, IMPORTS, type LedgerImport } from './useImports';

interface Application {
  shown: LedgerImport;
  answers: Schema<'LedgerAnswer'>[];
  key: string;
}

/** One key an intention, also over attempts that got no answer. */
export function application(shown: LedgerImport, answers: Schema<'LedgerAnswer'>[]): Application {
  return { shown, answers, key: newKey() };
}

export function useApply() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ shown, answers, key }: Application) =>
      answered(
        api.POST('/api/v1/ledger/imports/{id}/application', {
          params: { path: { id: shown.id }, header: { 'If-Match': etag(shown), 'Idempotency-Key': key } },
          body: { answers },
        }),
      ),
    // Refused too: it was checked again then, and its rows may say otherwise.
    onSettled: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: [IMPORT] }),
        queries.invalidateQueries({ queryKey: [IMPORTS] }),
      ]),
  });
}
