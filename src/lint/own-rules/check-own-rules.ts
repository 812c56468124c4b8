import type { Position } from 'unist';
import { wholeFile, type Diagnostic } from '../../model/diagnostic.ts';
import type { OwnCondition, OwnMatcher, OwnRule } from '../../model/own-rule.ts';
import type { Profile } from '../../model/profile.ts';
import type { Protocol } from '../../model/protocol.ts';
import type { LintSettings } from '../lint-settings.ts';
import { chosenSeverity } from '../telling/to-diagnostic.ts';
import { isMatch, isWithin } from './condition.ts';
import { fieldOf, thingsOf } from './things.ts';
import type { Thing } from './thing.ts';

/** What the rules of the organisation's own find. They only tell: nothing that they hold changes other rules or the notes. */
export function checkOwnRules(protocol: Protocol, settings: LintSettings): Diagnostic[] {
  return settings.config.ownRules.flatMap((rule) => {
    const severity = chosenSeverity(rule.name, settings) ?? rule.severity;
    if (severity === 'off' || !binds(rule, settings.profile)) return [];
    const { name, message, help } = rule;
    return placesOf(rule, protocol).map((position) => ({
      rule: name,
      severity,
      message,
      help,
      position,
      related: [],
      fix: null,
    }));
  });
}

function binds({ profiles }: OwnRule, { name, base }: Profile): boolean {
  return profiles.length === 0 || profiles.includes(name) || (base !== undefined && profiles.includes(base));
}

/** Where a protocol breaks a rule. */
function placesOf(rule: OwnRule, protocol: Protocol): Position[] {
  const day = protocol.meeting.date;
  // Nothing can be told of days from a day that isn't known: that it isn't is a finding of its own.
  if (day === null && countsDays(rule)) return [];
  const { when } = rule;
  if (when === null) return breaks(rule, protocol, null);
  const about = thingsOf(when.subject, protocol).filter((thing) => isMatch(thing, when, day));
  const places = about.flatMap((thing) => breaks(rule, protocol, thing));
  // Where several things lack the same, or forbid it, it is told once.
  return [...new Map(places.map((place) => [`${place.start.line}:${place.start.column}`, place])).values()];
}

/** Where the rule is broken as far as one thing goes, or all of the protocol. */
function breaks(rule: OwnRule, protocol: Protocol, about: Thing | null): Position[] {
  const matcher = (rule.require ?? rule.forbid)!;
  const found = candidates(matcher, rule, protocol, about).filter((thing) =>
    isMatch(thing, matcher, protocol.meeting.date),
  );
  const isThere = isWithin(amount(found, matcher), matcher.count ?? { min: 1, max: null });
  if (isThere === (rule.require !== null)) return [];
  if (rule.forbid !== null && matcher.count === null) return found.map(({ position }) => position);
  return [about?.position ?? placeWithout(matcher, protocol)];
}

/** The things that are looked at: the one itself where the rule is about such, those of the same item, or all. */
function candidates(
  { subject }: OwnMatcher,
  { when, within }: OwnRule,
  protocol: Protocol,
  about: Thing | null,
): readonly Thing[] {
  const all = thingsOf(subject, protocol);
  if (about === null || within === 'protocol') return all;
  if (when?.subject === subject) return [about];
  const isInItems = subject !== 'person' && subject !== 'cover';
  return isInItems && about.item !== null ? all.filter(({ item }) => item === about.item) : all;
}

function amount(things: readonly Thing[], { distinct }: OwnMatcher): number {
  if (distinct === null) return things.length;
  return new Set(things.flatMap((thing) => fieldOf(thing, distinct).map((value) => value.toLowerCase())))
    .size;
}

function placeWithout({ subject }: OwnMatcher, protocol: Protocol): Position {
  return subject === 'cover' ? thingsOf('cover', protocol)[0]!.position : wholeFile;
}

function countsDays({ when, require, forbid }: OwnRule): boolean {
  const conditions = [when, require, forbid].flatMap((matcher) => Object.values(matcher?.fields ?? {}));
  const asks = ({ days, not }: OwnCondition): boolean => days !== null || (not !== null && asks(not));
  return conditions.some(asks);
}
