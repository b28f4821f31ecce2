import { useQuery } from '@tanstack/vue-query';
import { computed } from 'vue';
import roles from '../generated/roles.json';
import { answered, api, type Schema } from '../platform/api';
import { isProblemOf } from '../platform/problem';
import { ME } from '../platform/queries';

export type Me = Schema<'Me'>;

async function askMe(): Promise<Me | null> {
  try {
    return await answered(api.GET('/api/v1/me'));
  } catch (error) {
    if (isProblemOf(error, 401)) {
      return null;
    }
    throw error;
  }
}

/** As whom one is signed in; null: as nobody. */
export function useMe() {
  return useQuery({ queryKey: ME, queryFn: askMe, staleTime: Infinity });
}

/** By the contract, where an operation that names no role is everybody's. It only hides; the service decides. */
export function may(me: Me | null | undefined, operation: string): boolean {
  const allowed = (roles as Record<string, string[]>)[operation];
  return me != null && (allowed === undefined || allowed.includes(me.role));
}

/** Whether who is signed in may ask for it. */
export function useMay(operation: keyof typeof roles) {
  const { data: me } = useMe();
  return computed(() => may(me.value, operation));
}
