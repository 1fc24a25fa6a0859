/** Stops the reading of a part or of the file from deep inside the guard; guard.ts turns it into a finding. */

/** `rusak`: not readable. `doctype`: a document type or entity. `besar`: over a limit (MiB in `limit`). */
export type RefusalReason = 'rusak' | 'doctype' | 'besar'

export class Refusal extends Error {
  readonly reason: RefusalReason
  readonly limit: number

  constructor(reason: RefusalReason, detail: string, limitBytes = 0) {
    super(detail)
    this.name = 'Refusal'
    this.reason = reason
    this.limit = Math.round(limitBytes / (1024 * 1024))
  }
}
