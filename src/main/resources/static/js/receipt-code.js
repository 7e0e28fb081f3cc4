// The receipt's QR code opens /tra-cuu#so=…&ma=…: what is behind the # never leaves the browser. It fills the form and
// goes from the address bar and the history at once.
(() => {
  const code = new URLSearchParams(location.hash.slice(1));
  if (!code.has('so') || !code.has('ma')) return;
  history.replaceState(null, '', location.pathname);
  document.getElementById('so').value = code.get('so');
  document.getElementById('ma').value = code.get('ma');
  document.querySelector('form[method="post"] button[type="submit"]').focus();
})();
