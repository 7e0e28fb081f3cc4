// Our own addresses, asked with the session of the page; null when there is no answer to use.
async function ask(path, options) {
  try {
    const answer = await fetch(path, { credentials: 'same-origin', ...options });
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}

// The page does not wait long for what it can do without.
export const get = path =>
  ask(path, { headers: { Accept: 'application/json' }, signal: AbortSignal.timeout(5000) });

export function post(path, body, signal) {
  const token = /(?:^|;\s*)ANSINH-XSRF=([^;]*)/.exec(document.cookie);
  return ask(path, {
    method: 'POST',
    signal,
    headers: {
      Accept: 'application/json',
      'Content-Type': 'application/json',
      'X-ANSINH-XSRF': token ? decodeURIComponent(token[1]) : ''
    },
    body: JSON.stringify(body)
  });
}
