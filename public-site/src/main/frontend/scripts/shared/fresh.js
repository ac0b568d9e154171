// A page that comes out of the browser's memory is fetched again, so that nothing shows after a person has left.
addEventListener("pageshow", (event) => {
  if (event.persisted) location.reload()
})
