package org.example.shop;

import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

interface OrderRepository extends JpaRepository<Order, Long> {
    List<Order> findByStatus(String status, Pageable page);
}

interface CountryRepository extends JpaRepository<Country, Long> {}

@RestController
class Orders {
    private final OrderRepository orders;
    private final CountryRepository countries;

    Orders(OrderRepository orders, CountryRepository countries) {
        this.orders = orders;
        this.countries = countries;
    }

    @GetMapping("/orders")
    Page<Order> all(Pageable page) {
        return orders.findAll(page);
    }

    @GetMapping("/orders/open")
    List<Order> open(Pageable page) {
        return orders.findByStatus("OPEN", page);
    }

    @GetMapping("/countries")
    List<Country> countries() {
        return countries.findAll();
    }
}
