import { connect } from "node:net";

/** What comes back for bytes that no client would send. @param origin such as `http://127.0.0.1:4399` */
export const sendRaw = (origin: string, bytes: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    let answer = "";
    socket.on("data", (chunk) => (answer += chunk.toString()));
    socket.on("end", () => {
      resolve(answer);
    });
    socket.on("error", reject);
  });
