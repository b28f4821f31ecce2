import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/vue-query';
import { computed, type Ref } from 'vue';
import { answered, api, newKey, type Schema } from '../platform/api';
import { language } from '../platform/language';
import { cursor, keyset } from '../platform/paging';
import { isAtWork } from './verdicts';

export type LedgerImport = Schema<'LedgerImport'>;
export type LedgerRow = Schema<'LedgerRow'>;
export type Verdict = Schema<'RowVerdict'>;

export const IMPORTS = 'ledger-imports';
export const IMPORT = 'ledger-import';
const PAGE = 20;
/** The most there are at one go: what is asked of many alike is answered at once. */
const ROWS = 200;
const WATCHED_EVERY_MS = 500;

export function useImports() {
  return useInfiniteQuery({
    ...keyset,
    queryKey: [IMPORTS],
    queryFn: ({ pageParam }) =>
      answered(api.GET('/api/v1/ledger/imports', { params: { query: { limit: PAGE, ...cursor(pageParam) } } })),
  });
}

/** Only checks, and answers at once: how far the check is, is watched at the import. */
export function useHandIn() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ file, key }: { file: File; key: string }) =>
      answered(
        api.POST('/api/v1/ledger/imports', {
          params: { query: { dryRun: true }, header: { Prefer: 'respond-async', 'Idempotency-Key': key } },
          body: { file },
          bodySerializer: () => {
            const form = new FormData();
            form.append('file', file);
            return form;
          },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: [IMPORTS] }),
  });
}

/** One key an intention, also over attempts that got no answer. */
export function handingIn(file: File): { file: File; key: string } {
  return { file, key: newKey() };
}

function whileAtWork({ state }: { state: { data: LedgerImport | undefined } }): number | false {
  return state.data && isAtWork(state.data) ? WATCHED_EVERY_MS : false;
}

/** @param applying whether it is being applied by this page, which is watched too */
export function useImport(id: Ref<string>, applying: Ref<boolean>) {
  return useQuery({
    queryKey: [IMPORT, id, language],
    queryFn: () => answered(api.GET('/api/v1/ledger/imports/{id}', { params: { path: { id: id.value } } })),
    // A ref, for it has to be looked at again when applying begins and no answer has come.
    refetchInterval: computed(() => (applying.value ? WATCHED_EVERY_MS : whileAtWork)),
  });
}

/** Of the version that is shown: a later check may find otherwise. */
export function useImportRows(shown: Ref<LedgerImport>, verdict: Ref<Verdict>) {
  return useInfiniteQuery({
    ...keyset,
    queryKey: [IMPORT, () => shown.value.id, 'rows', verdict, () => shown.value.version, language],
    queryFn: ({ pageParam }) =>
      answered(
        api.GET('/api/v1/ledger/imports/{id}/rows', {
          params: { path: { id: shown.value.id }, query: { limit: ROWS, verdict: verdict.value, ...cursor(pageParam) } },
        }),
      ),
  });
}
