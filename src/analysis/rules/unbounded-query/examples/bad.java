package org.example.shop;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.client.RestTemplate;

interface OrderRepository extends JpaRepository<Order, Long> {
    List<Order> findByStatus(String status);
}

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

    @GetMapping("/orders/open")
    List<Order> open() {
        return orders.findByStatus("OPEN"); // expect
    }

    // Nobody asks, and each of all there are is a call.
    void ship(RestTemplate parcels) {
        for (Order order : orders.findAll()) { // expect
            parcels.postForLocation("https://parcels.shop.io/parcels", order);
        }
    }
}
