import type { components } from '../generated/contract';

export type Problem = components['schemas']['Problem'];

/** An answer of the service that says why not (RFC 9457). */
export class ProblemError extends Error {
  constructor(
    readonly problem: Problem,
    /** Seconds to wait, where the service says so. */
    readonly retryAfter: number | null,
    /** By which the service's log is searched. */
    readonly requestId: string | null,
  ) {
    super(problem.detail);
  }

  static of(response: Response, body: unknown): ProblemError {
    const wait = Number(response.headers.get('Retry-After'));
    return new ProblemError(
      isProblem(body) ? body : unexplained(response),
      wait > 0 ? wait : null,
      response.headers.get('X-Request-Id'),
    );
  }

  /** What is said of a field of the form that was sent. */
  of(field: string): string | undefined {
    return this.problem.errors?.find((error) => error.pointer === `/${field}`)?.message;
  }
}

function isProblem(body: unknown): body is Problem {
  return typeof body === 'object' && body !== null && 'detail' in body && 'status' in body;
}

/** A proxy's page, say. */
function unexplained(response: Response): Problem {
  const words = `HTTP ${response.status}`;
  return { status: response.status, title: words, detail: words, code: 'unexplained' };
}

/** Whether a rule refuses it, for that reason. */
export function isRefusedFor(error: unknown, reason: string): boolean {
  return error instanceof ProblemError && error.problem.reason === reason;
}

export function isProblemOf(error: unknown, ...statuses: number[]): error is ProblemError {
  return error instanceof ProblemError && statuses.includes(error.problem.status);
}
