package shop

import "github.com/gin-gonic/gin"

func routes(r *gin.Engine, orders *Orders) {
	r.GET("/orders/:id", orders.show)
	r.DELETE("/orders/:id", orders.remove) // expect
	r.POST("/login", orders.login)
}
