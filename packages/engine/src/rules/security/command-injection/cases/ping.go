package ping

import (
	"net/http"
	"os/exec"
)

func ping(w http.ResponseWriter, r *http.Request) {
	host := r.URL.Query().Get("host")
	exec.Command("sh", "-c", "ping -c 1 "+host).Run() // expect: command-injection
	exec.Command("ping", "-c", "1", host).Run()       // ok: command-injection
}
