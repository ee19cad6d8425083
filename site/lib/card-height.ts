/** Placeholder until measured. */
export const cardHeight = (_path: string, _width: number): number => 240;
