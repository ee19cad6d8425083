import type { MessageStack } from "../model/message.ts";

export const cowboy = {
  id: "cowboy",
  name: "Cowboy",
  platform: "Erlang",
  messages: [
    {
      id: "bad-frame",
      text: "{error,badframe}",
      pattern: /\{error, ?badframe\}/,
      example: "terminate reason {error,badframe}",
      situation: "protocol-error",
      code: 1002,
      isOnlySent: true,
      side: "server",
      readFrom: {
        sourceOf: "ninenines/cowboy src/cowboy_websocket.erl",
        url: "https://github.com/ninenines/cowboy/blob/5c8535f4/src/cowboy_websocket.erl",
      },
    },
    {
      id: "bad-encoding",
      text: "{error,badencoding}",
      pattern: /\{error, ?badencoding\}/,
      example: "terminate reason {error,badencoding}",
      situation: "invalid-utf8",
      code: 1007,
      isOnlySent: true,
      side: "server",
      readFrom: {
        sourceOf: "ninenines/cowboy src/cowboy_websocket.erl",
        url: "https://github.com/ninenines/cowboy/blob/5c8535f4/src/cowboy_websocket.erl",
      },
    },
    {
      id: "bad-size",
      text: "{error,badsize}",
      pattern: /\{error, ?badsize\}/,
      example: "terminate reason {error,badsize}",
      situation: "message-too-big",
      code: 1009,
      isOnlySent: true,
      side: "server",
      readFrom: {
        sourceOf: "ninenines/cowboy src/cowboy_websocket.erl",
        url: "https://github.com/ninenines/cowboy/blob/5c8535f4/src/cowboy_websocket.erl",
      },
    },
    {
      id: "remote-code",
      text: '{remote,{code},<<"{reason}">>}',
      pattern: /\{remote, ?(?<code>\d{4}), ?<<"?(?<reason>[^<>"\n]*)"?>>\}/,
      example: 'terminate reason {remote,1001,<<"going away">>}',
      situation: "closed-with-code",
      side: "server",
      readFrom: {
        sourceOf: "ninenines/cowboy src/cowboy_websocket.erl",
        url: "https://github.com/ninenines/cowboy/blob/5c8535f4/src/cowboy_websocket.erl",
      },
    },
  ],
} as const satisfies MessageStack;
