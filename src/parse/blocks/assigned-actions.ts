import { clauseStartAnyCase } from '../../language/typed-marks.ts';
import { bindingTime, assigned, mayAssign } from '../../language/tasks.ts';
import type { Action } from '../../model/action.ts';
import type { Clause } from '../../model/blocks.ts';
import { lineText } from '../../model/text.ts';
import { splitOwners, takeMarks, type ActionContext } from './action.ts';
import { readDue } from '../../language/sentences/action-due.ts';
import { withoutTail } from '../../model/text-shapes.ts';

/** Cheap to ask of a clause: whether it may give somebody an uppdrag, so that the marks of actions mean something in it. */
export function mayMarkAction(content: Clause['content']): boolean {
  const written = lineText(content);
  return written.includes('{') && mayAssign.test(written);
}

/** The uppdrag that clauses give to somebody by a day (`att uppdra åt X att … senast …`). Without a day they are only told of. */
export function readAssignedActions(clauses: readonly Clause[], context: ActionContext): Action[] {
  return clauses.flatMap(({ content, position }): Action[] => {
    const written = lineText(content);
    if (!mayAssign.test(written)) return [];
    const { line, id, ending } = takeMarks(written);
    if (!bindingTime.test(line)) return [];
    const { who: owners = '', task = '' } = matchOf(withoutTail(line, '.,; '))?.groups ?? {};
    if (!bindingTime.test(task)) return [];
    const due = readDue(task, context);
    if (due.due === null) return [];
    const text = task.replace(clauseStartAnyCase, '');
    return [
      {
        id: id ?? context.newId(text),
        isNamed: id !== null,
        text,
        owners: splitOwners(owners),
        ...due,
        done: false,
        ending,
        position,
      },
    ];
  });
}

function matchOf(text: string): RegExpExecArray | null {
  for (const form of assigned) {
    const match = form.exec(text);
    if (match) return match;
  }
  return null;
}
