// A system with another clock than the real one says so on this page too.
fetch('/api/clock', { credentials: 'same-origin' })
  .then(answer => (answer.ok ? answer.json() : {}))
  .then(clock => {
    if (clock.notice) {
      const bar = document.createElement('p');
      bar.className = 'an-demo-clock';
      bar.setAttribute('role', 'status');
      bar.textContent = clock.notice;
      document.body.appendChild(bar);
      document.body.classList.add('an-demo');
    }
  })
  .catch(() => {});

export default [];
