package shop.orders;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.*;

@RestController
@RequestMapping("/orders")
class OrderController {
    private final Orders orders;

    OrderController(Orders orders) {
        this.orders = orders;
    }

    @PreAuthorize("hasRole('CLERK')")
    @DeleteMapping("/{id}")
    void remove(@PathVariable long id) {
        orders.remove(id);
    }
}
