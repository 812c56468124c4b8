import type { Action } from '../../model/action.ts';
import type { ActionField } from '../../language/sentences/action-fields.ts';
import { readDue, toDue, withDue } from '../../language/sentences/action-due.ts';
import { handedOn } from '../../language/handed-over.ts';
import { readProgress, type Progress } from '../../language/progress.ts';
import { readActionLine, toState, type ActionContext } from './action.ts';
import { endingOf, ownersAndDue } from './action-tails.ts';

/** How far the fields have come. */
export interface FieldState {
  /** The last action is somebody's responsibility for what stands before; what is to be done may follow. */
  isOwnerAlone: boolean;
}

/**
 * Adds a field to the last action, or begins one; `words` are those that an owner without a task is responsible for. `Ansvarig:`
 * before `Åtgärd:` is of the same action.
 */
export function readField(
  { actions, state }: { readonly actions: Action[]; readonly state: FieldState },
  field: ActionField,
  value: string,
  words: string,
  position: Action['position'],
  context: ActionContext,
): void {
  const last = actions.at(-1);
  const replaceLast = (change: Partial<Action>): void => {
    if (last) actions[actions.length - 1] = { ...last, ...change };
  };
  if (value === '') return;
  if (field === 'who') {
    const { owners, ...told } = ownersAndDue(value, context);
    const due = told.due === null ? readDue(words, context) : told;
    if (last && (last.owners.length === 0 || last.position === position))
      replaceLast({ ...withDue(last, due), owners });
    else {
      const id = context.newId(words);
      actions.push({ id, isNamed: false, text: words, owners, ...due, done: false, ending: null, position });
      state.isOwnerAlone = true;
    }
    return;
  }
  if (field === 'what') {
    const action = readActionLine(value, false, position, context);
    if (last && state.isOwnerAlone && action.owners.length === 0)
      replaceLast({
        ...action,
        owners: last.owners,
        position: { start: last.position.start, end: position.end },
      });
    else actions.push(action);
    state.isOwnerAlone = false;
  } else if (field === 'when') replaceLast(toDue(value, context));
  else {
    const progress = readProgress(value, context.meetingDate);
    const due = progress?.due == null ? {} : toDue(progress.due, context);
    const owners = last === undefined ? {} : { owners: handedOn(last.owners, progress) };
    replaceLast({
      ...toState(value, context),
      ...(progress === null ? {} : { done: progress.state === 'done' }),
      ...endedBy(progress),
      ...due,
      ...owners,
    });
  }
}

function endedBy(progress: Progress | null): Partial<Action> {
  const ending = endingOf(progress);
  return ending === null ? {} : { ending };
}
