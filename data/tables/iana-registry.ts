/** One row of IANA's close code table: the columns "Status Code", "Meaning" and "Reference". */
export interface RegistryRow {
  readonly code: number;
  readonly meaning: string;
  /** Where this row was read, since the live registry could not be. */
  readonly readFrom: "registry-2026-06-10";
}

/**
 * The WebSocket Close Code Number Registry as IANA publishes it.
 *
 * Copied from a mirror of the registry's own files, last updated 2026-06-10
 * (github.com/larseggert/iana-assignments 51cfe1b, websocket/websocket.xml). `npm run check:iana`
 * compares all of them with the live registry where there is a network.
 */
export const ianaRegistry: readonly RegistryRow[] = [
  { code: 1000, meaning: "Normal Closure", readFrom: "registry-2026-06-10" },
  { code: 1001, meaning: "Going Away", readFrom: "registry-2026-06-10" },
  { code: 1002, meaning: "Protocol error", readFrom: "registry-2026-06-10" },
  { code: 1003, meaning: "Unsupported Data", readFrom: "registry-2026-06-10" },
  { code: 1004, meaning: "Reserved", readFrom: "registry-2026-06-10" },
  { code: 1005, meaning: "No Status Rcvd", readFrom: "registry-2026-06-10" },
  { code: 1006, meaning: "Abnormal Closure", readFrom: "registry-2026-06-10" },
  { code: 1007, meaning: "Invalid frame payload data", readFrom: "registry-2026-06-10" },
  { code: 1008, meaning: "Policy Violation", readFrom: "registry-2026-06-10" },
  { code: 1009, meaning: "Message Too Big", readFrom: "registry-2026-06-10" },
  { code: 1010, meaning: "Mandatory Ext.", readFrom: "registry-2026-06-10" },
  { code: 1011, meaning: "Internal Error", readFrom: "registry-2026-06-10" },
  { code: 1012, meaning: "Service Restart", readFrom: "registry-2026-06-10" },
  { code: 1013, meaning: "Try Again Later", readFrom: "registry-2026-06-10" },
  {
    code: 1014,
    meaning:
      "The server was acting as a gateway or proxy and received an invalid response from the upstream server. This is similar to 502 HTTP Status Code.",
    readFrom: "registry-2026-06-10",
  },
  { code: 1015, meaning: "TLS handshake", readFrom: "registry-2026-06-10" },
  { code: 3000, meaning: "Unauthorized", readFrom: "registry-2026-06-10" },
  { code: 3003, meaning: "Forbidden", readFrom: "registry-2026-06-10" },
  { code: 3008, meaning: "Timeout", readFrom: "registry-2026-06-10" },
];
