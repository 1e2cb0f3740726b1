// Reads the top level of a script: whether it can be evaluated as a function's body without any difference.

import { parse } from 'acorn';
import type { Wrapping } from './compiled';

type Statement = ReturnType<typeof parse>['body'][number];

/** The names that a script declares at its top level, where it does nothing else but declare. */
interface Declared {
  readonly functions: ReadonlySet<string>;
  readonly variables: ReadonlySet<string>;
}

// What it keeps comes back at a moment that no run chooses.
const OUTLIVES_A_RUN = 'FinalizationRegistry';

/**
 * What to put around a script's text so that it becomes a function: called, it evaluates the script anew and answers what a
 * script would have put on its global object. Null where that could make a difference: the text does more than declare, or
 * is no script at all.
 * Example: 'function a() {}\nvar b = 1;' becomes a function that answers an object with the members a and b.
 */
export function asFunction(text: string): Wrapping | null {
  const declared = text.includes(OUTLIVES_A_RUN) ? null : declaredIn(text);
  if (declared === null) return null;
  const functions = [...declared.functions];
  // A variable stays one and the same, whether it is changed by its name or as a member of the global object.
  const variables = [...declared.variables]
    .filter((name) => !declared.functions.has(name))
    .map((name) => `get ${name}() { return ${name}; }, set ${name}(value) { ${name} = value; }`);
  return { before: '(function () {', after: `\nreturn { ${[...functions, ...variables].join(', ')} };\n})` };
}

function declaredIn(text: string): Declared | null {
  const functions = new Set<string>();
  const variables = new Set<string>();
  for (const statement of statementsOf(text)) {
    if (statement.type === 'FunctionDeclaration') functions.add(statement.id.name);
    else if (statement.type === 'VariableDeclaration' && statement.kind === 'var') {
      for (const { id } of statement.declarations) {
        if (id.type !== 'Identifier') return null;
        variables.add(id.name);
      }
    } else if (!isDirective(statement)) return null;
  }
  return functions.size === 0 ? null : { functions, variables };
}

function isDirective(statement: Statement): boolean {
  return statement.type === 'ExpressionStatement' && typeof statement.directive === 'string';
}

// None of a text that is no script: whoever runs it is told what is wrong.
function statementsOf(text: string): readonly Statement[] {
  try {
    return parse(text, { ecmaVersion: 'latest', sourceType: 'script' }).body;
  } catch {
    return [];
  }
}
