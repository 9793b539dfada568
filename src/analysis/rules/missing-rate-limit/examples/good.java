package io.shop;

import io.github.resilience4j.ratelimiter.annotation.RateLimiter;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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

// The sessions of a conference: there is no password to guess.
@Path("/talks")
class Talks {
    @POST
    Talk createSession(Talk talk) {
        return talks.save(talk);
    }
}
