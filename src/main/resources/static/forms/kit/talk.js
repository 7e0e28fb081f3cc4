/* Talking to the server. */

function cookie(name) {
  var found = document.cookie.split('; ').filter(function (pair) { return pair.indexOf(name + '=') === 0; })[0];
  return found ? decodeURIComponent(found.substring(name.length + 1)) : '';
}

/** Gives the answer's JSON; fails with {message, errors: [{field, message}]}. */
export function api(taskId, path, body) {
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

/** All pages of the dossier's lines. */
export function allLines(taskId) {
  var rows = [];
  function next() {
    return api(taskId, '/lines?offset=' + rows.length + '&limit=1000').then(function (page) {
      rows = rows.concat(page.rows);
      return page.rows.length && rows.length < page.total ? next() : rows;
    });
  }
  return next();
}
