import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:https";
import { join } from "node:path";

import { selfSignedCertificate } from "./self-signed-certificate.ts";

export interface GitHttpsServer {
  port: number;
  certificateFile: string;
  /** Path and Authorization header of every request, in order. */
  requests: { url: string; authorization: string | undefined }[];
  close(): Promise<void>;
}

/**
 * Serves the repositories below a folder by `git http-backend` on a loopback port.
 * @param answer may answer a request itself; then it returns true
 */
export async function gitHttpsServer(
  folder: string,
  answer: (request: IncomingMessage, response: ServerResponse) => boolean = () => false,
): Promise<GitHttpsServer> {
  const certificate = selfSignedCertificate(["localhost", "rebound.test"]);
  const certificateFile = join(folder, "certificate.pem");
  writeFileSync(certificateFile, certificate.cert);
  const requests: GitHttpsServer["requests"] = [];
  const server = createServer(certificate, (request, response) => {
    requests.push({ url: request.url ?? "", authorization: request.headers.authorization });
    if (!answer(request, response)) backend(folder, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return {
    port: address.port,
    certificateFile,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function backend(folder: string, request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? "/", "https://localhost");
  const child = spawn("git", ["-c", "safe.directory=*", "http-backend"], {
    env: {
      PATH: process.env["PATH"],
      GIT_PROJECT_ROOT: folder,
      GIT_HTTP_EXPORT_ALL: "1",
      GIT_CONFIG_COUNT: "1",
      GIT_CONFIG_KEY_0: "safe.directory",
      GIT_CONFIG_VALUE_0: "*",
      PATH_INFO: url.pathname,
      QUERY_STRING: url.search.slice(1),
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: request.headers["content-type"] ?? "",
      HTTP_CONTENT_ENCODING: request.headers["content-encoding"] ?? "",
      GIT_PROTOCOL: String(request.headers["git-protocol"] ?? ""),
    },
  });
  request.pipe(child.stdin);
  child.stdin.on("error", () => {});
  let head = Buffer.alloc(0);
  let body = false;
  child.stdout.on("data", (chunk: Buffer) => {
    if (body) {
      response.write(chunk);
      return;
    }
    head = Buffer.concat([head, chunk]);
    const end = head.indexOf("\r\n\r\n");
    if (end === -1) return;
    body = true;
    for (const line of head.toString("latin1", 0, end).split("\r\n")) {
      const [name = "", value = ""] = line.split(/: (.*)/);
      if (name === "Status") response.statusCode = Number.parseInt(value, 10);
      else response.setHeader(name, value);
    }
    response.write(head.subarray(end + 4));
  });
  child.on("close", () => response.end());
}
