// Reads expressions, one a line as JSON, and tells of each whether Prometheus would take it, and which metrics and labels it names.
import { createInterface } from 'node:readline';
import { parser } from '@prometheus-io/lezer-promql';

const strict = parser.configure({ strict: true });

function named(expr) {
  const found = { expr, metrics: [], labels: [], functions: [] };
  try {
    strict.parse(expr).iterate({
      enter(node) {
        const text = expr.slice(node.from, node.to);
        if (node.name === 'Identifier' && node.node.parent.name === 'VectorSelector') found.metrics.push(text);
        if (node.name === 'LabelName') found.labels.push(text);
        if (node.name === 'FunctionIdentifier') found.functions.push(text);
      },
    });
  } catch (problem) {
    found.problem = String(problem.message);
  }
  return found;
}

for await (const line of createInterface({ input: process.stdin })) {
  console.log(JSON.stringify(named(JSON.parse(line))));
}
