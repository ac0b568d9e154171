// Has a worker do the sum while the page is read, and puts its answer into the form. Sending waits for it for one
// second at most.
const work = document.querySelector("[data-work]")
if (work && window.Worker && window.crypto?.subtle) {
  const asked = JSON.parse(work.dataset.work)
  const field = work.querySelector("input")
  const form = field.form
  const worker = new Worker(work.dataset.worker)
  const done = new Promise((resolve) => {
    worker.onmessage = ({ data: number }) => {
      if (number !== null) {
        const { algorithm, challenge, salt, signature } = asked
        field.value = btoa(JSON.stringify({ algorithm, challenge, number, salt, signature }))
      }
      resolve()
    }
    worker.onerror = resolve
  })
  let settled = false
  done.then(() => { settled = true })
  worker.postMessage(asked)
  form.addEventListener("submit", (event) => {
    if (settled || event.defaultPrevented) return
    event.preventDefault()
    Promise.race([done, new Promise((resolve) => setTimeout(resolve, 1000))]).then(() => form.submit())
  })
}
