// The key of an invitation stands behind the # of its link, which no server and no log ever sees. It goes from the
// address into the form at once.
const opens = document.querySelector("[data-invitation] input[name=key]")
if (opens && location.hash.length > 1) {
  opens.value = location.hash.slice(1)
  history.replaceState(null, "", location.pathname)
  opens.form.requestSubmit()
}
