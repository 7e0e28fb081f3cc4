/*
 * One form. It is HTML: fields carry data-var (the variable they own), parts that the kit fills carry data-part.
 */
import { fill, h } from './base.js';
import { draft } from './draft.js';
import { parts } from './parts.js';
import { session } from './session.js';
import { allLines, api } from './talk.js';
import { viewer } from './viewer.js';

/** The form says camForm.ready once it may be completed. */
export function start(camForm) {
  var root = camForm.formElement[0];
  var taskId = camForm.taskId;
  var view = null;
  var mine = false;
  var restored = false;
  var needed = {};
  var mineListeners = [];
  var kept = draft(taskId);
  var ended = null;
  // Asked for at once, not only when the dossier is here: of 1,000 people either takes its time.
  var early = root.querySelector('[data-part="lines"]') ? allLines(taskId) : null;
  if (early) {
    early.catch(function () { /* Whoever takes them hears of it. */ });
  }
  var form = {
    taskId: taskId,
    /** All lines of the dossier; what was asked for at the start serves once. */
    lines: function () {
      var asked = early || allLines(taskId);
      early = null;
      return asked;
    },
    draft: kept,
    viewer: viewer(root),
    save: function () { save(); },
    mine: function () { return mine; },
    onMine: function (listener) { mineListeners.push(listener); listener(mine); },
    required: function (name, message) { needed[name] = message; },
    each: each,
    fail: function (error) {
      if (error.expired) {
        ended.expired();
        return;
      }
      show(error.errors && error.errors.length ? error.errors : [{ field: '', message: error.message || String(error) }]);
    },
    /** Signed in again in another tab: by the same officer? */
    again: function () {
      return api(taskId, '').then(function (fresh) {
        if (view && fresh.officer !== view.officer) {
          throw { message: 'Thẻ kia đăng nhập bằng tài khoản khác.', errors: [] };
        }
        form.say('Đã đăng nhập lại, làm tiếp được.');
        return view || load();
      });
    },
    clear: function () { show([]); },
    say: function (text) { each('said', function (part) { fill(part, text); }); },
    busy: function (on) { root.classList.toggle('an-busy', on); },
    refresh: function () {
      return api(taskId, '').then(function (fresh) {
        view = fresh;
        ['settled', 'sealed', 'waiting', 'summary'].forEach(function (name) {
          each(name, function (part) { parts[name](part, view); });
        });
      });
    }
  };

  function each(name, action) {
    Array.prototype.forEach.call(root.querySelectorAll('[data-part="' + name + '"]'), action);
  }

  function fields() {
    return Array.prototype.slice.call(root.querySelectorAll('[data-var]'));
  }

  /** {name: value}: text, true or false, null for what is empty or hidden. */
  function values() {
    var found = {};
    fields().forEach(function (field) {
      var name = field.getAttribute('data-var');
      if (found[name] === undefined) {
        found[name] = null;
      }
      if (field.closest('[hidden]') || (field.type === 'radio' && !field.checked)) {
        return;
      }
      var text = field.value.trim();
      found[name] = field.getAttribute('data-type') === 'boolean' ? text === 'true' : text === '' ? null : text;
    });
    return found;
  }

  function arrange() {
    var now = values();
    Array.prototype.forEach.call(root.querySelectorAll('[data-show]'), function (part) {
      var value = now[part.getAttribute('data-show')];
      part.hidden = part.getAttribute('data-when').split(' ').indexOf(String(value)) < 0;
    });
    Array.prototype.forEach.call(root.querySelectorAll('[data-label-when]'), function (label) {
      label.hidden = label.getAttribute('data-label-when').split(' ').indexOf(String(now.outcome)) < 0;
    });
  }

  function wrong() {
    var now = values();
    var found = [];
    Object.keys(needed).forEach(function (name) {
      if (now[name] === null) {
        found.push({ field: name, message: needed[name] });
      }
    });
    fields().forEach(function (field) {
      var name = field.getAttribute('data-var');
      var message = field.getAttribute('data-required');
      if (message && now[name] === null && !field.closest('[hidden]') && !found.some(function (e) { return e.field === name; })) {
        found.push({ field: name, message: message });
      }
    });
    return found;
  }

  function show(errors) {
    fields().forEach(function (field) {
      field.removeAttribute('aria-invalid');
      (field.closest('.an-field') || field).classList.remove('an-wrong');
    });
    each('said', function (part) { fill(part); });
    each('errors', function (part) {
      part.hidden = !errors.length;
      fill(part, errors.length ? h('div', { class: 'an-errors', role: 'alert', tabindex: '-1' },
        h('strong', {}, 'Chưa thực hiện được'),
        h('ul', {}, errors.map(function (error) {
          var field = error.field && fields().filter(function (f) { return f.getAttribute('data-var') === error.field && !f.closest('[hidden]'); })[0];
          if (field) {
            field.setAttribute('aria-invalid', 'true');
            (field.closest('.an-field') || field).classList.add('an-wrong');
          }
          return h('li', {}, field ? h('a', { href: '#', onclick: function (event) { event.preventDefault(); field.focus(); } }, error.message) : error.message);
        }))) : null);
      if (errors.length) {
        part.scrollIntoView({ block: 'nearest' });
        part.firstChild.focus();
      }
    });
  }

  function save() {
    if (mine) {
      kept.save(values());
    }
  }

  function restore() {
    if (restored || !mine) {
      return;
    }
    restored = true;
    var saved = kept.load(view.officer);
    if (!saved) {
      return;
    }
    fields().forEach(function (field) {
      var value = saved[field.getAttribute('data-var')];
      if (value === null || value === undefined) {
        return;
      }
      if (field.type === 'radio') {
        field.checked = field.value === String(value) && !field.disabled;
      } else {
        field.value = value;
      }
    });
    form.say('Đã khôi phục nội dung đang nhập dở.');
  }

  function setMine(now) {
    mine = now;
    fields().forEach(function (field) {
      field.disabled = !mine || !!field.closest('.an-closed');
    });
    each('claim', function (part) {
      part.hidden = mine;
      fill(part, mine ? null : view.assignee
        ? 'Việc này do ' + view.assignee + ' đang giữ: chỉ xem, không sửa.'
        : 'Chưa ai nhận việc này. Bấm «Nhận việc» ở phía trên để xử lý.');
    });
    mineListeners.forEach(function (listener) { listener(mine); });
    restore();
    arrange();
  }

  function render() {
    Array.prototype.forEach.call(root.querySelectorAll('[data-part]'), function (part) {
      var build = parts[part.getAttribute('data-part')];
      if (build) {
        build(part, view, form);
      }
    });
    var code = root.querySelector('[data-var="reasonCode"]');
    var reason = root.querySelector('[data-var="reason"]');
    if (code && reason) {
      code.addEventListener('change', function () {
        var known = view.dossier.reasons.filter(function (rule) { return rule.code === code.value; })[0];
        if (known) {
          reason.value = known.text + (known.legal ? ' (' + known.legal + ')' : '') + '.';
        }
      });
    }
    setMine(view.mine);
    camForm.ready = true;
    root.classList.add('an-ready');
  }

  root.addEventListener('input', function () { arrange(); save(); });
  root.addEventListener('change', function () { arrange(); save(); });

  camForm.on('submit', function () {
    var errors = view ? wrong() : [{ field: '', message: 'Biểu mẫu chưa tải xong.' }];
    show(errors);
    if (errors.length) {
      camForm.submitPrevented = true;
      return;
    }
    var now = values();
    Object.keys(now).forEach(function (name) {
      if (now[name] === null) {
        delete camForm.variableManager.variables[name];
      } else {
        camForm.variableManager.variables[name] = {
          name: name, type: typeof now[name] === 'boolean' ? 'Boolean' : 'String', value: now[name]
        };
      }
    });
  });
  camForm.on('submit-success', function () { kept.drop(); });
  camForm.on('submit-failed', function (error) {
    if (camForm.submitPrevented) {
      if (error) {
        error.message = 'Biểu mẫu còn mục chưa đúng, xem phần báo lỗi trong biểu mẫu.';
      }
      return;
    }
    var message = (error && error.message) || 'Chưa hoàn thành được việc này.';
    api(taskId, '/check', values()).then(function (checked) {
      show(checked.errors.length ? checked.errors : [{ field: '', message: message }]);
    }, form.fail);
  });

  // Tasklist keeps the form when the task is claimed or given back, and only marks it.
  var marked = root.closest('[ng-class*="disabled-form"]') || root.parentNode;
  var timer = null;
  var missed = false;
  function recheck() {
    clearTimeout(timer);
    timer = setTimeout(function () {
      missed = !view;
      if (view && root.isConnected) {
        api(taskId, '').then(function (fresh) {
          view.assignee = fresh.assignee;
          setMine(fresh.mine);
        }, form.fail);
      }
    }, 150);
  }
  new MutationObserver(recheck).observe(marked, { attributes: true, attributeFilter: ['class'] });

  function load() {
    return api(taskId, '').then(function (loaded) {
      view = loaded;
      render();
      if (missed) {
        recheck();
      }
    });
  }

  ended = session(root, form);
  load().catch(form.fail);
}

document.head.appendChild(h('link', { rel: 'stylesheet', href: '/forms/kit.css' }));
