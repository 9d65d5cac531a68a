/** What can differ between a deployment and its description. */

export type DeviationKind =
  | 'unknown field'
  | 'missing field'
  | 'other type'
  | 'unknown value'
  | 'other value'
  | 'unknown code'
  | 'undocumented status'
  | 'undocumented media type'
  | 'unexpected body'
  | 'missing body'
  | 'unreadable body'
  | 'wrong request'
  | 'refused'
  | 'no answer'
  | 'broken round trip';

/** A difference in a body, before it is known whose body it is. */
export interface Difference {
  readonly kind: DeviationKind;
  /** JSON Pointer into the body, or another place. */
  readonly place: string;
  /** What the description says. */
  readonly described: string;
  /** What came instead. Values stand here only where they are the difference. */
  readonly found: string;
}

/** A difference in an answer to an operation. */
export interface Deviation extends Difference {
  /** `operationId`, or method and path where no operation was meant. */
  readonly operation: string;
  /** Number of the exchange that shows it. */
  readonly exchange?: number;
}
