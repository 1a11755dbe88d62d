declare module 'html-encoding-sniffer' {
  /** The encoding of a page by the HTML standard; `defaultEncoding`, as it is given, when nothing declares one. */
  export default function htmlEncodingSniffer(page: Uint8Array, options?: { xml?: boolean; transportLayerEncodingLabel?: string; defaultEncoding?: string }): string;
}
