import type { InfiniteData } from '@tanstack/vue-query';

interface Page<Row> {
  items: Row[];
  next: string | null;
}

/** For `useInfiniteQuery`: from the first page on, each by what the one before said. */
export const keyset = {
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (page: Page<unknown>): string | undefined => page.next ?? undefined,
};

/** The first page is asked for without one. */
export function cursor(pageParam: string | undefined): { cursor?: string } {
  return pageParam === undefined ? {} : { cursor: pageParam };
}

export function allRows<Row>(data: InfiniteData<Page<Row>> | undefined): Row[] {
  return data?.pages.flatMap((page) => page.items) ?? [];
}
