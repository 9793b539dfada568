package shop

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

func routes(r *gin.Engine) {
	r.GET("/login", page)
	r.POST("/orders", order)
}

func page(c *gin.Context)  { c.Status(http.StatusOK) }
func order(c *gin.Context) { c.Status(http.StatusOK) }
