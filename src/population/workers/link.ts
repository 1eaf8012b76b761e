/** One worker, of whatever engine, that answers requests one at a time. */
export interface WorkerLink<Request, Reply> {
  ask(request: Request): Promise<Reply>;
  /** Ends the worker; requests under way are never answered. */
  end(): Promise<void>;
}
