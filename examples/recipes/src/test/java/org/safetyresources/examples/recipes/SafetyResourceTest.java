package org.safetyresources.examples.recipes;

import com.sun.net.httpserver.HttpServer;
import java.net.URI;
import org.glassfish.jersey.jdkhttp.JdkHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.junit.jupiter.api.AfterAll;
import org.safetyresources.SafetyCatalog;

/** The resource in Jersey. */
class SafetyResourceTest extends WebContract {

    private final HttpServer server = JdkHttpServerFactory.createHttpServer(
            URI.create("http://localhost:0/"),
            new ResourceConfig().register(new SafetyResource(SafetyCatalog.load(), CLOCK)));

    @AfterAll
    void stop() {
        server.stop(0);
    }

    @Override
    int port() {
        return server.getAddress().getPort();
    }
}
