import { spawn } from "node:child_process";
import { once } from "node:events";
import { request } from "node:http";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const main = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));

/** What comes back for a path, asked for by a host name. */
function ask(address: string, path: string, host: string, method = "GET") {
  return new Promise<{ status: number; text: string; type: string }>((resolve, reject) => {
    const asked = request(address + path, { method, headers: { host } }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (part: string) => {
        text += part;
      });
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          text,
          type: response.headers["content-type"] ?? "",
        }),
      );
    });
    asked.on("error", reject).end();
  });
}

describe("bowlby alone", () => {
  const lab = spawn(process.execPath, [main], { stdio: ["ignore", "pipe", "pipe"] });
  const ended = once(lab, "exit") as Promise<[number | null]>;
  let address = "";
  beforeAll(async () => {
    const [said] = (await once(lab.stdout, "data")) as [Buffer];
    address = /http:\S+/.exec(said.toString())?.[0] ?? "";
  });
  afterAll(() => {
    lab.kill();
  });

  test("prints one address, of this machine alone", () => {
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  });

  test("hands out the lab", async () => {
    const { status, text, type } = await ask(address, "", new URL(address).host);
    expect(status).toBe(200);
    expect(type).toMatch(/text\/html/);
    expect(text).toContain("Content-Security-Policy");
  });

  test.each([
    ["another host's name", "", "bowlby.example", "GET", 421],
    ["a file that is not there", "nothing.js", "127.0.0.1", "GET", 404],
    ["a way out of the folder", "..%2f..%2fpackage.json", "127.0.0.1", "GET", 404],
    ["anything but reading", "", "127.0.0.1", "POST", 405],
  ])("refuses %s", async (_, path, host, method, status) => {
    const answered = await ask(address, path, host, method);
    expect(answered.status).toBe(status);
    expect(answered.text).not.toContain("dependencies");
  });

  test("tells a second one that its port is taken", async () => {
    const { port } = new URL(address);
    const second = spawn(process.execPath, [main, "lab", "--no-open", "--port", port]);
    let said = "";
    second.stderr.on("data", (part: Buffer) => {
      said += part.toString();
    });
    const [code] = (await once(second, "exit")) as [number];
    expect(code).toBe(1);
    expect(said).toContain(`Port ${port} cannot be had: something else uses it.`);
  });

  test("ends cleanly when it is interrupted", async () => {
    lab.kill("SIGINT");
    expect(await ended).toEqual([0, null]);
  });
});
