package org.example.berths;

import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.retry.annotation.Backoff;
import org.springframework.retry.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.web.client.RestTemplate;

@Service
public class Customs {
    private final RestTemplate customs;
    private final RestTemplate weather;

    public Customs(@Qualifier("customs") RestTemplate customs, @Qualifier("weather") RestTemplate weather) {
        this.customs = customs;
        this.weather = weather;
    }

    public Boolean cleared(UUID ship) {
        return customs.getForObject("https://customs.example.org/ships/" + ship, Boolean.class);
    }

    public Boolean cleared(Ship ship) {
        return ship.papers() != null;
    }

    @Retryable(backoff = @Backoff(delayExpression = "${weather.pause}")) // label: bad retry-without-backoff
    public String forecast() {
        return weather.getForObject("https://weather.example.org/today", String.class);
    }

    @Retryable(retryFor = OptimisticLockingFailureException.class, backoff = @Backoff(delay = 20, multiplier = 2)) // label: fine retry-non-idempotent
    public void announce(Ship ship) {
        weather.postForObject("https://weather.example.org/ships", ship, String.class);
    }

    public long waiting(List<Ship> ships, List<UUID> ids) {
        long count = 0;
        for (Ship ship : ships) { // label: fine sequential-remote-calls
            if (cleared(ship)) count++;
        }
        for (UUID id : ids) { // label: bad sequential-remote-calls
            if (cleared(id)) count++;
        }
        return count;
    }

    public record Ship(UUID id, String papers) {}
}
