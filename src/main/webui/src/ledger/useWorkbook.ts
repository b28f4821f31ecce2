import { useMutation } from '@tanstack/vue-query';
import { api } from '../platform/api';
import { save } from '../platform/download';

export function useTemplate() {
  return useMutation({ mutationFn: () => save(api.GET('/api/v1/ledger/template', { parseAs: 'blob' })) });
}

/** The workbook as it was handed in, its cells marked. */
export function useMarked() {
  return useMutation({
    mutationFn: (id: string) =>
      save(api.GET('/api/v1/ledger/imports/{id}/marked', { params: { path: { id } }, parseAs: 'blob' })),
  });
}
