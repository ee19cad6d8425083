import type { Service } from "../model/service.ts";

export const actionCable = {
  id: "action-cable",
  name: "Rails Action Cable",
  group: "realtime",
  summary: "The realtime part of the Ruby on Rails web framework.",
  docs: "https://guides.rubyonrails.org/action_cable_overview.html",
  readFrom: [
    {
      sourceOf: "rails/rails",
      url: "https://github.com/rails/rails/blob/2a2db1e8d6d104ee0611efcae7eb023af65cff34/actioncable/lib/action_cable/server/socket/client_socket.rb",
    },
    {
      sourceOf: "rails/rails",
      url: "https://github.com/rails/rails/blob/2a2db1e8d6d104ee0611efcae7eb023af65cff34/actioncable/app/javascript/action_cable/connection.js",
    },
  ],
  readOn: "2026-08-22",
  note: "Why and whether to return stands in a `disconnect` message in JSON, not in the code. On the server `close()` takes only 1000 and 3000 to 4999, as in a browser.",
  codes: [
    {
      code: 1000,
      name: "Default close code",
      meaning: "The server closed the connection and chose no other code.",
      reconnect: "unknown",
      remedy: "Read the `disconnect` message before the close: its `reconnect` flag decides.",
    },
    {
      code: 1006,
      name: "Initial close code",
      meaning: "A socket starts with this value, so it stays when no Close frame comes.",
      reconnect: "unknown",
      remedy: "Treat the connection as lost; the code itself does not say more.",
    },
  ],
} as const satisfies Service;
