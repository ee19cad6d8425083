/** A number, or a number as the service with that id uses it. */
export interface CodeReference {
  readonly code: number;
  readonly service?: string;
}
