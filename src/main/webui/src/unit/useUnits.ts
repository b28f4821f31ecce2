import { keepPreviousData, useQuery } from '@tanstack/vue-query';
import type { Ref } from 'vue';
import { answered, api } from '../platform/api';

const OFFERED = 20;

/** The units whose name has these letters; who misses one types more of it. */
export function useUnits(letters: Ref<string>) {
  return useQuery({
    queryKey: ['units', letters],
    queryFn: async () => {
      const q = letters.value.trim();
      const page = await answered(
        api.GET('/api/v1/units', { params: { query: { limit: OFFERED, ...(q === '' ? {} : { q }) } } }),
      );
      return page.items;
    },
    placeholderData: keepPreviousData,
  });
}

/** There are four. */
export function useGroups() {
  return useQuery({
    queryKey: ['groups'],
    queryFn: async () => (await answered(api.GET('/api/v1/groups', { params: { query: { limit: 200 } } }))).items,
    staleTime: Infinity,
  });
}
