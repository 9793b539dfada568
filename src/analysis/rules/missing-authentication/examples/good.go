package shop

import "github.com/gin-gonic/gin"

func routes(r *gin.Engine, orders *Orders) {
	r.Use(requireToken)
	r.GET("/orders/:id", orders.show)
	r.DELETE("/orders/:id", orders.remove)
}
