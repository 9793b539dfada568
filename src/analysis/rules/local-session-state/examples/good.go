package shop

import (
	"net/http"

	"github.com/alexedwards/scs/redisstore"
	"github.com/alexedwards/scs/v2"
	"github.com/gorilla/sessions"
)

// The session travels in a signed cookie.
var store = sessions.NewCookieStore([]byte(key()))

var prices = map[string]int{}

func manage() *scs.SessionManager {
	manager := scs.New()
	manager.Store = redisstore.New(pool())
	return manager
}

func login(w http.ResponseWriter, r *http.Request) {
	userSessions := map[string]string{}
	userSessions[r.FormValue("token")] = r.FormValue("name")
	prices[r.FormValue("sku")] = 1
}
