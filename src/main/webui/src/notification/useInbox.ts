import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/vue-query';
import type { Ref } from 'vue';
import { answered, api } from '../platform/api';
import { language } from '../platform/language';
import { cursor, keyset } from '../platform/paging';

const INBOX = 'inbox';
const UNREAD = 'unread';
const PAGE = 20;
/** Told of soon enough, and not a noticeable part of the requests one account has. */
const EVERY_MS = 30_000;

/** The texts are the service's, so that another language asks for them again. */
export function useInbox(unreadOnly: Ref<boolean>) {
  return useInfiniteQuery({
    ...keyset,
    queryKey: [INBOX, unreadOnly, language],
    queryFn: ({ pageParam }) =>
      answered(
        api.GET('/api/v1/inbox', {
          params: { query: { limit: PAGE, unread: unreadOnly.value, ...cursor(pageParam) } },
        }),
      ),
  });
}

export function useUnread() {
  return useQuery({
    queryKey: [UNREAD],
    queryFn: async () => (await answered(api.GET('/api/v1/inbox/unread'))).count,
    refetchInterval: EVERY_MS,
  });
}

/** Marks may be sent twice: they need neither a version nor a key. */
export function useMarks() {
  const queries = useQueryClient();
  const onSuccess = () =>
    Promise.all([
      queries.invalidateQueries({ queryKey: [INBOX] }),
      queries.invalidateQueries({ queryKey: [UNREAD] }),
    ]);
  const one = useMutation({
    mutationFn: (id: string) => answered(api.POST('/api/v1/inbox/{id}/read', { params: { path: { id } } })),
    onSuccess,
  });
  const through = useMutation({
    mutationFn: (id: string) => answered(api.POST('/api/v1/inbox/read', { body: { through: id } })),
    onSuccess,
  });
  return { one, through };
}
