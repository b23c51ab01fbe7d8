package org.safetyresources.examples.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.render.HtmlRenderer;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The controller in Spring Boot. */
class SpringSafetyControllerTest extends WebContract {

    @SpringBootConfiguration
    @EnableAutoConfiguration
    @Import(SpringSafetyController.class)
    static class Application {

        @Bean
        SafetyCatalog catalog() {
            return SafetyCatalog.load();
        }

        @Bean
        Clock clock() {
            return CLOCK;
        }
    }

    private final ConfigurableApplicationContext context = SpringApplication.run(
            Application.class, "--server.port=0", "--spring.main.banner-mode=off", "--logging.level.root=error");

    @AfterAll
    void stop() {
        context.close();
    }

    @Override
    int port() {
        return Integer.parseInt(Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port")));
    }

    @Test
    void theStylesheetOfThePageIsThere() throws Exception {
        HttpResponse<String> answer = get("/safety-resources.css");

        assertThat(answer.headers().firstValue("Content-Type")).contains("text/css;charset=UTF-8");
        assertThat(answer.body()).isEqualTo(HtmlRenderer.stylesheet());
    }
}
