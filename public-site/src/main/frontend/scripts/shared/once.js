// A form is sent once, however often its button is pressed. It can be sent again when the page is shown anew, or after
// five seconds, so that a lost connection never locks anybody out.
document.addEventListener("submit", (event) => {
  const form = event.target
  if (form.dataset.sent) {
    event.preventDefault()
    return
  }
  form.dataset.sent = "yes"
  setTimeout(() => delete form.dataset.sent, 5000)
})
addEventListener("pageshow", () => {
  for (const form of document.forms) delete form.dataset.sent
})
