package org.example.shop;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

interface OrderRepository extends JpaRepository<Order, Long> {}

@RestController
class Orders {
    private final OrderRepository orders;

    Orders(OrderRepository orders) {
        this.orders = orders;
    }

    @GetMapping("/orders")
    List<Order> all() {
        return orders.findAll(); // expect
    }
}
