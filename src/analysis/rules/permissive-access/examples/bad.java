package io.shop;

import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@CrossOrigin(originPatterns = "*", allowCredentials = "true") // expect
class Pages implements WebMvcConfigurer {
    @Override
    public void addCorsMappings(CorsRegistry registry) {
        registry.addMapping("/**")
            .allowedOriginPatterns("*") // expect
            .allowedMethods("GET", "POST")
            .allowCredentials(true);
    }

    @Bean
    CorsConfiguration cors() {
        CorsConfiguration config = new CorsConfiguration();
        config.addAllowedOriginPattern("*"); // expect
        config.setAllowCredentials(true);
        return config;
    }
}
