// Warns ten minutes before the answers are deleted, aloud too, and keeps them for another hour as often as asked.
// Typing keeps them too. At the end the page is taken away, in case a person left a screen behind.
const note = document.querySelector("[data-idle]")
if (note) {
  const minute = 60000
  const hour = 60 * minute
  const say = note.querySelector("[data-idle-say]")
  const status = note.querySelector("[data-idle-status]")
  let end = Date.now() + Number(note.dataset.idle) * minute
  let tried = 0
  const shown = document.querySelector("[name=shown]")
  const body = new URLSearchParams(shown ? { shown: shown.value } : {})
  const keep = async () => {
    tried = Date.now()
    try {
      await fetch("/report/stay", { method: "POST", redirect: "manual", body })
      end = tried + hour
      return true
    } catch {
      return false
    }
  }
  note.classList.add("idle--waits")
  const look = () => {
    const left = end - Date.now()
    if (left <= 0) return location.replace("/report/sent")
    const soon = left <= 10 * minute
    if (soon && !note.classList.contains("idle--soon")) status.textContent = say.textContent
    note.classList.toggle("idle--soon", soon)
  }
  setInterval(look, 5000)
  addEventListener("visibilitychange", look)
  look()
  note.querySelector("[data-idle-keep]").addEventListener("click", async (event) => {
    event.preventDefault()
    const button = event.currentTarget
    if (!(await keep())) return button.form.requestSubmit(button)
    look()
    status.textContent = status.dataset.kept
    document.getElementById("main").focus({ preventScroll: true })
  })
  addEventListener("input", () => {
    if (Date.now() - tried > 5 * minute && end - Date.now() < 50 * minute) keep().then(look)
  })
}
