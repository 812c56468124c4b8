import { describe, expect, test } from 'vitest';
import { parseProtocol } from '../../../src/index.ts';

const read = (text: string) => parseProtocol(text).protocol!;
const names = (people: readonly { name: string }[]) => people.map(({ name }) => name);

describe('Those who sign in columns', () => {
  test('stand below their roles, one secretary and several who verify', () => {
    const protocol = read(
      '# Årsmöte 2024-03-02\n\n## § 1 Avslutning\n\nMötet avslutades.\n\nVid protokollet:        Justeras:\n\n' +
        'Rut Vik                 Ola Ström\n\nEva Lo                  Per Dal\n',
    );
    expect(names(protocol.secretaries)).toEqual(['Rut Vik']);
    expect(names(protocol.verifiers).toSorted()).toEqual(['Eva Lo', 'Ola Ström', 'Per Dal']);
  });

  test('stand above their roles', () => {
    const protocol = read(
      '# Årsmöte 2024-03-02\n\n## § 1 Avslutning\n\nMötet avslutades.\n\nRut Vik       Ola Ström      Per Dal\nsekreterare   justeras       justeras\n',
    );
    expect(names(protocol.secretaries)).toEqual(['Rut Vik']);
    expect(names(protocol.verifiers)).toEqual(['Ola Ström', 'Per Dal']);
  });
});

test('A count of members is nobody', () => {
  const protocol = read(
    'Årsmöte 2024-03-02\n\nNärvarande: Tre (3) röstberättigade medlemmar:\nRut Vik\nOla Ström\nPer Dal\n\n## § 1 Öppnande\n\nMötet öppnades.\n',
  );
  expect(names(protocol.present)).toEqual(['Rut Vik', 'Ola Ström', 'Per Dal']);
});

test('The next meeting below a list of tasks is no task', () => {
  const { items } = read(
    '# Möte 2024-03-02\n\n## § 1 Att göra\n\n- Rut: boka lokal\n\n**Nästa möte:** 7 juni kl. 18.30\n',
  );
  expect(JSON.stringify(items)).not.toContain('"owners":["Nästa möte"]');
});

test.each([
  '1§  Öppnande\n\nRut öppnade.\n\n2§  Avgift\n\nAvgiften är 200 kr.',
  '1\nÖppnande:\nRut öppnade.\n2\nAvgift:\nAvgiften är 200 kr.',
])('Items with the number before the sign, or on a line of its own: %j', (text) => {
  const { items } = read(`Protokoll årsmöte 2024-03-02\n\n${text}\n`);
  expect(items.map(({ number }) => number)).toEqual([1, 2]);
});
