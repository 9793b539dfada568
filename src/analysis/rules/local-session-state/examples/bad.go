package shop

import (
	"net/http"

	"github.com/alexedwards/scs/v2"
	"github.com/gorilla/sessions"
)

var store = sessions.NewFilesystemStore("", []byte(key())) // expect

var manager = scs.New() // expect

var userSessions = map[string]string{} // expect

func login(w http.ResponseWriter, r *http.Request) {
	userSessions[r.FormValue("token")] = r.FormValue("name")
}
