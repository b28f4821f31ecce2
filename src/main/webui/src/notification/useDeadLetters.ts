import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/vue-query';
import { answered, api, etag, newKey, type Schema } from '../platform/api';
import { language } from '../platform/language';
import { cursor, keyset } from '../platform/paging';

export type Dispatch = Schema<'Dispatch'>;

const DEAD = 'dead-letters';

export function useDeadLetters() {
  return useInfiniteQuery({
    ...keyset,
    queryKey: [DEAD, language],
    queryFn: ({ pageParam }) =>
      answered(api.GET('/api/v1/dispatches', { params: { query: { status: 'DEAD', ...cursor(pageParam) } } })),
  });
}

export function useSendAgain() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ letter, key }: { letter: Dispatch; key: string }) =>
      answered(
        api.POST('/api/v1/dispatches/{id}/retry', {
          params: { path: { id: letter.id }, header: { 'If-Match': etag(letter), 'Idempotency-Key': key } },
        }),
      ),
    // Refused or not: what is shown is no longer how it stands.
    onSettled: () => queries.invalidateQueries({ queryKey: [DEAD] }),
  });
}

/** One key an intention, also over attempts that got no answer. */
export function intention(letter: Dispatch): { letter: Dispatch; key: string } {
  return { letter, key: newKey() };
}
