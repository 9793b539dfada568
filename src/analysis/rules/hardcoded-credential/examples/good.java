package io.shop;

import com.zaxxer.hikari.HikariConfig;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.beans.factory.annotation.Value;

class Store {
  @Value("${db.password}")
  private String password;

  Connection open() throws SQLException {
    return DriverManager.getConnection("jdbc:postgresql://db.shop.io/shop", "shop", System.getenv("DB_PASSWORD"));
  }

  HikariConfig pool() {
    HikariConfig config = new HikariConfig();
    config.setPassword(password);
    return config;
  }

  // On this machine only.
  Connection trial() throws SQLException {
    return DriverManager.getConnection("jdbc:postgresql://localhost/shop", "shop", "shop");
  }
}
