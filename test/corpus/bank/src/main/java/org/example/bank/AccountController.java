package org.example.bank;

import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class AccountController {
    private final AccountService accounts;

    AccountController(AccountService accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/accounts")
    List<Account> all() {
        return accounts.all();
    }

    @GetMapping("/accounts/page")
    Page<Account> page(Pageable pageable) {
        return accounts.page(pageable);
    }

    @GetMapping("/customers/{customer}/accounts")
    List<Account> of(@PathVariable String customer) {
        return accounts.of(customer);
    }

    @GetMapping("/branches")
    List<Branch> branches() {
        return accounts.branches();
    }
}
