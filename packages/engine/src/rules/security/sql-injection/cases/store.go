package store

import (
	"database/sql"
	"fmt"
	"net/http"
)

func find(db *sql.DB, r *http.Request) (*sql.Rows, error) {
	query := fmt.Sprintf("SELECT * FROM users WHERE name = '%s'", r.FormValue("name"))
	return db.Query(query) // expect: sql-injection
}

func byName(db *sql.DB, name string) (*sql.Rows, error) {
	return db.Query("SELECT * FROM users WHERE name = '" + name + "'") // expect: sql-injection
}

func safe(db *sql.DB, name string, limit int) (*sql.Rows, error) {
	return db.Query("SELECT * FROM users WHERE name = ?", name) // ok: sql-injection
}
