package org.example.bank;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.stereotype.Service;

interface AccountRepository extends JpaRepository<Account, Long> {
    List<Account> findByCustomer(String customer);
}

interface BranchRepository extends JpaRepository<Branch, Long> {}

@Service
class AccountService {
    private static final Logger log = LoggerFactory.getLogger(AccountService.class);
    private final AccountRepository accounts;
    private final BranchRepository branches;
    private final RatesClient rates;

    AccountService(AccountRepository accounts, BranchRepository branches, RatesClient rates) {
        this.accounts = accounts;
        this.branches = branches;
        this.rates = rates;
    }

    List<Account> all() {
        return accounts.findAll(); // label: bad unbounded-query
    }

    Page<Account> page(Pageable pageable) {
        return accounts.findAll(pageable); // label: fine unbounded-query
    }

    List<Branch> branches() {
        return branches.findAll(); // label: fine unbounded-query
    }

    List<Account> of(String customer) {
        List<Account> found = accounts.findByCustomer(customer); // label: fine unbounded-query
        for (Account account : found) { // label: bad sequential-remote-calls
            account.convert(rates.rateOf(account.currency()));
        }
        return found;
    }

    Rate rateOrNull(String currency) {
        try {
            return rates.rateOf(currency);
        } catch (RuntimeException failure) { // label: bad swallowed-remote-error
            log.warn("no rate", failure);
            return null;
        }
    }

    Rate rate(String currency) {
        try {
            return rates.rateOf(currency);
        } catch (RuntimeException failure) { // label: fine swallowed-remote-error
            throw new IllegalStateException("no rate for " + currency, failure);
        }
    }
}
