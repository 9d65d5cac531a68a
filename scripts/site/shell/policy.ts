/** The Content-Security-Policy of the pages. */

export interface PolicyOptions {
  /** A page whose scripts may call other hosts, since its reader can enter any base URL. */
  readonly connectsAnywhere: boolean;
  /** A policy in the page itself cannot say who may frame it. */
  readonly inMeta: boolean;
}

/**
 * No inline script and no inline style sheet. Style attributes are allowed, because the renderer sets widths, colours and indents
 * with them in the prerendered HTML.
 */
export function policy({ connectsAnywhere, inMeta }: PolicyOptions): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    `connect-src 'self'${connectsAnywhere ? ' http: https:' : ''}`,
    "media-src 'self' blob:",
    "base-uri 'none'",
    "form-action 'none'",
    ...(inMeta ? [] : ["frame-ancestors 'none'"]),
  ].join('; ');
}
