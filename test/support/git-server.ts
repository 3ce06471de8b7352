import { spawn } from "node:child_process";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gitTestEnvironment } from "./repository.ts";

export interface GitServer {
  /** http://127.0.0.1:PORT; a repository lies at `${url}/origin.git`. */
  readonly url: string;
  /** Every request so far, in order. */
  readonly requests: readonly ServedRequest[];
  close(): Promise<void>;
}

export interface ServedRequest {
  readonly method: string;
  readonly path: string;
  /** All Authorization headers as they came, for git may send several. */
  readonly authorization: readonly string[];
}

/**
 * Serves the bare repositories below `root` over git's smart HTTP protocol on the loopback interface, by means of
 * git http-backend. It lives in this process: ask it with asynchronous programs only. With `token`, only requests that carry it as actions/checkout does are answered.
 */
export async function serveRepositories(root: string, options: { readonly token?: string } = {}): Promise<GitServer> {
  const requests: ServedRequest[] = [];
  const server = createServer((request, response) => {
    const authorization = request.headersDistinct["authorization"] ?? [];
    requests.push({ method: request.method ?? "", path: request.url ?? "", authorization });
    if (options.token === undefined || authorization.join() === basic(options.token)) serve(root, request, response);
    else response.writeHead(401, { "WWW-Authenticate": 'Basic realm="test"' }).end("Unauthorized\n");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}`, requests, close };
}

const basic = (token: string): string => `basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`;

/** A gateway as in RFC 3875. */
function serve(root: string, request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? "/", "http://127.0.0.1");
  const child = spawn("git", ["http-backend"], {
    env: {
      ...gitTestEnvironment(),
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: "1",
      REQUEST_METHOD: request.method ?? "GET",
      PATH_INFO: decodeURIComponent(url.pathname),
      QUERY_STRING: url.search.slice(1),
      CONTENT_TYPE: request.headers["content-type"] ?? "",
      CONTENT_LENGTH: request.headers["content-length"] ?? "",
      HTTP_CONTENT_ENCODING: request.headers["content-encoding"] ?? "",
      GIT_PROTOCOL: String(request.headers["git-protocol"] ?? ""),
      REMOTE_ADDR: "127.0.0.1",
    },
    stdio: ["pipe", "pipe", "inherit"],
  });
  child.stdin.on("error", () => undefined);
  request.pipe(child.stdin);
  const pieces: Buffer[] = [];
  child.stdout.on("data", (piece: Buffer) => pieces.push(piece));
  child.on("close", () => answer(Buffer.concat(pieces), response));
}

function answer(output: Buffer, response: ServerResponse): void {
  const end = output.indexOf("\r\n\r\n");
  const headers = output
    .toString("latin1", 0, Math.max(end, 0))
    .split("\r\n")
    .filter((line) => line !== "");
  let status = end < 0 ? 500 : 200;
  for (const header of headers) {
    const [name = "", value = ""] = header.split(/:\s*/, 2);
    if (name.toLowerCase() === "status") status = Number.parseInt(value, 10);
    else response.setHeader(name, value);
  }
  response.writeHead(status).end(end < 0 ? "" : output.subarray(end + 4));
}
