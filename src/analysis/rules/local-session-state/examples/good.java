package io.shop;

import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.session.data.redis.config.annotation.web.http.EnableRedisHttpSession;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@EnableRedisHttpSession
class Login {
    // What can be read again from its source may be kept anywhere.
    private final Map<String, String> names = new ConcurrentHashMap<>();

    @PostMapping("/login")
    void login(String user, HttpSession session) {
        session.setAttribute("user", user);
        names.put(user, lookUp(user));
    }
}
