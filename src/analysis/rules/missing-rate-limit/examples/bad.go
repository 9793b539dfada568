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

func login(c *gin.Context)    { c.Status(http.StatusOK) }
func register(c *gin.Context) { c.Status(http.StatusOK) }
func orders(c *gin.Context)   { c.Status(http.StatusOK) }
