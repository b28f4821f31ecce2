import { useQuery } from '@tanstack/vue-query';
import { computed } from 'vue';
import { answered, api } from '../platform/api';
import { language } from '../platform/language';

/** A handful, whatever their status: projects of former years have former ones. */
export function useCategories() {
  const { data } = useQuery({
    queryKey: ['categories'],
    queryFn: async () =>
      (
        await answered(
          api.GET('/api/v1/codes/{list}', { params: { path: { list: 'categories' }, query: { limit: 200 } } }),
        )
      ).items,
    staleTime: Infinity,
  });
  return computed(
    () =>
      data.value?.map(({ code, name, nameEn }) => ({
        value: code,
        name: language.value === 'en' ? (nameEn ?? name) : name,
      })) ?? [],
  );
}
