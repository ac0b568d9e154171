// Warns ten minutes before the answers are deleted, aloud too, and keeps them for another hour as often as asked.
// Typing keeps them too. At the end the page is taken away, in case a person left a screen behind. Only our own answer
// counts: whatever else stands between says nothing about the answers. A device that slept looks at its clock again.
const note = document.querySelector("[data-idle]")
if (note) {
  const minute = 60000
  const hour = 60 * minute
  const say = note.querySelector("[data-idle-say]")
  const status = note.querySelector("[data-idle-status]")
  const shown = document.querySelector("[name=shown]")
  const body = new URLSearchParams({ by: "script", ...(shown && { shown: shown.value }) })
  let end = Date.now() + Number(note.dataset.idle) * minute
  let tried = 0
  // "kept", "gone", or anything else where nobody of ours answered.
  const keep = async () => {
    tried = Date.now()
    try {
      const answer = await fetch("/report/stay", { method: "POST", body })
      const said = answer.ok ? await answer.text() : ""
      if (said === "kept") end = tried + hour
      return said
    } catch {
      return ""
    }
  }
  const tell = (text) => { status.textContent = text }
  note.classList.add("idle--waits")
  const look = () => {
    const left = end - Date.now()
    // Never to a receipt: it may be that of another window of this browser.
    if (left <= 0) return location.replace("/report/over")
    const soon = left <= 10 * minute
    if (soon && !note.classList.contains("idle--soon")) tell(say.textContent)
    note.classList.toggle("idle--soon", soon)
  }
  setInterval(look, 5000)
  addEventListener("visibilitychange", look)
  addEventListener("pageshow", look)
  addEventListener("focus", look)
  look()
  note.querySelector("[data-idle-keep]").addEventListener("click", async (event) => {
    event.preventDefault()
    const button = event.currentTarget
    const said = await keep()
    if (said === "gone") return button.form.requestSubmit(button)
    if (said !== "kept") {
      say.textContent = status.dataset.fails
      return tell(status.dataset.fails)
    }
    look()
    tell(status.dataset.kept)
    document.getElementById("main").focus({ preventScroll: true })
  })
  addEventListener("input", () => {
    if (Date.now() - tried > 5 * minute && end - Date.now() < 50 * minute) keep().then(look)
  })
}
