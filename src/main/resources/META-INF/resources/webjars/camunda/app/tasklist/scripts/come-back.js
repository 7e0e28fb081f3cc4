// Whose session ends while a form is being filled in comes back to that form: what was typed is kept by the form itself.
const KEY = 'ansinh.open-task';
const task = () => (/[?&]task=([0-9a-f-]{8,64})/.exec(location.hash) || [])[1];
const typed = (id, officer) => localStorage.getItem('ansinh.form.' + id + '.' + officer) !== null;

async function comeBack() {
  const id = sessionStorage.getItem(KEY);
  sessionStorage.removeItem(KEY);
  if (id && !task()) {
    const answer = await fetch('/camunda/api/admin/auth/user/default', { headers: { Accept: 'application/json' } });
    const officer = answer.ok ? (await answer.json()).userId : null;
    if (officer && typed(id, officer)) {
      // With the list and its order as they are: a change of those would close the task again.
      const wanted = new URLSearchParams(location.hash.split('?')[1] || '');
      wanted.set('task', id);
      location.hash = '#/?' + wanted;
    }
  }
}

comeBack().catch(() => {}).then(() => {
  // Before Tasklist leaves for the sign-in page its address still names the task.
  setInterval(() => {
    const open = task();
    if (open) {
      sessionStorage.setItem(KEY, open);
    } else if (!/^#\/(login|logout)/.test(location.hash)) {
      sessionStorage.removeItem(KEY);
    }
  }, 500);
});

export default [];
