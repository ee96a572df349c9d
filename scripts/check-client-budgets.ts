// Fails when the client weighs more than we allow, or costs the compiler more.

import { clientBudgets } from './lib/client-budgets.ts';

for (const { what, limit, unit, measure } of clientBudgets) {
  const figure = await measure();
  if (figure <= limit) continue;
  const format = (value: number) => value.toLocaleString('en');
  console.error(`${what} comes to ${format(figure)} ${unit}, ${format(figure - limit)} more than the budget allows.`);
  process.exitCode = 1;
}
if (process.exitCode) {
  console.error('Make it smaller, or change the budget in scripts/lib/client-budgets.ts and say why in the commit.');
}
