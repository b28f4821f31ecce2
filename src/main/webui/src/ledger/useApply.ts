import { useMutation, useQueryClient } from '@tanstack/vue-query';
import { computed, type Ref } from 'vue';
import { answered, api, etag, newKey, type Schema } from '../platform/api';
import { IMPORT, IMPORTS, type LedgerImport } from './useImports';
import { isAtWork, rowsOf } from './verdicts';

interface Application {
  shown: LedgerImport;
  answers: Schema<'LedgerAnswer'>[];
  key: string;
}

/** As many as the service writes at one go. More may take longer than a proxy waits: they are begun, and watched. */
const AT_ONE_GO = 200;

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
          params: {
            path: { id: shown.id },
            header: {
              'If-Match': etag(shown),
              'Idempotency-Key': key,
              ...(rowsOf(shown) > AT_ONE_GO ? { Prefer: 'respond-async' } : {}),
            },
          },
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

/** What was only begun has no answer that says why it came to nothing: either it was checked again then, or it failed. */
export function useOutcome(
  shown: Ref<LedgerImport | undefined>,
  begun: Ref<LedgerImport | undefined>,
  asked: Ref<Application | undefined>,
) {
  return computed(() => {
    const now = shown.value;
    if (begun.value === undefined || now?.status !== 'CHECKED' || isAtWork(now)) {
      return null;
    }
    return now.version === asked.value?.shown.version ? 'failed' : 'checked-again';
  });
}
