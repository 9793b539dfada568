package orders

import (
	"database/sql"
	"net/http"

	"github.com/gin-gonic/gin"
	"gorm.io/driver/postgres"
	"gorm.io/gorm"
)

type Order struct {
	ID    uint
	Total int
}

func Routes(router *gin.Engine) error {
	db, err := gorm.Open(postgres.Open("host=db sslmode=verify-full"), &gorm.Config{})
	if err != nil {
		return err
	}
	router.GET("/orders", func(c *gin.Context) {
		var orders []Order
		db.Where("id > ?", c.Query("after")).Order("id").Limit(50).Find(&orders)
		c.JSON(http.StatusOK, orders)
	})
	router.GET("/customers/:id/orders", func(c *gin.Context) {
		var orders []Order
		db.Where("customer_id = ?", c.Param("id")).Find(&orders)
		c.JSON(http.StatusOK, orders)
	})
	return nil
}

type Reviews struct{ db *sql.DB }

func (r *Reviews) ServeHTTP(w http.ResponseWriter, request *http.Request) {
	rows, err := r.db.QueryContext(request.Context(), "SELECT id, words FROM reviews WHERE sku = $1", request.PathValue("sku"))
	if err != nil {
		http.Error(w, "sorry", http.StatusInternalServerError)
		return
	}
	defer rows.Close()
	writeAll(w, rows)
}
