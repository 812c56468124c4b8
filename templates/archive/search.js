(() => {
  'use strict';
  const form = document.getElementById('search');
  const [query, body, year] = ['query', 'body', 'year'].map((id) => document.getElementById(id));
  const found = document.getElementById('found');
  const fold = (text) => text.normalize('NFC').toLowerCase().replace(/[\s\u00ad]+/g, ' ');

  // What is searched is what the page says: nothing is there twice.
  const years = Array.from(document.querySelectorAll('.year'), (element) => ({
    element,
    name: element.querySelector('h2').textContent,
    bodies: Array.from(element.querySelectorAll('.body'), (part) => {
      const name = part.querySelector('h3').textContent;
      return { element: part, name, protocols: Array.from(part.querySelectorAll('.protocol'), (each) => readProtocol(each, name)) };
    }),
  }));
  const total = years.flatMap(({ bodies }) => bodies.flatMap(({ protocols }) => protocols)).length;

  function readProtocol(element, name) {
    const details = element.querySelector('details');
    const items = Array.from(element.querySelectorAll('details li'), (item) => ({ element: item, text: fold(item.textContent) }));
    return { element, details, items, head: fold(`${name} ${element.querySelector('.head').textContent}`) };
  }

  function termsOf(text) {
    return Array.from(fold(text).matchAll(/"([^"]+)"?|[^\s"]+/g), ([word, phrase]) => (phrase ?? word).trim()).filter(Boolean);
  }

  /** An item is found when each term stands in it or in what the protocol is called; a protocol by its name alone too. */
  function find({ head, items }, terms) {
    const others = terms.filter((term) => !head.includes(term));
    const isFound = (text) => others.every((term) => text.includes(term)) && terms.some((term) => text.includes(term));
    const hits = items.filter(({ text }) => isFound(text));
    return { hits, isNamed: others.length === 0 };
  }

  function search() {
    const terms = termsOf(query.value);
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
          protocol.element.hidden = !isShown;
          if (protocol.details) protocol.details.open = isNarrowed;
          for (const item of protocol.items) item.element.hidden = isNarrowed && !hits.includes(item);
          if (!isShown) continue;
          isPartShown = true;
          protocolCount++;
          itemCount += isNarrowed ? hits.length : protocol.items.length;
        }
        part.element.hidden = !isPartShown;
        isYearShown ||= isPartShown;
      }
      each.element.hidden = !isYearShown;
    }
    const counts = { n: protocolCount, m: total, k: itemCount };
    const words = protocolCount === 0 ? form.dataset.none : form.dataset.shown;
    const isAll = terms.length === 0 && !year.value && !body.value;
    found.textContent = isAll ? '' : words.replace(/\{(\w)\}/g, (_, key) => counts[key]);
    highlight(terms);
    remember();
  }

  /** Marks the words where they stand, if the browser can do so without changing the page. */
  function highlight(terms) {
    if (!globalThis.Highlight || !CSS.highlights) return;
    CSS.highlights.delete('found');
    if (terms.length === 0) return;
    const ranges = [];
    const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
      node.hidden ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
    );
    for (let node = walker.nextNode(); node && ranges.length < 2000; node = walker.nextNode()) {
      if (node.nodeType !== Node.TEXT_NODE) continue;
      const text = node.data.toLowerCase();
      if (text.length !== node.data.length) continue;
      for (const term of terms) {
        for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) {
          const range = new Range();
          range.setStart(node, at);
          range.setEnd(node, at + term.length);
          ranges.push(range);
        }
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
