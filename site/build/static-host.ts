/**
 * Whether the build is for a host that only has files (README, "Settings"): nothing there reads
 * `?url=` or the builder's form.
 */
export const isStaticHost = (): boolean => process.env["STATIC_HOST"] === "1";
