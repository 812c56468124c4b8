/** Notes of a nämnd with one of everything that a document can show. */
export const everything = `---
profil: namnd
organ: Socialnämnden
huvudman: Norrby kommun
datum: 2025-03-25
tid: 13.15–16.40, ajournering 14.55–15.10
plats: Kommunhuset, sal Järven
dnr: SN 2025/1
ordförande: Anna Alm (S)
sekreterare: Karin Lind
justerare: Bo Ek (M)
status: justerat
justering: 2025-04-03 kl. 10.00, kommunkansliet
anslag: 2025-04-04–2025-04-28, kommunkansliet
beslutande:
  - Anna Alm (S), ordförande
  - Bo Ek (M)
  - Cecilia Dahl-Lindqvist (C), §§ 31–32
ersättare:
  - Kim Sav (S), ersätter David Bark (S), § 33
  - Pia Lod (M)
övriga:
  - Karin Lind, sekreterare
första-paragraf: 31
sändlista: [Revisorerna]
bilagor: [Budget]
---

En inledning[^1] före ärendena.

## § 31 Budget för 2026 (Dnr KS 2023/425)

### Bakgrund

Förvaltningen har **upprättat** ett *förslag* med \`kod\`, en [länk](https://example.se) och ~~strukna ord~~.

- Punkt
  - Underpunkt
    1. Steg ett
    2. Steg två

> Ett citat.

\`\`\`
const langRad = 'en rad med kod som är så lång att den inte får plats på en smal skärm utan att brytas';
\`\`\`

---

| Enhet | Budget | Utfall | Avvikelse | Prognos | Förra året | Kommentar | Ansvarig |
|---|--:|--:|--:|--:|--:|---|---|
| Individ- och familjeomsorg | 1 506 800 | 1 498 200 | 8 600 | 1 510 000 | 1 400 300 | Placeringskostnader | Lo Mark |

### Omröstning

Ja-röst för förslaget. Nej-röst för avslag.

| Ledamot | Parti | Röst |
|---|---|---|
| Anna Alm | S | Ja |
| Bo Ek | M | Nej |

### Beslut

Socialnämnden beslutar

1. att anta budgeten,
2. att uppdra åt förvaltningen att återkomma.

### Reservation

Bo Ek (M) reserverar sig mot beslutet.

### Beslutet skickas till

Kommunstyrelsen
Ekonomiavdelningen

## § 32 Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft

Se https://www.example.se/en/mycket/lang/adress/utan/mellanslag/som/inte/far/plats/pa/en/smal/skarm.html

### a) Första delen

Text.

### b) Andra delen

Nämnden beslutar att avslå.

## § 33 Uppdrag

- [ ] Lo Mark: återkoppla om budgeten (senast 2025-05-01)
- [x] Karin Lind: skicka kallelse

## Nästa möte

2025-04-29 kl. 13.15

[^1]: En not.
`;
