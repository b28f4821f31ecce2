import { MutationCache, QueryCache, QueryClient } from '@tanstack/vue-query';
import { isProblemOf, ProblemError } from './problem';

/** Where it is kept as whom one is signed in; null: as nobody. */
export const ME = ['me'];

/** No answer came, so that nobody knows whether it was done: worth another try. An answer is one. */
function retry(failures: number, error: Error): boolean {
  return !(error instanceof ProblemError) && failures < 2;
}

export function newQueries(): QueryClient {
  const queries: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError: signedOut }),
    mutationCache: new MutationCache({ onError: signedOut }),
    defaultOptions: { queries: { retry, staleTime: 5_000 }, mutations: { retry, retryDelay: 1_000 } },
  });

  /** The session is over: whatever page it is, it asks to sign in again. */
  function signedOut(error: Error): void {
    if (isProblemOf(error, 401)) {
      queries.setQueryData(ME, null);
    }
  }

  return queries;
}
