package io.shop;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Accounts {
    @PostMapping("/login") // expect
    Token login(Credentials given) {
        return tokens.issue(users.check(given));
    }
}
