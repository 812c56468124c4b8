(() => {
  'use strict';
  const form = document.getElementById('search');
  const query = document.getElementById('query');
  const found = document.getElementById('found');
  const fold = (text) => text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
  const rows = Array.from(document.querySelectorAll('#register tbody tr'), (element) => ({
    element,
    text: fold(Array.from(element.cells, (cell) => cell.textContent).join(' ')),
  }));

  function search() {
    const terms = fold(query.value).split(' ').filter(Boolean);
    let count = 0;
    for (const { element, text } of rows) {
      element.hidden = !terms.every((term) => text.includes(term));
      if (!element.hidden) count++;
    }
    found.textContent = terms.length === 0 ? '' : form.dataset.shown.replace('{n}', count).replace('{m}', rows.length);
  }

  form.addEventListener('input', search);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.hidden = false;
})();
