import type { CodeSample } from "../model/code-sample.ts";

export const fixCode: readonly CodeSample[] = [
  {
    stack: "browser",
    does: "Runs no timer: shows a button, and comes back when the user asks.",
    code: `ws.addEventListener("close", ({ code }) => {
  if (code === 1013) retryButton.hidden = false;
});
retryButton.onclick = () => connect();`,
    source: {
      hybi: "P_1vbD9uyHl63nbIIbFxKMfSwcM",
      shows: "lets a client return to the same address only when the user asks",
    },
  },
  {
    stack: "go-gorilla",
    does: "Refuses with 503 before the upgrade; `open` is an `atomic.Int64` that you keep.",
    code: `if open.Load() >= limit {
	http.Error(w, "busy", http.StatusServiceUnavailable)
	return
}
ws, err := upgrader.Upgrade(w, r, nil)`,
    source: {
      sourceOf: "gorilla/websocket",
      url: "https://github.com/gorilla/websocket/blob/0174e94f998f141b07d4e3be4925623b957d9a45/server.go",
      shows: "takes the request in `Upgrade`, after your own checks",
    },
  },
  {
    stack: "nginx",
    does: "Refuses the 5,001st connection with 503, in the opening handshake.",
    code: `# In http:
limit_conn_zone all zone=sockets:1m;
# In location, beside proxy_pass:
limit_conn sockets 5000;
proxy_http_version 1.1;
proxy_set_header Upgrade $http_upgrade;
proxy_set_header Connection "upgrade";`,
    source: {
      title: "nginx: limit_conn",
      url: "https://nginx.org/en/docs/http/ngx_http_limit_conn_module.html",
      shows: "answers 503 above the limit by default",
    },
  },
];
