/* What pages do beyond plain forms and links. All of them work without this, only less comfortably. */
(() => {
  'use strict';

  // A form that is on its way is not sent again; its own key makes a repetition harmless anyway.
  document.addEventListener('submit', event => {
    const form = event.target;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    if ('file' in form.dataset) return; // the answer is a file: the page stays, and may ask for another one
    form.dataset.sent = 'yes';
    form.querySelectorAll('button[type=submit]').forEach(button => button.setAttribute('aria-busy', 'true'));
  });

  // A page that says why a form was refused has no address of its own: in the history stands the page on which the form was,
  // so that Back and Reload come to it instead of asking whether to send the form again.
  document.addEventListener('submit', () => sessionStorage.setItem('form', location.href));
  if (document.body.dataset.posted && performance.getEntriesByType('navigation')[0]?.responseStatus >= 400) {
    history.replaceState(null, '', sessionStorage.getItem('form') ?? location.href);
  }

  // Back in the history the form is the old one: it may be sent again, with its old key.
  window.addEventListener('pageshow', () => {
    document.querySelectorAll('form[data-sent]').forEach(form => {
      delete form.dataset.sent;
      form.querySelectorAll('[aria-busy]').forEach(button => button.removeAttribute('aria-busy'));
    });
  });
  document.addEventListener('htmx:afterRequest', event => {
    const form = event.target.closest('form');
    if (form) {
      delete form.dataset.sent;
      form.querySelectorAll('[aria-busy]').forEach(button => button.removeAttribute('aria-busy'));
    }
  });

  // A service that is away answers a part of a page with its own words; they are shown in the part's place.
  document.addEventListener('htmx:beforeSwap', event => {
    if (event.detail.xhr.status >= 422 && event.detail.xhr.getResponseHeader('Content-Type')?.startsWith('text/html')) {
      event.detail.shouldSwap = true;
    }
  });

  // Who hears of an error by eye shall hear of it by ear and keyboard too.
  const problem = document.getElementById('problem');
  if (problem) problem.focus();

  // The live stream of this page: each fact becomes an event on the body, which parts of the page listen to with hx-trigger.
  const live = document.querySelector('[data-live]');
  if (live && window.EventSource) {
    const stream = new EventSource(live.dataset.live);
    stream.onmessage = message => {
      const fact = JSON.parse(message.data);
      document.body.dispatchEvent(new CustomEvent('live', { detail: fact }));
      document.body.dispatchEvent(new CustomEvent('live-' + fact.kind, { detail: fact }));
    };
    window.addEventListener('pagehide', () => stream.close());
    const feed = document.getElementById('feed');
    if (feed) document.body.addEventListener('live', event => told(feed, event.detail));
  }

  // What happened, in the reader's words, newest first; a link where there is a page about it.
  function told(feed, fact) {
    if (!fact.words) return;
    const rooms = { volunteer: '/staff/volunteers/', need: '/staff/needs/', host: '/staff/hosts/' };
    const item = document.createElement('li');
    item.className = 'fresh';
    const when = item.appendChild(document.createElement('span'));
    when.className = 'soft';
    when.textContent = new Date(fact.time).toLocaleTimeString('hu', {
      hour: '2-digit', minute: '2-digit', timeZone: fact.unit.startsWith('/gr') ? 'Europe/Athens' : 'Europe/Budapest' });
    const what = item.appendChild(document.createElement(rooms[fact.kind] ? 'a' : 'span'));
    if (rooms[fact.kind]) what.href = rooms[fact.kind] + encodeURIComponent(fact.subject);
    what.textContent = fact.words;
    when.after(' ');
    const unit = [...document.querySelectorAll('#unit-names option')].find(one => one.value === fact.unit);
    if (unit) item.append(' ', unit.label);
    feed.prepend(item);
    while (feed.children.length > 30) feed.lastElementChild.remove();
    document.getElementById('feed-none')?.remove();
  }

  // Keyboard: / goes to the search field of the page.
  document.addEventListener('keydown', event => {
    if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.target.closest('input, textarea, select')) {
      const search = document.querySelector('input[type=search]');
      if (search) {
        event.preventDefault();
        search.focus();
      }
    }
  });
})();
