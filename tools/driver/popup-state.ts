import { type Popup, until } from './driver.ts';

/** What a person reads in the popup. */
export interface PopupContent {
  verdict: string;
  coverage: string;
  /** What stands below a verdict that names no finding. */
  explained: string;
  findings: { rule: string; severity: string; text: string }[];
}

/** Waits until the popup shows its answer: the result, or why there can be none. */
export async function untilReady(popup: Popup): Promise<void> {
  const isReady = () => {
    const verdict = document.querySelector('[data-testid="verdict"]');
    return verdict?.closest('[data-state="ready"], [data-state="failed"]') != null;
  };
  await until('the popup shows its verdict', () => popup.evaluate(isReady));
}

/** Reads the popup's verdict, coverage and findings as they stand. */
export function readPopup(popup: Popup): Promise<PopupContent> {
  return popup.evaluate(() => {
    const text = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
    const byTestId = (id: string) => document.querySelector(`[data-testid="${id}"]`);
    const findings = [...document.querySelectorAll<HTMLElement>('[data-testid="finding"]')];
    return {
      verdict: text(byTestId('verdict')),
      coverage: text(byTestId('coverage')),
      explained: text(document.querySelector('.explained')),
      findings: findings.map((finding) => ({
        rule: finding.dataset.rule ?? '',
        severity: finding.dataset.severity ?? '',
        // The sentence without the sign of its severity and the sums below it.
        text: text(finding.querySelector('.message') ?? finding),
      })),
    };
  });
}
