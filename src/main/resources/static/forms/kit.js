/*
 * The kit of the forms in Tasklist. A form is HTML: fields carry data-var (the variable they own), parts that the kit
 * fills carry data-part. Everything shown goes in as text, never as HTML.
 */
(function () {
  'use strict';
  if (window.AnSinh) {
    return;
  }

  document.head.appendChild(style());

  function style() {
    var link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = '/forms/kit.css';
    return link;
  }

  // ---- small things -------------------------------------------------------------------------------------------

  function h(tag, attributes) {
    var element = document.createElement(tag);
    Object.keys(attributes || {}).forEach(function (name) {
      var value = attributes[name];
      if (value === null || value === undefined || value === false) {
        return;
      }
      if (name.indexOf('on') === 0) {
        element.addEventListener(name.substring(2), value);
      } else {
        element.setAttribute(name, value === true ? '' : value);
      }
    });
    for (var i = 2; i < arguments.length; i++) {
      put(element, arguments[i]);
    }
    return element;
  }

  function put(element, child) {
    if (Array.isArray(child)) {
      child.forEach(function (each) { put(element, each); });
    } else if (child !== null && child !== undefined && child !== false) {
      element.appendChild(child.nodeType ? child : document.createTextNode(String(child)));
    }
  }

  function fill(host) {
    while (host.firstChild) {
      host.removeChild(host.firstChild);
    }
    for (var i = 1; i < arguments.length; i++) {
      put(host, arguments[i]);
    }
    return host;
  }

  function number(value) {
    return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, '.');
  }

  function money(value) {
    return number(value) + ' đồng';
  }

  /** For search: no case, no tone, "đ" as "d". */
  function plain(text) {
    return String(text === null || text === undefined ? '' : text).toLowerCase()
      .normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/đ/g, 'd');
  }

  /** "05/06/2020" as "2020-06-05"; '' for nothing, null for what is no date. */
  function isoDay(text) {
    if (!text.trim()) {
      return '';
    }
    var parts = /^(\d{1,2})[\/.-](\d{1,2})[\/.-](\d{4})$/.exec(text.trim());
    if (!parts) {
      return null;
    }
    var iso = parts[3] + '-' + ('0' + parts[2]).slice(-2) + '-' + ('0' + parts[1]).slice(-2);
    var day = new Date(iso + 'T00:00:00Z');
    return isNaN(day) || day.toISOString().substring(0, 10) !== iso ? null : iso;
  }

  // ---- talking to the server ----------------------------------------------------------------------------------

  function cookie(name) {
    var found = document.cookie.split('; ').filter(function (pair) { return pair.indexOf(name + '=') === 0; })[0];
    return found ? decodeURIComponent(found.substring(name.length + 1)) : '';
  }

  /** Gives the answer's JSON; fails with {message, errors: [{field, message}]}. */
  function api(taskId, path, body) {
    var options = { credentials: 'same-origin', headers: { Accept: 'application/json' } };
    if (body !== undefined) {
      options.method = 'POST';
      options.headers['X-ANSINH-XSRF'] = cookie('ANSINH-XSRF');
      if (!(body instanceof FormData)) {
        options.headers['Content-Type'] = 'application/json';
        body = JSON.stringify(body);
      }
      options.body = body;
    }
    return fetch('/api/tasks/' + encodeURIComponent(taskId) + path, options).then(function (answer) {
      return answer.text().then(function (text) {
        var json = null;
        try {
          json = text ? JSON.parse(text) : null;
        } catch (noJson) {
          json = null;
        }
        if (answer.ok && !answer.redirected) {
          return json;
        }
        throw problem(answer, json);
      });
    }, function () {
      throw { message: 'Không kết nối được với máy chủ. Nội dung đã nhập vẫn còn; hãy thử lại.', errors: [] };
    });
  }

  function problem(answer, json) {
    if (answer.status === 401 || answer.redirected) {
      return {
        message: 'Phiên làm việc đã hết. Nội dung đã nhập vẫn còn trên máy này: hãy đăng nhập lại rồi mở lại việc.',
        errors: []
      };
    }
    return {
      message: (json && (json.detail || json.message)) || 'Máy chủ gặp lỗi, chưa thực hiện được. Hãy thử lại sau.',
      errors: (json && json.errors) || []
    };
  }

  // ---- a table of thousands of rows: only those in sight are in the page -----------------------------------------

  var ROW = 34;
  var SIGHT = 12;

  /**
   * options: columns [{title, width, value(row), text(row), css}], label, tick (rows can be ticked), mark(row) gives a css
   * class, onTick(ids), empty (text).
   */
  function table(host, options) {
    var rows = [];
    var shown = [];
    var ticked = new Set();
    var needle = '';
    var keep = function () { return true; };
    var all = options.tick ? h('input', { type: 'checkbox', 'aria-label': 'Chọn tất cả các dòng đang lọc', onchange: tickAll }) : null;
    var body = h('tbody', {});
    var head = h('tr', {},
      options.tick ? h('th', { scope: 'col', class: 'an-tick' }, all) : null,
      options.columns.map(function (column) { return h('th', { scope: 'col', class: column.css }, column.title); }));
    var grid = h('table', { class: 'an-table', 'aria-label': options.label },
      h('colgroup', {},
        options.tick ? h('col', { style: 'width:34px' }) : null,
        options.columns.map(function (column) { return h('col', { style: column.width ? 'width:' + column.width + 'px' : '' }); })),
      h('thead', {}, head), body);
    grid.style.minWidth = options.columns.reduce(function (sum, column) { return sum + column.width; }, options.tick ? 34 : 0) + 'px';
    var box = h('div', { class: 'an-scroll', tabindex: '0', onscroll: paint }, grid);
    var search = h('input', {
      type: 'search', class: 'an-input an-filter', placeholder: 'Lọc theo tên, số giấy tờ, địa chỉ…',
      'aria-label': 'Lọc danh sách', oninput: function () { needle = plain(search.value); refilter(); }
    });
    var count = h('span', { class: 'an-count', role: 'status' });
    var tools = h('span', { class: 'an-tools' });
    fill(host, h('div', { class: 'an-bar' }, search, tools, count), box);

    function haystack(row) {
      if (row.$text === undefined) {
        row.$text = plain(options.columns.map(function (column) { return column.text ? column.text(row) : column.value(row); }).join(' '));
      }
      return row.$text;
    }

    function refilter() {
      shown = rows.filter(function (row) { return keep(row) && (!needle || haystack(row).indexOf(needle) >= 0); });
      box.scrollTop = 0;
      paint(true);
    }

    var painted = '';
    function paint(force) {
      var from = Math.max(0, Math.floor(box.scrollTop / ROW) - 10);
      var to = Math.min(shown.length, from + SIGHT + 30);
      if (force !== true && painted === from + ':' + to) {
        return;
      }
      painted = from + ':' + to;
      box.style.height = (Math.min(Math.max(shown.length, 1), SIGHT) + 1) * ROW + 14 + 'px';
      var spacing = function (height) {
        return height > 0 ? h('tr', { 'aria-hidden': 'true', style: 'height:' + height + 'px' }) : null;
      };
      fill(body,
        spacing(from * ROW),
        shown.slice(from, to).map(line),
        spacing((shown.length - to) * ROW),
        shown.length ? null : h('tr', {}, h('td', { class: 'an-empty', colspan: options.columns.length + 1 },
          rows.length ? 'Không có dòng nào khớp với bộ lọc.' : options.empty || 'Danh sách trống.')));
      if (all) {
        all.checked = shown.length > 0 && shown.every(function (row) { return ticked.has(row.id); });
        all.disabled = disabled;
      }
      fill(count, shown.length === rows.length ? number(rows.length) + ' dòng' : number(shown.length) + ' / ' + number(rows.length) + ' dòng',
        ticked.size ? ', đã chọn ' + number(ticked.size) : '');
    }

    function line(row) {
      var box = options.tick ? h('input', {
        type: 'checkbox', 'aria-label': 'Chọn ' + options.name(row), disabled: disabled,
        onchange: function (event) { tick(row.id, event.target.checked); }
      }) : null;
      if (box) {
        box.checked = ticked.has(row.id);
      }
      return h('tr', { class: options.mark ? options.mark(row) : null },
        box ? h('td', { class: 'an-tick' }, box) : null,
        options.columns.map(function (column) {
          var value = column.value(row);
          return h('td', { class: column.css, title: value && value.nodeType ? null : value }, value);
        }));
    }

    function tick(id, on) {
      if (on) {
        ticked.add(id);
      } else {
        ticked.delete(id);
      }
      paint(true);
      changed();
    }

    function tickAll() {
      shown.forEach(function (row) {
        if (all.checked) {
          ticked.add(row.id);
        } else {
          ticked.delete(row.id);
        }
      });
      paint(true);
      changed();
    }

    function changed() {
      if (options.onTick) {
        options.onTick(ticked.size);
      }
    }

    var disabled = false;
    return {
      tools: tools,
      set: function (fresh) {
        rows = fresh;
        ticked.forEach(function (id) {
          if (!rows.some(function (row) { return row.id === id; })) {
            ticked.delete(id);
          }
        });
        refilter();
        changed();
      },
      keep: function (test) { keep = test; refilter(); },
      ticked: function () { return Array.from(ticked); },
      tickedRows: function () { return rows.filter(function (row) { return ticked.has(row.id); }); },
      untick: function () { ticked.clear(); paint(true); changed(); },
      disable: function (off) { disabled = off; paint(true); }
    };
  }

  /** All pages of the dossier's lines. */
  function allLines(taskId) {
    var rows = [];
    function next() {
      return api(taskId, '/lines?offset=' + rows.length + '&limit=1000').then(function (page) {
        rows = rows.concat(page.rows);
        return page.rows.length && rows.length < page.total ? next() : rows;
      });
    }
    return next();
  }

  // ---- parts that several forms show ---------------------------------------------------------------------------

  function pairs(list) {
    return h('dl', { class: 'an-pairs' }, list.filter(function (pair) { return pair && pair[1]; }).map(function (pair) {
      return h('div', {}, h('dt', {}, pair[0]), h('dd', {}, pair[1]));
    }));
  }

  function section(title, content, open) {
    return h('details', { class: 'an-section', open: open }, h('summary', {}, title), content);
  }

  function links(list) {
    return h('ul', { class: 'an-links' }, list.map(function (link) {
      return h('li', {}, h('a', { href: link.href, target: '_blank', rel: 'noopener' }, link.title), ' ', h('small', {}, link.detail));
    }));
  }

  function badge(text, kind) {
    return h('span', { class: 'an-badge an-' + kind }, text);
  }

  function due(at, text, late) {
    return at ? [at, ' ', badge(text, late ? 'bad' : 'calm')] : text;
  }

  var parts = {
    dossier: function (host, view) {
      var d = view.dossier;
      var header = d.header;
      var stage = d.stage;
      var missing = d.papers.filter(function (paper) { return paper.required && !paper.files.length; }).length;
      fill(host,
        h('div', { class: 'an-head' },
          h('h3', {}, header.applicant, ' ', h('small', {}, header.number)),
          h('p', {}, header.procedure)),
        pairs([
          ['Khâu', [stage.name, ' – ', stage.unit]],
          ['Hạn của khâu', stage.waiting ? badge('Đang chờ người nộp bổ sung', 'calm') : due(stage.dueAt, stage.dueText, stage.late)],
          ['Hẹn trả kết quả', due(header.dueOn, header.dueText, header.late)],
          ['Người nộp', header.applicantKind + (header.idNumber ? ', số ' + header.idNumber : '')],
          ['Địa chỉ', header.address],
          ['Liên hệ', [header.phone, header.email].filter(Boolean).join(', ')],
          ['Tiếp nhận', header.receivedAt + ', ' + header.receivedIn + ' (' + header.channel + ')'],
          ['Tình trạng', header.status]
        ]),
        stage.guidance ? h('p', { class: 'an-guide' }, h('strong', {}, 'Việc cần làm: '), stage.guidance) : null,
        d.doubts.length ? h('div', { class: 'an-box an-box-bad' },
          h('strong', {}, d.doubts.length + ' trường hợp trùng kỳ hưởng cần xem kỹ'),
          h('ul', {}, d.doubts.slice(0, 10).map(function (doubt) { return h('li', {}, doubt.text); })),
          d.doubts.length > 10 ? h('p', {}, 'và ' + (d.doubts.length - 10) + ' trường hợp khác, đánh dấu trong danh sách.') : null) : null,
        d.checks.length ? section('Đối chiếu điều kiện', h('ul', { class: 'an-checks' }, d.checks.map(function (check) {
          return h('li', { class: check.met ? 'an-met' : 'an-unmet' }, (check.met ? '✓ ' : '✗ ') + check.text);
        })), true) : null,
        d.facts.length ? section('Thông tin khai trong hồ sơ', pairs(d.facts.map(function (fact) { return [fact.label, fact.value]; })), true) : null,
        section('Giấy tờ' + (missing ? ' (thiếu bản điện tử của ' + missing + ' loại bắt buộc)' : ''), [
          h('ul', { class: 'an-papers' }, d.papers.map(function (paper) {
            return h('li', {}, paper.name, ' ', h('small', {}, (paper.required ? 'bắt buộc, ' : '') + paper.form),
              paper.files.length ? links(paper.files) : h('small', { class: 'an-none' }, ' – chưa có tệp'));
          })),
          d.otherPapers.length ? [h('p', {}, 'Giấy tờ khác'), links(d.otherPapers)] : null,
          d.letters.length ? [h('p', {}, 'Văn bản đã lập'), links(d.letters)] : null
        ], missing === 0 && d.papers.some(function (paper) { return paper.files.length; })),
        d.former.length ? section('Kết quả các khâu trước', h('ol', { class: 'an-former' }, d.former.map(function (run) {
          return h('li', {}, h('strong', {}, run.stage), ' – ' + run.unit + ': ', h('em', {}, run.outcome),
            run.late ? [' ', badge('trễ hạn', 'bad')] : null,
            h('div', {}, h('small', {}, run.at + ', ' + run.by)),
            run.reason ? h('div', { class: 'an-quote' }, run.reason) : null);
        })), true) : null,
        section('Nhật ký hồ sơ (' + d.events.length + ')', h('ol', { class: 'an-events' }, d.events.slice().reverse().map(function (event) {
          return h('li', {}, h('small', {}, event.at + ' – ' + event.who + (event.unit ? ', ' + event.unit : '')),
            h('div', {}, event.what, event.detail ? ': ' + event.detail : ''));
        }))),
        h('p', { class: 'an-law' }, 'Căn cứ: ' + header.legalBasis.join('; ') + '.'));
    },

    proposal: function (host, view) {
      var proposal = view.dossier.proposal;
      fill(host, proposal ? h('div', { class: 'an-box' },
        h('p', {}, 'Cán bộ đề xuất: ', h('strong', {}, proposal.outcomeText), ' ', h('small', {}, '(' + proposal.by + ')')),
        proposal.reason ? h('div', { class: 'an-quote' }, proposal.reason) : null) : null);
    },

    asked: function (host, view) {
      var proposal = view.dossier.proposal;
      fill(host, proposal && proposal.reason ? h('div', { class: 'an-box' },
        h('p', {}, h('strong', {}, 'Giấy tờ, nội dung cần người nộp bổ sung')),
        h('div', { class: 'an-quote' }, proposal.reason)) : null);
    },

    outcomes: function (host, view, form) {
      fill(host, view.dossier.outcomes.map(function (choice) {
        return h('label', { class: 'an-choice' + (choice.closed ? ' an-closed' : '') },
          h('input', { type: 'radio', name: 'outcome', value: choice.code, 'data-var': 'outcome', disabled: !!choice.closed }),
          h('span', {}, h('strong', {}, choice.label), h('small', {}, choice.closed || choice.hint)));
      }));
      form.required('outcome', 'Chọn kết quả xử lý hồ sơ.');
    },

    reasons: function (host, view) {
      var list = (view.dossier || view.decision).reasons;
      fill(host, h('option', { value: '' }, '– Chọn lý do theo quy định –'), list.map(function (reason) {
        return h('option', { value: reason.code }, reason.text);
      }));
    },

    totals: function (host, view) {
      var totals = view.dossier.totals;
      fill(host, h('strong', {}, number(totals.count) + ' người'), ', ', h('strong', {}, money(totals.amount)),
        totals.refused ? [', đã loại ' + number(totals.refused) + ' người'] : null);
    },

    lines: function (host, view, form) {
      var doubted = {};
      view.dossier.doubts.forEach(function (doubt) { doubted[doubt.lineId] = true; });
      var editable = view.dossier.linesEditable && view.dossier.totals.count + view.dossier.totals.refused > 1;
      var place = h('div', {});
      var grid = table(place, {
        label: 'Danh sách đối tượng hưởng', tick: editable, name: function (row) { return row.fullName; },
        columns: [
          { title: 'STT', width: 46, value: function (row) { return row.seq; }, css: 'an-num' },
          { title: 'Họ và tên', width: 165, value: function (row) { return (doubted[row.id] ? '⚠ ' : '') + row.fullName; } },
          { title: 'Năm sinh', width: 96, value: function (row) { return row.birth; } },
          { title: 'Số giấy tờ', width: 130, value: function (row) { return row.idNumber; } },
          { title: 'Số tiền', width: 96, value: function (row) { return number(row.amount); }, css: 'an-num' },
          { title: 'Kết quả', width: 140, value: function (row) { return row.statusText + (row.reason ? ': ' + row.reason : ''); } },
          { title: 'Nhóm', width: 160, value: function (row) { return row.group; } },
          { title: 'Kỳ hưởng', width: 175, value: function (row) { return row.period; } },
          { title: 'Địa chỉ', width: 200, value: function (row) { return row.address; } }
        ],
        mark: function (row) { return row.status === 'REFUSED' ? 'an-out' : doubted[row.id] ? 'an-doubt' : null; },
        onTick: function (count) { buttons.forEach(function (button) { button.disabled = !count || !form.mine(); }); }
      });
      var buttons = [];
      var load = function () { return allLines(form.taskId).then(grid.set, form.fail); };
      var tools = null;
      if (editable) {
        var code = h('select', { class: 'an-input', 'aria-label': 'Lý do loại khỏi danh sách' });
        parts.reasons(code, view);
        var reason = h('input', { class: 'an-input', maxlength: 500, 'aria-label': 'Ghi rõ lý do', placeholder: 'Ghi rõ lý do' });
        code.addEventListener('change', function () { reason.value = code.value ? code.options[code.selectedIndex].text : ''; });
        var change = function (path, body) {
          form.busy(true);
          return api(form.taskId, path, body).then(function (totals) {
            view.dossier.totals = totals;
            form.each('totals', function (part) { parts.totals(part, view); });
            grid.untick();
            form.clear();
            return load();
          }).catch(form.fail).then(function () { form.busy(false); });
        };
        buttons = [
          h('button', { type: 'button', class: 'btn btn-default', disabled: true, onclick: function () {
            change('/lines/refuse', { ids: grid.ticked(), reasonCode: code.value, reason: reason.value });
          } }, 'Loại người đã chọn'),
          h('button', { type: 'button', class: 'btn btn-default', disabled: true, onclick: function () {
            change('/lines/restore', { ids: grid.ticked() });
          } }, 'Khôi phục người đã chọn')
        ];
        tools = h('div', { class: 'an-bar an-actions' }, code, reason, buttons);
        form.onMine(function (mine) { grid.disable(!mine); });
      }
      fill(host, place, tools);
      load();
    },

    decision: function (host, view) {
      var d = view.decision;
      fill(host,
        h('div', { class: 'an-head' }, h('h3', {}, 'Quyết định phê duyệt'), h('p', {}, d.procedure)),
        pairs([['Cơ quan quyết định', d.unit], ['Tình trạng', d.status],
          ['Người lập', d.preparedBy ? d.preparedBy + (d.submittedAt ? ', trình lúc ' + d.submittedAt : '') : ''],
          ['Căn cứ', d.legalBasis.join('; ')]]),
        d.note ? h('div', { class: 'an-box' }, h('p', {}, h('strong', {}, 'Ý kiến của lãnh đạo')), h('div', { class: 'an-quote' }, d.note)) : null);
    },

    summary: function (host, view) {
      var s = view.decision.summary;
      fill(host,
        figure(number(s.dossiers), 'hồ sơ'), figure(number(s.lines), 'người hưởng'), figure(number(s.total), 'đồng'),
        s.overlaps ? h('p', { class: 'an-box an-box-bad' },
          number(s.overlaps) + ' người đã có tháng hưởng ở quyết định khác: khi trình, những người này bị loại kèm nơi đã hưởng.') : null);
    },

    batch: function (host, view) {
      var b = view.batch;
      fill(host,
        h('div', { class: 'an-head' }, h('h3', {}, 'Đợt chi trả ', h('small', {}, b.number || 'chưa có số')), h('p', {}, b.district + ' – ' + b.channel)),
        pairs([['Đơn vị chi trả', b.payer], ['Cơ quan', b.unit], ['Tình trạng', b.status],
          ['Người lập', b.preparedBy ? b.preparedBy + ', ' + b.preparedAt : ''],
          ['Người kiểm tra', b.checkedBy ? b.checkedBy + ', ' + b.checkedAt : '']]),
        b.note ? h('div', { class: 'an-box' }, h('p', {}, h('strong', {}, 'Ghi chú của bước trước')), h('div', { class: 'an-quote' }, b.note)) : null);
    },

    waiting: function (host, view) {
      var w = view.batch.waiting;
      fill(host, figure(number(w.lines), 'người chờ chi trả'), figure(number(w.dossiers), 'hồ sơ'), figure(number(w.total), 'đồng'),
        w.again ? h('p', {}, 'Trong đó ' + number(w.again) + ' người chưa nhận được ở đợt trước.') : null);
    },

    sealed: function (host, view) {
      var b = view.batch;
      fill(host, figure(number(b.lines), 'người'), figure(number(b.total), 'đồng'), h('p', {}, 'Bằng chữ: ' + b.totalInWords + '.'));
    },

    settled: function (host, view) {
      var t = view.batch.totals;
      fill(host, figure(number(t.paid), 'người đã nhận'), figure(number(t.paidAmount), 'đồng đã trả'),
        figure(number(t.notCollected), 'người chưa nhận'), figure(number(t.sealed), 'người chưa có kết quả'));
    },

    files: function (host, view, form) {
      var base = '/api/tasks/' + encodeURIComponent(form.taskId) + '/payout/';
      fill(host, h('p', { class: 'an-files' },
        h('a', { class: 'btn btn-default', href: base + 'file.xlsx', download: true }, 'Tải danh sách Excel'), ' ',
        h('a', { class: 'btn btn-default', href: base + 'file.csv', download: true }, 'Tải danh sách CSV'), ' ',
        view.batch.checkedBy ? h('a', { class: 'btn btn-default', href: base + 'list.pdf', target: '_blank', rel: 'noopener' }, 'Danh sách ký nhận (PDF)') : null));
    },

    rows: function (host, view, form) {
      var grid = table(host, {
        label: 'Danh sách chi trả', empty: 'Đợt chi trả chưa có danh sách.',
        columns: [
          { title: 'STT', width: 46, value: function (row) { return row.seq; }, css: 'an-num' },
          { title: 'Họ và tên', width: 170, value: function (row) { return row.fullName; } },
          { title: 'Năm sinh', width: 88, value: function (row) { return row.birth; } },
          { title: 'Số giấy tờ', width: 130, value: function (row) { return row.idNumber; } },
          { title: 'Xã', width: 130, value: function (row) { return row.unit; } },
          { title: 'Địa chỉ', width: 150, value: function (row) { return row.address; } },
          { title: 'Số tiền', width: 92, value: function (row) { return number(row.amount); }, css: 'an-num' },
          { title: 'Kết quả', width: 190, value: function (row) {
            return row.statusText + (row.paidOn ? ' ' + row.paidOn : '') + (row.reason ? ': ' + row.reason : '');
          } },
          { title: 'Mã dòng', width: 170, value: function (row) { return row.code; } }
        ],
        mark: function (row) { return row.status === 'NOT_COLLECTED' ? 'an-doubt' : row.status === 'PAID' ? 'an-done' : null; }
      });
      form.reloadRows = function () { return api(form.taskId, '/payout/rows').then(grid.set, form.fail); };
      form.reloadRows();
    },

    'decision-lines': function (host, view, form) {
      var grid = table(host, {
        label: 'Danh sách kèm theo quyết định',
        columns: [
          { title: 'STT', width: 46, value: function (row) { return row.seq; }, css: 'an-num' },
          { title: 'Họ và tên', width: 170, value: function (row) { return row.fullName; } },
          { title: 'Năm sinh', width: 88, value: function (row) { return row.birth; } },
          { title: 'Số giấy tờ', width: 130, value: function (row) { return row.idNumber; } },
          { title: 'Xã', width: 130, value: function (row) { return row.unit; } },
          { title: 'Địa chỉ', width: 150, value: function (row) { return row.address; } },
          { title: 'Nhóm', width: 130, value: function (row) { return row.group; } },
          { title: 'Kỳ hưởng', width: 175, value: function (row) { return row.period; } },
          { title: 'Số tiền', width: 92, value: function (row) { return number(row.amount); }, css: 'an-num' },
          { title: 'Số hồ sơ', width: 218, value: function (row) { return row.number; } }
        ]
      });
      api(form.taskId, '/decision/lines').then(grid.set, form.fail);
    },

    candidates: candidates,
    'return-file': returnFile
  };

  function figure(value, label) {
    return h('span', { class: 'an-figure' }, h('strong', {}, value), ' ', label);
  }

  function candidates(host, view, form) {
    var d = view.decision;
    var unit = h('select', { class: 'an-input', 'aria-label': 'Địa bàn' }, h('option', { value: '' }, 'Mọi địa bàn'),
      d.areas.map(function (area) { return h('option', { value: area.id }, (area.level ? '\u00a0\u00a0\u00a0' : '') + area.name); }));
    var from = h('input', { class: 'an-input an-day', placeholder: 'từ dd/mm/yyyy', 'aria-label': 'Tiếp nhận từ ngày' });
    var to = h('input', { class: 'an-input an-day', placeholder: 'đến dd/mm/yyyy', 'aria-label': 'Tiếp nhận đến ngày' });
    var text = h('input', { class: 'an-input', placeholder: 'Tên hoặc số hồ sơ', 'aria-label': 'Tên người nộp hoặc số hồ sơ' });
    var only = h('input', { type: 'checkbox' });
    var place = h('div', {});
    var buttons = [];
    var grid = table(place, {
      label: 'Hồ sơ chờ quyết định', tick: true, name: function (row) { return row.number; },
      empty: 'Không có hồ sơ nào chờ quyết định.',
      columns: [
        { title: 'Dự thảo', width: 70, value: function (row) { return row.chosen ? '✓ có' : ''; } },
        { title: 'Người nộp', width: 170, value: function (row) { return row.applicant; } },
        { title: 'Số hồ sơ', width: 218, value: function (row) { return row.number; } },
        { title: 'Nơi tiếp nhận', width: 130, value: function (row) { return row.unit; } },
        { title: 'Người', width: 60, value: function (row) { return number(row.lines); }, css: 'an-num' },
        { title: 'Số tiền', width: 104, value: function (row) { return number(row.amount); }, css: 'an-num' },
        { title: 'Hẹn trả', width: 102, value: function (row) { return row.dueOn || ''; } },
        { title: 'Lưu ý', width: 190, value: function (row) {
          return [row.late ? 'trễ hẹn' : '', row.overlaps ? row.overlaps + ' người trùng' : '',
            row.refused ? 'loại ' + row.refused + ' người' : '', row.lines ? '' : 'không còn ai'].filter(Boolean).join(', ');
        } }
      ],
      mark: function (row) { return row.overlaps || !row.lines ? 'an-doubt' : row.chosen ? 'an-done' : null; },
      onTick: function (count) { buttons.forEach(function (button) { button.disabled = !count || !form.mine(); }); }
    });

    function criteria() {
      var days = [isoDay(from.value), isoDay(to.value)];
      if (days[0] === null || days[1] === null) {
        throw { message: 'Ngày phải viết dạng dd/mm/yyyy, ví dụ 05/05/2020.', errors: [] };
      }
      return { unit: unit.value || null, from: days[0] || null, to: days[1] || null, q: text.value.trim() || null };
    }

    function load() {
      return Promise.resolve().then(criteria).then(function (c) {
        var query = Object.keys(c).filter(function (name) { return c[name]; })
          .map(function (name) { return name + '=' + encodeURIComponent(c[name]); }).join('&');
        return api(form.taskId, '/decision/candidates?' + query);
      }).then(grid.set).catch(form.fail);
    }

    function change(path, body) {
      form.busy(true);
      return Promise.resolve().then(body).then(function (content) {
        return api(form.taskId, '/decision/' + path, content);
      }).then(function (answer) {
        view.decision.summary = answer.summary;
        form.each('summary', function (part) { parts.summary(part, view); });
        grid.untick();
        form.clear();
        form.say(done[path] + ' ' + number(answer.count) + ' hồ sơ.');
        return load();
      }).catch(form.fail).then(function () { form.busy(false); });
    }

    var done = { 'add-all': 'Đã thêm', add: 'Đã thêm', remove: 'Đã bỏ ra', 'send-back': 'Đã trả lại hoặc từ chối' };
    var button = function (label, action, css) {
      return h('button', { type: 'button', class: 'btn ' + (css || 'btn-default'), onclick: action, disabled: !form.mine() }, label);
    };
    var addAll = button('Thêm tất cả theo bộ lọc', function () { change('add-all', criteria); }, 'btn-primary');
    var add = button('Thêm hồ sơ đã chọn', function () { change('add', chosen); });
    var remove = button('Bỏ hồ sơ đã chọn khỏi dự thảo', function () { change('remove', chosen); });
    var back = h('select', { class: 'an-input', 'aria-label': 'Trả lại hay từ chối' },
      h('option', { value: 'RETURN' }, 'Trả lại khâu trước'), h('option', { value: 'REFUSE' }, 'Từ chối giải quyết'));
    var code = h('select', { class: 'an-input', 'aria-label': 'Lý do theo quy định' });
    parts.reasons(code, view);
    var reason = h('input', { class: 'an-input', maxlength: 1000, placeholder: 'Ghi rõ lý do', 'aria-label': 'Ghi rõ lý do' });
    code.addEventListener('change', function () { reason.value = code.value ? code.options[code.selectedIndex].text : reason.value; });
    var send = button('Trả lại / từ chối hồ sơ đã chọn', function () {
      change('send-back', function () {
        var rows = grid.ticked();
        if (rows.length !== 1) {
          throw { message: 'Mỗi lần chỉ trả lại hoặc từ chối một hồ sơ: chọn đúng một dòng.', errors: [] };
        }
        return { dossierId: rows[0], outcome: back.value, reasonCode: code.value || null, reason: reason.value };
      });
    });
    buttons = [add, remove, send];

    function chosen() {
      return { ids: grid.ticked() };
    }

    only.addEventListener('change', function () {
      grid.keep(only.checked ? function (row) { return row.chosen; } : function () { return true; });
    });
    form.onMine(function (mine) {
      grid.disable(!mine);
      addAll.disabled = !mine;
    });
    fill(host,
      h('div', { class: 'an-bar' }, unit, from, to, text, button2('Lọc', load), addAll),
      h('div', { class: 'an-bar' }, add, remove, h('label', { class: 'an-inline' }, only, ' Chỉ xem hồ sơ trong dự thảo')),
      place,
      section('Trả lại hoặc từ chối một hồ sơ', h('div', { class: 'an-bar' }, back, code, reason, send)));
    load();

    function button2(label, action) {
      return h('button', { type: 'button', class: 'btn btn-default', onclick: action }, label);
    }
  }

  function returnFile(host, view, form) {
    var chosen = h('span', {}, 'Chưa chọn tệp nào');
    var file = h('input', { type: 'file', accept: '.xlsx,.csv,text/csv', class: 'an-file', onchange: function () {
      fill(chosen, file.files.length ? file.files[0].name : 'Chưa chọn tệp nào');
    } });
    var report = h('div', { role: 'status' });
    var send = h('button', { type: 'button', class: 'btn btn-primary', disabled: true, onclick: function () {
      var content = new FormData();
      if (file.files.length) {
        content.append('file', file.files[0]);
      }
      form.busy(true);
      api(form.taskId, '/payout/return-file', content).then(function (answer) {
        form.clear();
        fill(report, result(answer));
        file.value = '';
        fill(chosen, 'Chưa chọn tệp nào');
        return form.refresh().then(function () { return form.reloadRows && form.reloadRows(); });
      }).catch(form.fail).then(function () { form.busy(false); });
    } }, 'Nộp tệp kết quả');
    form.onMine(function (mine) { send.disabled = !mine; file.disabled = !mine; });
    fill(host, h('div', { class: 'an-bar' }, h('label', { class: 'btn btn-default' }, file, 'Chọn tệp kết quả'), chosen, send), report);
  }

  function result(answer) {
    return h('div', { class: 'an-box' + (answer.problems.length ? ' an-box-bad' : ' an-box-good') },
      h('p', {}, 'Đã ghi: ' + number(answer.paid) + ' người nhận tiền (' + money(answer.paidAmount) + '), ' +
        number(answer.notCollected) + ' người chưa nhận (' + money(answer.notCollectedAmount) + ')' +
        (answer.unchanged ? ', ' + number(answer.unchanged) + ' người đã ghi từ trước' : '') + '.'),
      answer.problems.length ? [
        h('p', {}, h('strong', {}, number(answer.problems.length) + ' dòng có lỗi, chưa thay đổi gì:')),
        h('div', { class: 'an-scroll an-problems' }, h('table', { class: 'an-table' },
          h('thead', {}, h('tr', {}, ['Dòng', 'Cột', 'Lỗi', 'Cách sửa'].map(function (t) { return h('th', { scope: 'col' }, t); }))),
          h('tbody', {}, answer.problems.slice(0, 500).map(function (p) {
            return h('tr', {}, h('td', {}, p.row), h('td', {}, p.column), h('td', {}, p.wrong), h('td', {}, p.remedy));
          }))))] : null);
  }

  // ---- one form ------------------------------------------------------------------------------------------------

  var OLD = 30 * 24 * 3600 * 1000;

  function start(camForm, root) {
    var taskId = camForm.taskId;
    var view = null;
    var mine = false;
    var restored = false;
    var needed = {};
    var mineListeners = [];
    var key = 'ansinh.form.' + taskId;
    var form = {
      taskId: taskId,
      mine: function () { return mine; },
      onMine: function (listener) { mineListeners.push(listener); listener(mine); },
      required: function (name, message) { needed[name] = message; },
      each: each,
      fail: function (error) { show(error.errors && error.errors.length ? error.errors : [{ field: '', message: error.message || String(error) }]); },
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

    // What was typed stays on this machine until the task is completed.
    function save() {
      if (mine) {
        localStorage.setItem(key, JSON.stringify({ at: Date.now(), by: view.assignee, values: values() }));
      }
    }

    function restore() {
      var saved = null;
      try {
        Object.keys(localStorage).forEach(function (name) {
          if (name.indexOf('ansinh.form.') === 0 && Date.now() - (JSON.parse(localStorage.getItem(name)).at || 0) > OLD) {
            localStorage.removeItem(name);
          }
        });
        saved = JSON.parse(localStorage.getItem(key));
      } catch (unreadable) {
        localStorage.removeItem(key);
      }
      if (restored || !mine || !saved || saved.by !== view.assignee) {
        return;
      }
      restored = true;
      fields().forEach(function (field) {
        var value = saved.values[field.getAttribute('data-var')];
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
    camForm.on('submit-success', function () { localStorage.removeItem(key); });
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

    api(taskId, '').then(function (loaded) {
      view = loaded;
      render();
      if (missed) {
        recheck();
      }
    }).catch(form.fail);
  }

  window.AnSinh = { start: start, table: table, isoDay: isoDay, plain: plain, number: number };
}());
