import { ProblemError } from './problem';

interface FileAnswer {
  data?: Blob;
  error?: unknown;
  response: Response;
}

/**
 * Saves what the service answers under the name it gives. It is fetched and not linked to, so that a refusal is shown as one and
 * not saved as a workbook.
 */
export async function save(call: Promise<FileAnswer>): Promise<string> {
  const { data, error, response } = await call;
  if (!response.ok || data === undefined) {
    throw ProblemError.of(response, error);
  }
  const name = fileName(response.headers.get('Content-Disposition') ?? '');
  const address = URL.createObjectURL(data);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
  return name;
}

/** RFC 6266, of which the service writes the extended form. */
export function fileName(disposition: string): string {
  const extended = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1];
  const plain = /filename="([^"]+)"/i.exec(disposition)?.[1];
  return extended === undefined ? (plain ?? 'ledger.xlsx') : decodeURIComponent(extended);
}
