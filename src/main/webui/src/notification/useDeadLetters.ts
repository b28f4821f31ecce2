import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/vue-query';
import type { Ref } from 'vue';
import { answered, api, etag, newKey, type Schema } from '../platform/api';
import { language } from '../platform/language';
import { cursor, keyset } from '../platform/paging';

export type Dispatch = Schema<'Dispatch'>;
/** The same again, to whoever is to be told by now, or all that died of its webhook. */
export type Way = 'AGAIN' | 'CONTACTS' | 'WEBHOOK';

interface Intention {
  letter: Dispatch;
  way: Way;
  key: string;
}

interface Sent {
  count: number;
  /** Too many for one go. */
  left: number;
  addresses: string[];
}

const DEAD = 'dead-letters';

/** Empty: any. */
export function useDeadLetters(unit: Ref<string>, event: Ref<string>) {
  return useInfiniteQuery({
    ...keyset,
    queryKey: [DEAD, unit, event, language],
    queryFn: ({ pageParam }) =>
      answered(
        api.GET('/api/v1/dispatches', {
          params: {
            query: {
              status: 'DEAD',
              ...(unit.value === '' ? {} : { unit: unit.value }),
              ...(event.value === '' ? {} : { event: event.value }),
              ...cursor(pageParam),
            },
          },
        }),
      ),
  });
}

export function useSendAgain() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (intention: Intention) => WAYS[intention.way](intention),
    // Refused or not: what is shown is no longer how it stands.
    onSettled: () => queries.invalidateQueries({ queryKey: [DEAD] }),
  });
}

const WAYS: Record<Way, (intention: Intention) => Promise<Sent>> = {
  AGAIN: async (intention) => to([await answered(api.POST('/api/v1/dispatches/{id}/retry', one(intention)))]),
  CONTACTS: async (intention) =>
    to((await answered(api.POST('/api/v1/dispatches/{id}/redelivery', one(intention)))).dispatches),
  // The webhook itself is not shown here: whatever it is by now.
  WEBHOOK: async ({ letter, key }) => {
    const call = api.POST('/api/v1/webhooks/{id}/redelivery', {
      params: { path: { id: letter.webhookId ?? '' }, header: { 'If-Match': '*', 'Idempotency-Key': key } },
    });
    return { ...(await answered(call)), addresses: [letter.address] };
  },
};

function one({ letter, key }: Intention) {
  return { params: { path: { id: letter.id }, header: { 'If-Match': etag(letter), 'Idempotency-Key': key } } };
}

function to(letters: Dispatch[]): Sent {
  return { count: letters.length, left: 0, addresses: [...new Set(letters.map(({ address }) => address))] };
}

/** One key an intention, also over attempts that got no answer. */
export function intention(letter: Dispatch, way: Way): Intention {
  return { letter, way, key: newKey() };
}
