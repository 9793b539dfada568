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
		if err := db.Order("id desc").Find(&orders).Error; err != nil { // expect
			c.Status(http.StatusInternalServerError)
			return
		}
		c.JSON(http.StatusOK, orders)
	})
	return nil
}

type Reviews struct{ db *sql.DB }

func (r *Reviews) ServeHTTP(w http.ResponseWriter, request *http.Request) {
	rows, err := r.db.QueryContext(request.Context(), "SELECT id, words FROM reviews WHERE hidden = false") // expect
	if err != nil {
		http.Error(w, "sorry", http.StatusInternalServerError)
		return
	}
	defer rows.Close()
	writeAll(w, rows)
}
