import { decisionsAmong } from '../model/blocks.ts';
import type { Item, Protocol } from '../model/protocol.ts';
import { lineText } from '../model/text.ts';
import type { View } from './view/view.ts';

/**
 * What machines read of the document: the meeting as an `Event`, and each item that was decided, in the terms of
 * https://schema.org. JSON that is safe within a `script` element.
 */
export function structuredData(protocol: Protocol, { documentTitle, cover, parts }: View): string {
  const { meeting, language, items } = protocol;
  const ids = parts.filter(({ partial }) => partial === 'item').map(({ id }) => id);
  const organisation = named('Organization', protocol.body, {
    parentOrganization: named('Organization', cover.principal),
  });
  const data = {
    '@context': 'https://schema.org',
    '@type': 'DigitalDocument',
    name: documentTitle,
    inLanguage: language,
    identifier: protocol.caseNumbers.length === 0 ? undefined : protocol.caseNumbers,
    creativeWorkStatus: protocol.status,
    about: {
      '@type': 'Event',
      name: [cover.kind, protocol.body, meeting.date].filter((text) => text !== null).join(' '),
      startDate: moment(meeting.date, meeting.start),
      endDate: meeting.end === null ? undefined : moment(meeting.date, meeting.end),
      location: named('Place', meeting.place),
      organizer: organisation,
    },
    hasPart: items.flatMap((item, index) => decided(item, ids[index])),
  };
  // `<` would end the element, or begin a comment in it; JSON has another way to write it.
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** An item with its decisions as text; nothing for one without. */
function decided(item: Item, id: string | undefined): object[] {
  const decisions = decisionsAmong(item.blocks);
  if (decisions.length === 0) return [];
  return [
    {
      '@type': 'CreativeWork',
      url: id === undefined ? undefined : `#${id}`,
      position: item.number ?? undefined,
      name: item.title,
      identifier: item.caseNumbers.length === 0 ? undefined : item.caseNumbers,
      text: decisions.map(({ content }) => lineText(content)),
    },
  ];
}

/** Undefined, which JSON leaves out, where there is no name. */
function named(type: string, name: string | null, more: object = {}): object | undefined {
  return name === null ? undefined : { '@type': type, name, ...more };
}

function moment(date: string | null, time: string | null): string | undefined {
  if (date === null) return undefined;
  return time === null ? date : `${date}T${time}`;
}
