package io.shop;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Accounts {
    @RequestMapping("/login")
    String page() {
        return "login";
    }

    @PostMapping("/doLogin") // expect
    Token login(Credentials given) {
        return tokens.issue(users.check(given));
    }
}
