package shop

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

func routes(r *gin.Engine) {
	v1 := r.Group("/v1")
	v1.POST("/users/login", login) // expect
	v1.POST("/users/register", register)
	v1.GET("/orders", orders)
}

// A supplier whose rate limits we run into limits nobody who calls us.
func busy(answer *http.Response) bool {
	return answer.StatusCode == http.StatusTooManyRequests
}

func login(c *gin.Context)    { c.Status(http.StatusOK) }
func register(c *gin.Context) { c.Status(http.StatusOK) }
func orders(c *gin.Context)   { c.Status(http.StatusOK) }
