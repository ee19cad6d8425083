import type { Service } from "../model/service.ts";

export const springWebsocket = {
  id: "spring-websocket",
  name: "Spring Framework WebSocket",
  group: "infrastructure",
  summary: "The WebSocket support of the Spring Framework for Java servers.",
  docs: "https://docs.spring.io/spring-framework/reference/web/websocket.html",
  readFrom: [
    {
      sourceOf: "spring-projects/spring-framework",
      url: "https://github.com/spring-projects/spring-framework/blob/91eb42645e26a7ef9382b4a655bcefe5c8682fee/spring-websocket/src/main/java/org/springframework/web/socket/CloseStatus.java",
    },
    {
      sourceOf: "spring-projects/spring-framework",
      url: "https://github.com/spring-projects/spring-framework/blob/91eb42645e26a7ef9382b4a655bcefe5c8682fee/spring-websocket/src/main/java/org/springframework/web/socket/handler/ConcurrentWebSocketSessionDecorator.java",
    },
  ],
  readOn: "2026-08-22",
  note: "It was meant for use inside the framework. Clients of Spring servers, such as ThingsBoard, meet it unexplained.",
  codes: [
    {
      code: 4500,
      name: "SESSION_NOT_RELIABLE",
      meaning:
        "Messages could not be sent within the limit of time or of buffered bytes, so Spring gave the session up.",
      reconnect: "unknown",
      remedy: "Read messages faster, or raise the send limits on the server.",
    },
  ],
} as const satisfies Service;
