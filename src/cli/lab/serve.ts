import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import sirv from "sirv";
import { UserError } from "../errors.ts";

/** This machine only: nobody else on the network can ask. */
const HOST = "127.0.0.1";

/** A folder that is being served. */
export interface Served {
  /** As it is typed into a browser. */
  readonly address: string;
  /** Ends it at once, open connections too. */
  readonly close: () => Promise<void>;
}

/**
 * Serves the files of a folder, to browsers on this machine alone.
 *
 * @param port 0 for any that is free
 * @throws UserError when the port cannot be had
 */
export async function serveFolder(folder: string, port: number): Promise<Served> {
  const files = sirv(folder, { etag: true, setHeaders: forbidGuessing });
  const server = createServer((request, response) => answer(files, request, response));
  await listen(server, port);
  const { port: own } = server.address() as AddressInfo;
  return {
    address: `http://${HOST}:${own}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

type Files = ReturnType<typeof sirv>;

/** A page elsewhere could point its own name at this address: only ours is answered to. */
function answer(files: Files, request: IncomingMessage, response: ServerResponse): void {
  const [name] = (request.headers.host ?? "").split(":");
  if (name !== HOST && name !== "localhost") refuse(response, 421, "Ask for 127.0.0.1.");
  else if (request.method !== "GET" && request.method !== "HEAD")
    refuse(response, 405, "Read only.");
  else files(request, response, () => refuse(response, 404, "There is no such file."));
}

function refuse(response: ServerResponse, code: number, why: string): void {
  response.writeHead(code, { "Content-Type": "text/plain; charset=utf-8" }).end(`${why}\n`);
}

function forbidGuessing(response: ServerResponse): void {
  response.setHeader("X-Content-Type-Options", "nosniff");
  response.setHeader("Referrer-Policy", "no-referrer");
  response.setHeader("Cache-Control", "no-cache");
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((listening, failed) => {
    server.once("error", ({ code, message }: NodeJS.ErrnoException) => {
      const why = code === "EADDRINUSE" ? "something else uses it" : message;
      failed(new UserError(`Port ${port} cannot be had: ${why}. Give another with --port.`));
    });
    server.listen(port, HOST, () => listening());
  });
}
