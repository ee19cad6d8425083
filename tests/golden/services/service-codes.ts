import type { ReconnectWords } from "./service-words.ts";

/** Number, official name, whether to reconnect, and how the remedy begins. */
type KnownCode = readonly [code: number, name: string, reconnect: ReconnectWords, remedy: string];

/** The codes of a service that many people know. */
export interface KnownService {
  readonly id: string;
  readonly name: string;
  /** The heading of its group on the page of all services. */
  readonly group: string;
  /** Where number, name and verdict were read again for this table. */
  readonly readAt: string;
  readonly codes: readonly KnownCode[];
}

/**
 * Kept by hand and apart from the records. Read on 2026-11-25 at the source named; of Twitch and
 * Pusher, in copies of those pages in public repositories.
 */
export const knownServices: readonly KnownService[] = [
  {
    id: "discord-gateway",
    name: "Discord Gateway",
    group: "Chat and social",
    readAt:
      "https://github.com/discord/discord-api-docs/blob/1014293d95306f302e0e10242d97164d979474fa/developers/topics/opcodes-and-status-codes.mdx",
    codes: [
      [4000, "Unknown error", "Yes", "Reconnect and see whether"],
      [4001, "Unknown opcode", "Yes", "Reconnect, and correct the opcode"],
      [4002, "Decode error", "Yes", "Reconnect, and check"],
      [4003, "Not authenticated", "Yes", "Reconnect and send Identify before"],
      [4004, "Authentication failed", "No", "Stop, and put the right token"],
      [4005, "Already authenticated", "Yes", "Reconnect and send Identify only once"],
      [4007, "Invalid seq", "Yes", "Reconnect with a new session"],
      [4008, "Rate limited", "Yes", "Reconnect and space out"],
      [4009, "Session timed out", "Yes", "Reconnect and begin a new session"],
      [4010, "Invalid shard", "No", "Correct the shard number"],
      [4011, "Sharding required", "No", "Split the bot into shards"],
      [4012, "Invalid API version", "No", "Ask for a version"],
      [4013, "Invalid intent(s)", "No", "Work out the sum of your intents"],
      [4014, "Disallowed intent(s)", "No", "Enable the intent"],
    ],
  },
  {
    // The table says for four codes alone whether to reconnect. The page on voice connections adds
    // that after a resume that failed, as with 4006 and 4009, one connects to voice anew.
    id: "discord-voice",
    name: "Discord Voice Gateway",
    group: "Chat and social",
    readAt:
      "https://github.com/discord/discord-api-docs/blob/1014293d95306f302e0e10242d97164d979474fa/developers/topics/opcodes-and-status-codes.mdx",
    codes: [
      [4001, "Unknown opcode", "After a fix", "Correct the opcode"],
      [4002, "Failed to decode payload", "After a fix", "Correct the payload"],
      [4003, "Not authenticated", "After a fix", "Identify first"],
      [4004, "Authentication failed", "After a fix", "Use the token that came with"],
      [4005, "Already authenticated", "After a fix", "Identify once"],
      [4006, "Session no longer valid", "Yes", "Connect to voice from"],
      [4009, "Session timeout", "Yes", "Connect to voice from"],
      [4011, "Server not found", "It does not say", "Check the address of the voice"],
      [4012, "Unknown protocol", "After a fix", "Choose a protocol"],
      [4014, "Disconnected", "No", "Stay away"],
      [4015, "Voice server crashed", "Yes, and resume", "Resume the voice connection"],
      [4016, "Unknown encryption mode", "After a fix", "Choose one of the modes"],
      [4017, "E2EE/DAVE protocol required", "After a fix", "Add DAVE"],
      [4020, "Bad request", "After a fix", "Correct the request"],
      [4021, "Disconnected: Rate Limited", "No", "Stay away"],
      [4022, "Disconnected: Call Terminated", "No", "Stay away"],
    ],
  },
  {
    // Names in `CloseCode`; final are those at which `shouldRetryConnectOrThrow()` throws.
    id: "graphql-ws",
    name: "graphql-ws",
    group: "Realtime and collaboration",
    readAt: "https://unpkg.com/graphql-ws@6.4.2/dist/client.js",
    codes: [
      [4004, "BadResponse", "No", "Check that the server speaks"],
      [4005, "InternalClientError", "No", "Look for an exception in your own"],
      [4400, "BadRequest", "No", "Correct the message"],
      [4401, "Unauthorized", "No", "Wait for connection_ack"],
      [4403, "Forbidden", "Yes", "Renew the credentials"],
      [4406, "SubprotocolNotAcceptable", "No", "Offer graphql-transport-ws"],
      [4408, "ConnectionInitialisationTimeout", "Yes", "Reconnect, and send it as soon as"],
      [4409, "SubscriberAlreadyExists", "No", "Give each operation an identifier"],
      [4429, "TooManyInitialisationRequests", "No", "Send connection_init once"],
      [4499, "Terminated", "Yes", "Let the client reconnect"],
      [4500, "InternalServerError", "No", "Read the log of the server"],
      [4504, "ConnectionAcknowledgementTimeout", "Yes", "Reconnect, and see what delays"],
    ],
  },
  {
    // The table has reasons and no advice on reconnecting; what only our code can mend is a fix.
    id: "twitch-eventsub",
    name: "Twitch EventSub",
    group: "Games and streaming",
    readAt: "https://dev.twitch.tv/docs/eventsub/handling-websocket-events/#close-message",
    codes: [
      [4000, "Internal server error", "It does not say", "Try again with growing delays"],
      [4001, "Client sent inbound traffic", "After a fix", "Send nothing but pongs"],
      [4002, "Client failed ping-pong", "It does not say", "Make sure that your library answers"],
      [4003, "Connection unused", "After a fix", "Subscribe as soon as"],
      [4004, "Reconnect grace time expired", "It does not say", "Move to the new address"],
      [4005, "Network timeout", "It does not say", "Try again with growing delays"],
      [4006, "Network error", "It does not say", "Try again with growing delays"],
      [4007, "Invalid reconnect", "After a fix", "Use the reconnect address exactly"],
    ],
  },
  {
    // Pusher has sentences for names. The hundreds decide: 40 no, 41 later, 42 at once.
    id: "pusher-channels",
    name: "Pusher Channels",
    group: "Realtime and collaboration",
    readAt:
      "https://pusher.com/docs/channels/library_auth_reference/pusher-websockets-protocol/#error-codes",
    codes: [
      [4000, "TLS required", "No", "Connect with wss://"],
      [4001, "No such application", "No", "Check the application key"],
      [4003, "Application disabled", "No", "Switch the application on"],
      [4004, "Over connection quota", "No", "Close connections or raise the limit"],
      [4005, "Path not found", "No", "Check the path"],
      [4006, "Malformed version", "No", "Correct the version parameter"],
      [4007, "Unsupported protocol version", "No", "Use a newer library"],
      [4008, "No protocol version", "No", "Add the protocol parameter"],
      [4009, "Not authorized", "No", "Check how your server authorizes"],
      [4100, "Over capacity", "Yes", "Wait for at least 1 second"],
      [4200, "Reconnect at once", "Yes", "Reconnect without a delay"],
      [4201, "No pong", "Yes", "Reconnect without a delay"],
      [4202, "Inactive for too long", "Yes", "Reconnect without a delay"],
      [4301, "Client event refused", "It does not say", "Send fewer client events"],
    ],
  },
  {
    // Names in `WebsocketCloseCodes`; the client stops at 4000–4099 and 4999.
    id: "liveblocks",
    name: "Liveblocks",
    group: "Realtime and collaboration",
    readAt: "https://unpkg.com/@liveblocks/core@3.24.2/dist/index.js",
    codes: [
      [1006, "CLOSE_ABNORMAL", "Yes", "Let the client reconnect"],
      [4001, "NOT_ALLOWED", "No", "Check what the user may do"],
      [4005, "MAX_NUMBER_OF_CONCURRENT_CONNECTIONS_PER_ROOM", "No", "Wait until somebody leaves"],
      [4006, "ROOM_ID_UPDATED", "No", "Enter the room under its new"],
      [4100, "KICKED", "Yes", "Let the client reconnect"],
      [4109, "TOKEN_EXPIRED", "Yes", "Let the client reconnect"],
      [4999, "CLOSE_WITHOUT_RETRY", "No", "Stay away"],
    ],
  },
  {
    // A received 1000 is `a permanent error`, `usually caused by invalid auth details`.
    id: "stream-chat",
    name: "Stream Chat (getstream.io)",
    group: "Chat and social",
    readAt: "https://unpkg.com/stream-chat@9.53.0/src/connection.ts",
    codes: [[1000, "WS_CLOSED_SUCCESS", "No", "Correct the token"]],
  },
];
