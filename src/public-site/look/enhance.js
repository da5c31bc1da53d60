// Small comforts. Every page works without them.
(() => {
  // A second tap on a slow line must not look like nothing happened.
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = 'yes';
    event.submitter?.setAttribute('aria-disabled', 'true');
    const busy = form.querySelector('[data-busy]');
    if (busy) busy.textContent = busy.dataset.busy;
  });

  // Coming back with the back button: the form may be sent again.
  window.addEventListener('pageshow', () => {
    for (const form of document.forms) {
      delete form.dataset.sent;
      for (const button of form.querySelectorAll('[aria-disabled]')) {
        button.removeAttribute('aria-disabled');
      }
      const busy = form.querySelector('[data-busy]');
      if (busy) busy.textContent = '';
    }
  });

  for (const button of document.querySelectorAll('[data-print]')) {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
  }

  for (const button of document.querySelectorAll('[data-copy]')) {
    if (!navigator.clipboard) continue;
    button.hidden = false;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(button.dataset.copy);
      const told = document.querySelector('[data-copied]');
      if (told) told.textContent = told.dataset.copied;
    });
  }

  document.querySelector('[data-focus-first]')?.focus();
})();
