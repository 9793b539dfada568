package io.shop;

import io.github.resilience4j.ratelimiter.annotation.RateLimiter;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Accounts {
    @RateLimiter(name = "login")
    @PostMapping("/login")
    Token login(Credentials given) {
        return tokens.issue(users.check(given));
    }
}
