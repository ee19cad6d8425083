/** The id of a platform's section on `/messages/`. */
export const platformId = (platform: string): string =>
  platform.toLowerCase().replace(/[^a-z0-9]+/g, "-");
