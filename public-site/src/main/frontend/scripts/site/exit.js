// Leaves at once: by the button, its skip link, or Shift three times within five seconds. The screen is covered while the
// next page loads, and this page's place in the history is taken over.
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
let alone = false
const start = () => { presses = [] }
addEventListener("keydown", (event) => {
  // Shift counts when it goes down and up with nothing else between: typing a capital does not.
  alone = event.key === "Shift" && !event.ctrlKey && !event.altKey && !event.metaKey && !event.repeat
  if (event.key !== "Shift" || event.ctrlKey || event.altKey || event.metaKey) start()
})
addEventListener("keyup", (event) => {
  if (event.key !== "Shift" || !alone || !exit) return
  alone = false
  const now = event.timeStamp
  presses = presses.filter((at) => now - at < 5000).concat(now)
  if (presses.length >= 3) leave(exit.href)
})
addEventListener("pointerdown", start)
