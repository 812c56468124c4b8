import { describe, expect, it } from 'vitest';
import { canonicalKey, canonicalKeys, labelsOf } from '../../../src/parse/front-matter/keys.ts';

describe('canonicalKey', () => {
  it.each(canonicalKeys)('knows %s in any spelling', (key) => {
    const ascii = key.normalize('NFD').replace(/\p{M}/gu, '');
    const spellings = [key, key.toUpperCase(), ascii, key.replaceAll('-', ' '), key.replaceAll('-', '_')];
    expect(spellings.map(canonicalKey)).toEqual(spellings.map(() => key));
    expect(canonicalKey(key.normalize('NFD'))).toBe(key);
  });

  it.each(['Närvarande: Иван', 'Plats Київ', 'plats 张伟'])('counts every letter of “%s”', (label) => {
    expect(canonicalKey(label)).toBeNull();
  });

  it.each([
    ['Diarienummer', 'dnr'],
    ['organisation', 'huvudman'],
    ['Plats och tid', 'tid-och-plats'],
    ['Tid, Plats', 'tid-och-plats'],
    ['Dag/Tid/Plats', 'tid-och-plats'],
    ['Ordförande och sekreterare', 'ordförande-och-sekreterare'],
    ['Deltog inte idag', 'frånvarande'],
    ['Anmält förhinder', 'frånvarande'],
    ['Vid protokollet', 'sekreterare'],
    ['Mötesordförande', 'ordförande'],
    ['Förhandlingsledare', 'ordförande'],
    ['Ordf.', 'ordförande'],
    ['Utses att justera', 'justerare'],
    ['Justeringspersoner', 'justerare'],
    ['Justeringsmän', 'justerare'],
    ['Justeringens plats och tid', 'justering'],
    ['ANSLAG/BEVIS', 'anslag'],
    ['Tjg ers', 'tjänstgörande-ersättare'],
    ['Närvarande, ej tjänstgörande ersättare', 'ersättare'],
    ['Beslutande ledamöter', 'beslutande'],
    ['Närvarande ledamöter', 'närvarande'],
    ['Övriga deltagare', 'övriga'],
    ['Protokollet ska skickas till', 'sändlista'],
    ['Första §', 'första-paragraf'],
    ['Typ av möte', 'typ'],
    ['**Närvarande:**', 'närvarande'],
  ])('takes “%s” for %s', (label, key) => {
    expect(canonicalKey(label)).toBe(key);
  });

  it.each(['', '§', 'Beslut', 'Gryningen', '__proto__', 'constructor', 'toString'])(
    'does not know “%s”',
    (label) => {
      expect(canonicalKey(label)).toBeNull();
    },
  );

  it('knows each label as that of one key', () => {
    const wrong = canonicalKeys.flatMap((key) =>
      labelsOf(key).filter((label) => canonicalKey(label) !== key),
    );
    expect(wrong).toEqual([]);
  });
});
