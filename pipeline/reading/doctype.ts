/** XML without its DOCTYPE: what no parser sees, none expands or fetches. References to its entities stay as they are written. */
export function withoutDoctype(xml: string): string {
  const start = xml.search(/<!DOCTYPE/i);
  if (start < 0) return xml;
  const close = xml.indexOf('>', start);
  const subset = xml.indexOf('[', start);
  if (subset < 0 || subset > close) return close < 0 ? xml.slice(0, start) : xml.slice(0, start) + xml.slice(close + 1);
  SUBSET_END.lastIndex = subset;
  return SUBSET_END.exec(xml) ? xml.slice(0, start) + xml.slice(SUBSET_END.lastIndex) : xml.slice(0, start);
}

const SUBSET_END = /\]\s{0,100}>/g;
