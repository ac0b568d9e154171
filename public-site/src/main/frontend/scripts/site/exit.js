// Leaves at once: by the button, its skip link, or Shift three times within five seconds, left and right alike. The
// screen is covered while the next page loads, and that page takes this one's place in the history.
const leave = (address) => {
  document.body.classList.add("govuk-exit-this-page-hide-content")
  const cover = document.createElement("div")
  cover.className = "govuk-exit-this-page-overlay"
  document.body.append(cover)
  document.title = "\u200b"
  location.replace(address)
}
const exit = document.querySelector("[data-exit]")
for (const link of document.querySelectorAll("[data-exit]")) {
  link.addEventListener("click", (event) => {
    event.preventDefault()
    leave(link.href)
  })
}

let presses = []
const alone = new Set()
const start = () => {
  presses = []
  alone.clear()
}
addEventListener("keydown", (event) => {
  // A Shift counts when it goes down and up with no other key between: typing capitals does not. Two Shifts may
  // overlap, and each counts. A Shift that is held until it repeats is meant for typing.
  if (event.key !== "Shift" || event.ctrlKey || event.altKey || event.metaKey) return start()
  if (event.repeat) alone.delete(event.code)
  else alone.add(event.code)
})
addEventListener("keyup", (event) => {
  if (event.key !== "Shift" || !alone.delete(event.code) || !exit) return
  const now = event.timeStamp
  presses = presses.filter((at) => now - at < 5000).concat(now)
  if (presses.length >= 3) leave(exit.href)
})
addEventListener("pointerdown", start)
// On a touch screen a capital can arrive as a Shift of its own, and then as text.
addEventListener("input", start)
