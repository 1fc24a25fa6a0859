/** Loops, and a chapter that is rendered once a sasaran, pass the same fault many times: it is told once. */
import type { Finding } from '../../diagnostics/finding.ts'

export function once(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Set<string>()
  return findings.filter(({ code, sheet, cell, message }) => {
    const key = `${code} ${sheet} ${cell} ${message}`
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}
