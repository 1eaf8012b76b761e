import { fileURLToPath } from "node:url";
import type { Browser, Page } from "playwright-core";
import { type Served, serveFolder } from "../../src/cli/lab/serve.ts";
import { launch } from "../chromium.ts";

const BUILT = fileURLToPath(new URL("../../dist/lab", import.meta.url));

/** The lab as it was built, served to a browser, with everything the browser complains about. */
export interface OpenLab {
  readonly browser: Browser;
  readonly served: Served;
  /** Console messages, errors, and requests that leave the origin. */
  readonly complaints: string[];
  /** @param hash such as "#/nursery?seed=7" */
  readonly open: (hash: string, options?: Parameters<Browser["newPage"]>[0]) => Promise<Page>;
  readonly close: () => Promise<void>;
}

export async function openLab(): Promise<OpenLab> {
  const [browser, served] = await Promise.all([launch(), serveFolder(BUILT, 0)]);
  const complaints: string[] = [];
  return {
    browser,
    served,
    complaints,
    open: async (hash, options = {}) => {
      const page = await browser.newPage({ locale: "en-GB", ...options });
      page.on("console", (message) => complaints.push(message.text()));
      page.on("pageerror", (error) => complaints.push(String(error)));
      page.on("request", (request) => {
        const isOwn =
          request.url().startsWith(served.address) || /^(?:blob|data):/.test(request.url());
        if (!isOwn) complaints.push(`request: ${request.url().slice(0, 80)}`);
      });
      await page.goto(served.address + hash);
      return page;
    },
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}
