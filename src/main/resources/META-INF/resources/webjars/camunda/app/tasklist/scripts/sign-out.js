// The webapps' own sign-in is closed: whoever leaves, or whose session has ended, comes to the one page that signs in.
// Angular moves between its views without an event that a script outside could hear.
const ownSignIn = /^#\/(login|logout)/;
const watch = setInterval(() => {
  if (ownSignIn.test(location.hash)) {
    clearInterval(watch);
    location.assign('/dang-nhap');
  }
}, 250);

export default [];
