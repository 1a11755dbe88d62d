import htmlEncodingSniffer from 'html-encoding-sniffer';

const UNDECLARED = 'undeclared';

/** The encoding that HTTP or a page's <meta> declares, under its standard name; null when none does. */
export function declaredEncoding(page: Uint8Array, http: string | null): string | null {
  const encoding = htmlEncodingSniffer(page, { defaultEncoding: UNDECLARED, ...(http === null ? {} : { transportLayerEncodingLabel: http }) });
  return encoding === UNDECLARED ? null : encoding;
}
