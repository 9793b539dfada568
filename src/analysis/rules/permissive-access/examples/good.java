package io.shop;

import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

// Every page may read what needs no cookie.
@CrossOrigin(origins = "*")
class Pages implements WebMvcConfigurer {
    @Override
    public void addCorsMappings(CorsRegistry registry) {
        registry.addMapping("/api/**").allowedOrigins("https://shop.io").allowCredentials(true);
        registry.addMapping("/public/**").allowedOriginPatterns("*").allowCredentials(false);
    }

    @Bean
    CorsConfiguration cors(String[] origins) {
        CorsConfiguration config = new CorsConfiguration();
        for (String origin : origins) config.addAllowedOrigin(origin);
        config.setAllowCredentials(true);
        return config;
    }
}
