const fields = { task: '[data-field="task"] :is(input, textarea)', at: '[data-part="day"]', days: '.plan-days input', until: '[data-part="until"]' };

/** Brings whoever fills in a plan to what it lacks, within that part of the page. */
export function focusPlanFault(within: Element | null | undefined, fault: keyof typeof fields): void {
  within?.querySelector<HTMLElement>(fields[fault])?.focus();
}
