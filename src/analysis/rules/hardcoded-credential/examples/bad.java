package io.shop;

import com.zaxxer.hikari.HikariConfig;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import okhttp3.Credentials;

class Store {
  private static final String PASSWORD = "Zebra77x"; // expect

  Connection open() throws SQLException {
    return DriverManager.getConnection("jdbc:postgresql://db.shop.io/shop", "shop", PASSWORD);
  }

  HikariConfig pool() {
    HikariConfig config = new HikariConfig();
    config.setPassword("Mango55pie"); // expect
    return config;
  }

  String carrier() {
    return Credentials.basic("shop", "Umbrella81"); // expect
  }
}
