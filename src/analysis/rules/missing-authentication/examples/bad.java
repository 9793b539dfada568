package shop.orders;

import org.springframework.web.bind.annotation.*;

@RestController
@RequestMapping("/orders")
class OrderController {
    private final Orders orders;

    OrderController(Orders orders) {
        this.orders = orders;
    }

    @GetMapping("/{id}")
    Order show(@PathVariable long id) {
        return orders.find(id);
    }

    @DeleteMapping("/{id}") // expect
    void remove(@PathVariable long id) {
        orders.remove(id);
    }
}
