/** The console's page for what a message is about; null where there is none yet. */
export function pageOf(link: string): string | null {
  const workbook = /^\/api\/v1(\/ledger\/imports\/[^/?]+)$/.exec(link)?.[1];
  if (workbook !== undefined) {
    return workbook;
  }
  return link.startsWith('/api/v1/dispatches/') ? '/undelivered' : null;
}
