import { describe, expect, test } from 'vitest';
import { read, told } from '../read.ts';

describe('names and roles in turns, as cells of a table come out', () => {
  test('roles', () => {
    const { present, chairs } = read(
      'Styrelsemöte 2025-03-23\n\nNärvarande\nIda Lind\nOrdförande\nBo Ek\nVD\nKaj Sand\nLedamot\n',
    );
    expect(told(present)).toEqual(['Ida Lind, Ordförande', 'Bo Ek, VD', 'Kaj Sand, Ledamot']);
    expect(chairs.map(({ name }) => name)).toEqual(['Ida Lind']);
  });

  test('who was there', () => {
    const { present, absent } = read(
      '# Möte 2025-03-23\n\n**Närvaro**\n\nIda Lind\nJa\nBo Ek\nNej\nKaj Sand\nJa\n',
    );
    expect([told(present), absent.map(({ name }) => name)]).toEqual([['Ida Lind', 'Kaj Sand'], ['Bo Ek']]);
  });

  test('groups above those who belong to them', () => {
    const { present } = read(
      'Universitetsstyrelsen 2025-03-23\n\nNärvarande\nav regeringen utsedda företrädare för allmänna intressen\nIda Lind\nrektor\nBo Ek\nföreträdare för lärarna\nKaj Sand\n',
    );
    expect(present.map(({ name }) => name)).toEqual(['Ida Lind', 'Bo Ek', 'Kaj Sand']);
  });
});

describe('labels that are broken over lines, on pasted pages', () => {
  const page =
    'VIKBRO KOMMUN PROTOKOLL 1(4)\nKommunstyrelsen 2025-03-23\nJusterandes sign Utdragsbestyrkande\n';

  test('when and where the protocol is verified, and who signs below', () => {
    const { verifications, substitutes } = read(
      `${page}Beslutande Ida Lind (S), ordförande\nEj tjänstgörande Bo Ek (S)\nJusteringens\nplats och tid Kommunhuset 2025-03-28\nUnderskrifter\nSekreterare Paragrafer 1-2\nEva Ström\n\nKs § 1\nVal\n`,
    );
    expect(verifications.map(({ date, place }) => [date, place])).toEqual([['2025-03-28', 'Kommunhuset']]);
    expect(substitutes.map(({ name }) => name)).toEqual(['Bo Ek']);
  });

  test('both days of the notice on one line', () => {
    const { verifications } = read(
      `${page}ANSLAG/BEVIS\nDatum för Datum för\nanslags uppsättande 2025-03-29 anslags nedtagande 2025-04-20\nFörvaringsplats\nför protokollet Kansliet\n\nKs § 1\nVal\n`,
    );
    expect(verifications[0]?.notice).toEqual({ from: '2025-03-29', to: '2025-04-20', keptAt: 'Kansliet' });
  });
});
