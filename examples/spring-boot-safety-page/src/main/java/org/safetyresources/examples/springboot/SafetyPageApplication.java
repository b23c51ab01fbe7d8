package org.safetyresources.examples.springboot;

import java.time.Clock;
import org.safetyresources.SafetyCatalog;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.web.filter.UrlHandlerFilter;

/** Starts the application. One catalogue serves all requests: it is immutable and safe for many threads. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class SafetyPageApplication {

    /**
     * Starts the application on port 8080, or on another with {@code --server.port=…}.
     *
     * @param args settings of Spring Boot
     */
    public static void main(String[] args) {
        SpringApplication.run(SafetyPageApplication.class, args);
    }

    @Bean
    SafetyCatalog catalog() {
        return SafetyCatalog.load();
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    UrlHandlerFilter trailingSlashes() {
        return UrlHandlerFilter.trailingSlashHandler("/safety/**", "/api/**")
                .wrapRequest()
                .build();
    }
}
