// Ends well if the server on this machine says that it can be asked (deploy/Containerfile): an image
// has no curl.
const { PORT: port = "4321" } = process.env;

const { status } = await fetch(`http://127.0.0.1:${port}/readyz`);
process.exit(status === 200 ? 0 : 1);
