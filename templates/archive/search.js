(() => {
  'use strict';
  const form = document.getElementById('search');
  const [query, body, year] = ['query', 'body', 'year'].map((id) => document.getElementById(id));
  const found = document.getElementById('found');
  const fold = (text) => text.normalize('NFC').toLowerCase().replace(/\u00ad/g, '').replace(/\s+/g, ' ');
  const wordPattern = /[\p{L}\p{N}]+(?:[-/.:][\p{L}\p{N}]+)*/gu;

  // Protocols and their items, numbered as `words` numbers them: in the order of the page.
  let places = 0;
  const years = Array.from(document.querySelectorAll('.year'), (element) => ({
    element,
    name: element.querySelector('h2').textContent,
    bodies: Array.from(element.querySelectorAll('.body'), (part) => ({
      element: part,
      name: part.querySelector('h3').textContent,
      protocols: Array.from(part.querySelectorAll('.protocol'), readProtocol),
    })),
  }));
  const total = years.flatMap(({ bodies }) => bodies.flatMap(({ protocols }) => protocols)).length;

  function readProtocol(element) {
    const place = places++;
    const items = Array.from(element.querySelectorAll('details li'), (item) => ({ element: item, place: places++ }));
    return { element, place, items, head: element.querySelector('.head'), details: element.querySelector('details') };
  }

  let words = null;

  /** All words with their stems and places; read when somebody searches. */
  function dictionary() {
    words ??= Object.entries(JSON.parse(document.getElementById('words').textContent)).map(([word, steps]) => ({ word, steps, stem: stemOf(word) }));
    return words;
  }

  /** What a Swedish word has in all its forms, or nearly: nämnd of nämnden, nämnders and nämndernas. */
  function stemOf(word) {
    const stem = word.length > 4 && word.endsWith('s') ? word.slice(0, -1) : word;
    const endings = [
      [7, ['elserna', 'elser', 'heten', 'heter']],
      [6, ['arnas', 'ernas', 'arne', 'arna', 'erna', 'orna', 'aren', 'aste', 'else', 'ades']],
      [5, ['are', 'ade', 'ast', 'het', 'nas']],
      [4, ['ar', 'er', 'or', 'en', 'an', 'at', 'et', 'as', 'es', 'te', 'na']],
      [3, ['a', 'e']],
    ];
    for (const [least, those] of endings) {
      const ending = stem.length > least && those.find((each) => stem.endsWith(each));
      if (ending) return stem.slice(0, -ending.length);
    }
    return stem;
  }

  /** The words of a search, and of words in quotes the phrase that they are. */
  function termsOf(text) {
    const terms = Array.from(fold(text).matchAll(/"([^"]+)"?|[^\s"]+/g), ([word, phrase]) => ({ phrase: phrase?.trim(), words: (phrase ?? word).match(wordPattern) ?? [] }));
    return terms.filter((term) => term.words.length > 0);
  }

  /** The words that are meant, and a mark for each place that holds one of them. */
  function placesOf(word) {
    const stem = stemOf(word);
    const marks = new Uint8Array(places);
    const meant = new Set();
    for (const each of dictionary()) {
      if (!each.word.includes(word) && each.stem !== stem && !(stem.length > 3 && each.stem.endsWith(stem))) continue;
      meant.add(each.word);
      let place = 0;
      for (const step of each.steps.split(' ')) marks[(place += parseInt(step, 36))] = 1;
    }
    return { marks, meant };
  }

  const shownText = (element) => fold(element.textContent);

  /** An item is found when each term stands in it or in what the protocol tells of itself; a protocol by the latter alone too. */
  function find({ place, items, head }, terms) {
    const stands = ({ phrase, sought }, at, element) => sought.every(({ marks }) => marks[at] === 1) && (!phrase || shownText(element).includes(phrase));
    const others = terms.filter((term) => !stands(term, place, head));
    const hits = items.filter(({ place: at, element }) => others.every((term) => stands(term, at, element)) && terms.some((term) => stands(term, at, element)));
    return { hits, isNamed: others.length === 0 };
  }

  const show = (element, isShown) => {
    if (element.hidden === isShown) element.hidden = !isShown;
  };

  function search() {
    const terms = termsOf(query.value).map((term) => ({ ...term, sought: term.words.map(placesOf) }));
    let [protocolCount, itemCount] = [0, 0];
    for (const each of years) {
      let isYearShown = false;
      for (const part of each.bodies) {
        const isChosen = (!year.value || year.value === each.name) && (!body.value || body.value === part.name);
        let isPartShown = false;
        for (const protocol of part.protocols) {
          const { hits, isNamed } = isChosen ? find(protocol, terms) : { hits: [], isNamed: false };
          const isShown = isNamed || hits.length > 0;
          const isNarrowed = terms.length > 0 && hits.length > 0;
          show(protocol.element, isShown);
          if (protocol.details && protocol.details.open !== isNarrowed) protocol.details.open = isNarrowed;
          const kept = new Set(hits);
          for (const item of protocol.items) show(item.element, !isNarrowed || kept.has(item));
          if (!isShown) continue;
          isPartShown = true;
          protocolCount++;
          itemCount += isNarrowed ? hits.length : protocol.items.length;
        }
        show(part.element, isPartShown);
        isYearShown ||= isPartShown;
      }
      show(each.element, isYearShown);
    }
    const counts = { n: protocolCount, m: total, k: itemCount };
    const told = protocolCount === 0 ? form.dataset.none : form.dataset.shown;
    const isAll = terms.length === 0 && !year.value && !body.value;
    found.textContent = isAll ? '' : told.replace(/\{(\w)\}/g, (_, key) => counts[key]);
    highlight(new Set(terms.flatMap(({ sought }) => sought.flatMap(({ meant }) => [...meant]))));
    remember();
  }

  /** Marks the words where they stand, if the browser can do so without changing the page. */
  function highlight(meant) {
    if (!globalThis.Highlight || !CSS.highlights) return;
    CSS.highlights.delete('found');
    if (meant.size === 0) return;
    const ranges = [];
    const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
      node.hidden ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
    );
    for (let node = walker.nextNode(); node && ranges.length < 2000; node = walker.nextNode()) {
      if (node.nodeType !== Node.TEXT_NODE) continue;
      const text = node.data.toLowerCase();
      if (text.length !== node.data.length) continue;
      for (const { 0: word, index } of text.matchAll(wordPattern)) {
        if (!meant.has(word)) continue;
        const range = new Range();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        ranges.push(range);
      }
    }
    CSS.highlights.set('found', new Highlight(...ranges));
  }

  /** The search stands in the address, so that it can be sent and come back to. */
  function remember() {
    const values = Object.entries({ q: query.value, organ: body.value, ar: year.value }).filter(([, value]) => value);
    const hash = new URLSearchParams(values).toString();
    if (hash || location.hash.includes('=')) history.replaceState(null, '', hash ? `#${hash}` : location.href.split('#')[0]);
  }

  function recall() {
    if (!location.hash.includes('=')) return;
    const values = new URLSearchParams(location.hash.slice(1));
    query.value = values.get('q') ?? '';
    body.value = values.get('organ') ?? '';
    year.value = values.get('ar') ?? '';
    search();
  }

  let timer;
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(search, 120);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    search();
  });
  form.addEventListener('reset', () => {
    clearTimeout(timer);
    timer = setTimeout(search);
  });
  window.addEventListener('hashchange', recall);
  form.hidden = false;
  recall();
})();
