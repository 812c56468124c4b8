import { EditMap } from 'micromark-util-edit-map';

/**
 * Applies edits to the events of micromark, as its own `consume` does, but leaves those before the first edit where they are: micromark
 * takes all of them out and puts them back for each list, quote or footnote that text follows, which takes quadratic time.
 */
export function consumeEdits(this: EditMap, events: Parameters<EditMap['consume']>[0]): undefined {
  this.map.sort(([one], [other]) => one - other);
  const [first] = this.map;
  if (first === undefined) return undefined;
  const rest = events.splice(first[0]);
  let done = 0;
  for (const [at, removed, added] of this.map) {
    const start = at - first[0];
    for (; done < start && done < rest.length; done++) events.push(rest[done]!);
    for (const event of added) events.push(event);
    done = Math.max(done, start + removed);
  }
  for (; done < rest.length; done++) events.push(rest[done]!);
  this.map.length = 0;
  this.index.clear();
  return undefined;
}

EditMap.prototype.consume = consumeEdits;
