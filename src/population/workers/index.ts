/** Many hands, one result. */
export type { WorkerLink } from "./link.ts";
export { workInOrder } from "./pool.ts";
export { linkWeb, serveWeb, type WebWorker, type WebWorkerInside } from "./web.ts";
