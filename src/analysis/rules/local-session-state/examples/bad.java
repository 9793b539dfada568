package io.shop;

import jakarta.servlet.http.HttpSession;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Login {
    private final Map<String, String> loginCodes = new ConcurrentHashMap<>(); // expect

    @PostMapping("/login")
    void login(String user, HttpSession session) {
        session.setAttribute("user", user); // expect
    }

    @PostMapping("/codes")
    void send(String user) {
        loginCodes.put(user, code());
    }
}
