/* What was typed stays on this machine, by task and officer, until the task is completed. */

const PREFIX = 'ansinh.form.';
const OLD = 30 * 24 * 3600 * 1000;

/** Things that are no variables of the form, such as a filter or ticks, join by keep(name, read, write). */
export function draft(taskId) {
  const kept = {};
  let key = null;
  let waiting = {};

  function forgetOld() {
    Object.keys(localStorage).filter(name => name.startsWith(PREFIX)).forEach(name => {
      let at = 0;
      try {
        at = JSON.parse(localStorage.getItem(name)).at;
      } catch (unreadable) {
        at = 0;
      }
      if (!(Date.now() - at < OLD)) {
        localStorage.removeItem(name);
      }
    });
  }

  return {
    save(values) {
      if (key) {
        const more = Object.assign({}, waiting);
        Object.keys(kept).forEach(name => { more[name] = kept[name].read(); });
        localStorage.setItem(key, JSON.stringify({ at: Date.now(), values, more }));
      }
    },
    /** The variables' values typed before, null when there are none. */
    load(officer) {
      forgetOld();
      key = PREFIX + taskId + '.' + officer;
      const saved = JSON.parse(localStorage.getItem(key) || 'null');
      waiting = (saved && saved.more) || {};
      Object.keys(kept).forEach(apply);
      return saved && saved.values;
    },
    keep(name, read, write) {
      kept[name] = { read, write };
      apply(name);
    },
    keepField(name, field) {
      this.keep(name, () => field.type === 'checkbox' ? field.checked : field.value, value => {
        if (field.type === 'checkbox') {
          field.checked = value;
        } else {
          field.value = value;
        }
        field.dispatchEvent(new Event('restored'));
      });
      return field;
    },
    drop() {
      if (key) {
        localStorage.removeItem(key);
      }
    }
  };

  function apply(name) {
    if (waiting[name] !== undefined) {
      const value = waiting[name];
      delete waiting[name];
      kept[name].write(value);
    }
  }
}
