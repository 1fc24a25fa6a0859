/** Exit codes of the program: what a script can rely on. */

/** 0 nothing to repair; 1 findings (or an edited report kept); 2 wrong use, unreadable file, could not write, internal fault. */
export type ExitCode = 0 | 1 | 2

/** Many files: the worst decides. */
export function worst(codes: Iterable<ExitCode>): ExitCode {
  let out: ExitCode = 0
  for (const code of codes) if (code > out) out = code
  return out
}
