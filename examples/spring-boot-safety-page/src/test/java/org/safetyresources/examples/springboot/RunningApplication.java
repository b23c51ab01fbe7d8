package org.safetyresources.examples.springboot;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The application on a port of its own, and a browser that asks it; all tests share one. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class RunningApplication {

    @LocalServerPort
    private int port;

    protected Browser browser = new Browser(0);

    @BeforeEach
    void open() {
        browser = new Browser(port);
    }
}
