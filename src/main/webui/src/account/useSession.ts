import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query';
import { answered, api, type Schema } from '../platform/api';
import { ME } from '../platform/queries';
import type { Me } from './useMe';

export function useSignIn() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Schema<'SessionRequest'>) => answered(api.POST('/api/v1/session', { body })),
    onSuccess: (me) => queries.setQueryData(ME, me),
  });
}

/** Who was signed in by the identity provider is sent there, for only there that session ends. */
export function useSignOut() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (me: Me) => {
      if (isFromProvider(me)) {
        window.location.assign('/sign-out');
      } else {
        await answered(api.DELETE('/api/v1/session'));
      }
    },
    onSuccess: () => {
      queries.setQueryData(ME, null);
      // What the one has seen, the next who sits down here has not.
      queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== ME[0] });
    },
  });
}

/** As the service names them; a local account's name has no colon. */
function isFromProvider(me: Me): boolean {
  return me.username.startsWith('oidc:');
}

/** Whether there is an identity provider: only then does the service send a browser that comes to /sign-in elsewhere. */
export function useProvider() {
  return useQuery({
    queryKey: ['provider'],
    queryFn: async () => (await fetch('/sign-in', { redirect: 'manual' })).type === 'opaqueredirect',
    staleTime: Infinity,
  });
}
