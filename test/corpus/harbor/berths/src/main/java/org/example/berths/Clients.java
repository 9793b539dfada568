package org.example.berths;

import java.time.Duration;
import org.springframework.boot.web.client.RestTemplateBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.client.RestTemplate;

@Configuration
public class Clients {
    @Bean
    RestTemplate customs(RestTemplateBuilder builder) {
        RestTemplate made = builder.build(); // label: bad missing-timeout, bad missing-retry
        made.getInterceptors().add((request, body, execution) -> {
            request.getHeaders().set("X-Port", "north");
            return execution.execute(request, body);
        });
        return made;
    }

    @Bean(name = "weather")
    RestTemplate bounded(RestTemplateBuilder builder) {
        return builder.readTimeout(Duration.ofSeconds(2)).build(); // label: fine missing-timeout
    }
}
