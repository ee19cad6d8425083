import type { Service } from "../model/service.ts";

export const strawberry = {
  id: "strawberry",
  name: "Strawberry GraphQL",
  group: "realtime",
  summary: "A GraphQL library for Python.",
  docs: "https://strawberry.rocks/docs/general/subscriptions",
  readFrom: [
    {
      sourceOf: "strawberry-graphql/strawberry",
      url: "https://github.com/strawberry-graphql/strawberry/blob/53008d932ecb2b13d0fb8d8e55395b61e3fcd284/strawberry/subscriptions/protocols/graphql_transport_ws/handlers.py",
    },
    {
      sourceOf: "strawberry-graphql/strawberry",
      url: "https://github.com/strawberry-graphql/strawberry/blob/53008d932ecb2b13d0fb8d8e55395b61e3fcd284/strawberry/subscriptions/protocols/graphql_ws/handlers.py",
    },
    {
      sourceOf: "strawberry-graphql/strawberry",
      url: "https://github.com/strawberry-graphql/strawberry/blob/53008d932ecb2b13d0fb8d8e55395b61e3fcd284/strawberry/http/async_base_view.py",
    },
  ],
  readOn: "2026-08-19",
  note: "The server does not say when to reconnect. The older protocol is that of subscriptions-transport-ws.",
  codes: [
    {
      code: 1000,
      name: "Normal close",
      meaning:
        "Older protocol only: the client asked to end, or the payload of its `connection_init` was no object.",
      reconnect: "unknown",
      remedy: "Check the payload of `connection_init` if you did not ask to end.",
    },
    {
      code: 1002,
      name: "Text expected",
      meaning: "Older protocol only: a message was not text.",
      reconnect: "after-a-fix",
      remedy: "Send text messages.",
    },
    {
      code: 1011,
      name: "Connection rejected",
      meaning: "Older protocol only: your application refused the connection.",
      reconnect: "unknown",
      remedy: "Read the `connection_error` message that came before the close.",
    },
    {
      code: 4400,
      name: "Bad message",
      meaning:
        "A message, its GraphQL text or operation, or the payload of `connection_init` was not valid.",
      reconnect: "after-a-fix",
      remedy: "Correct the message; the reason says what is wrong.",
    },
    {
      code: 4401,
      name: "Unauthorized",
      meaning: "The client started an operation before the connection was acknowledged.",
      reconnect: "after-a-fix",
      remedy: "Wait for `connection_ack` before you subscribe.",
    },
    {
      code: 4403,
      name: "Forbidden",
      meaning: "Your application refused the connection.",
      reconnect: "after-a-fix",
      remedy: "Check the credentials in the payload of `connection_init`.",
    },
    {
      code: 4406,
      name: "Subprotocol not acceptable",
      meaning: "Client and server have no subprotocol in common.",
      reconnect: "after-a-fix",
      remedy: "Offer a subprotocol that the server has enabled.",
    },
    {
      code: 4408,
      name: "Initialization timeout",
      meaning: "The client did not send `connection_init` in time.",
      reconnect: "unknown",
      remedy: "Send `connection_init` as soon as the connection is open.",
    },
    {
      code: 4409,
      name: "Duplicate operation",
      meaning: "The identifier of the operation is already in use on this connection.",
      reconnect: "after-a-fix",
      remedy: "Give each operation an identifier of its own.",
    },
    {
      code: 4429,
      name: "Too many initializations",
      meaning: "The client sent `connection_init` more than once.",
      reconnect: "after-a-fix",
      remedy: "Send `connection_init` once.",
    },
  ],
} as const satisfies Service;
