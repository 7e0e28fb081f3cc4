/* Talking to the server. */

function cookie(name) {
  const found = document.cookie.split('; ').find(pair => pair.startsWith(name + '='));
  return found ? decodeURIComponent(found.substring(name.length + 1)) : '';
}

/** Gives the answer's JSON; fails with {message, errors: [{field, message}], expired}. */
export function api(taskId, path, body) {
  return call('/api/tasks/' + encodeURIComponent(taskId) + path, body);
}

/** Fails, with expired, when nobody is signed in any more. */
export function ping() {
  return call('/api/clock');
}

async function call(address, body) {
  const options = { credentials: 'same-origin', headers: { Accept: 'application/json' } };
  if (body !== undefined) {
    options.method = 'POST';
    options.headers['X-ANSINH-XSRF'] = cookie('ANSINH-XSRF');
    if (!(body instanceof FormData)) {
      options.headers['Content-Type'] = 'application/json';
      body = JSON.stringify(body);
    }
    options.body = body;
  }
  let answer;
  try {
    answer = await fetch(address, options);
  } catch (unreachable) {
    throw { message: 'Không kết nối được với máy chủ. Nội dung đã nhập vẫn còn; hãy thử lại.', errors: [] };
  }
  const json = await answer.json().catch(() => null);
  if (answer.ok && !answer.redirected) {
    return json;
  }
  throw problem(answer, json);
}

function problem(answer, json) {
  if (answer.status === 401 || answer.redirected) {
    return { message: 'Phiên làm việc đã hết. Nội dung đã nhập vẫn còn.', errors: [], expired: true };
  }
  return {
    message: (json && (json.detail || json.message)) || 'Máy chủ gặp lỗi, chưa thực hiện được. Hãy thử lại sau.',
    errors: (json && json.errors) || []
  };
}

/** All pages of the dossier's lines. */
export async function allLines(taskId) {
  let rows = [];
  for (;;) {
    const page = await api(taskId, '/lines?offset=' + rows.length + '&limit=1000');
    rows = rows.concat(page.rows);
    if (!page.rows.length || rows.length >= page.total) {
      return rows;
    }
  }
}
