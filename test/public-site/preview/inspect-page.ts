import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeResult {
  violations: { id: string; help: string; nodes: { html: string }[] }[];
}

const runAxe = `axe.run({
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
})`;

/** Targets lower than they should be; links within a sentence are exempt (WCAG 2.5.8). */
const lowTargets = (least: number) => `[...document.querySelectorAll(
    'a, button, input:not([type=hidden]), select, textarea, summary, label.choice',
  )]
  .filter((e) => !e.closest('.skip, p, .summary-of-problems') && !e.matches('.choice input'))
  .map((e) => [e.getBoundingClientRect().height, e.outerHTML.slice(0, 80)])
  .filter(([height]) => height > 0 && height < ${least})
  .map(([height, html]) => Math.round(height) + ' px: ' + html)`;

/** What is wrong with the page as it stands in the tab, a line each. */
export async function inspectPage(
  tab: Page,
  isElder: boolean,
  leastTarget = isElder ? 59.5 : 43.5,
): Promise<string[]> {
  // A page that is looked at again, at another width, has it.
  if (!(await tab.evaluate<boolean>("'axe' in window"))) await tab.evaluate(axe);
  const found = await tab.evaluate<AxeResult>(runAxe);
  const wide = await tab.evaluate<number>(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  const low = await tab.evaluate<string[]>(lowTargets(leastTarget));
  return [
    ...found.violations.map(
      ({ id, help, nodes }) => `axe ${id}: ${help}: ${nodes.map((n) => n.html).join(' | ')}`,
    ),
    ...(wide > 0 ? [`scrolls ${wide} px sideways`] : []),
    ...low.map((target) => `low target, ${target}`),
  ];
}
