package org.safetyresources.examples.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.safetyresources.SafetyCatalog;

/** The servlet in Tomcat. */
class SafetyServletTest extends WebContract {

    private final Tomcat tomcat = new Tomcat();

    @BeforeAll
    void start(@TempDir Path directory) throws LifecycleException {
        tomcat.setBaseDir(directory.toString());
        tomcat.setPort(0);
        tomcat.setSilent(true);
        Context context = tomcat.addContext("", directory.toString());
        Tomcat.addServlet(context, "safety", new SafetyServlet(SafetyCatalog.load(), CLOCK))
                .addMapping("/safety/*");
        tomcat.getConnector();
        tomcat.start();
    }

    @AfterAll
    void stop() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
    }

    @Override
    int port() {
        return tomcat.getConnector().getLocalPort();
    }

    @Test
    void thePolicyIsSentWithErrorsToo() throws Exception {
        assertThat(get("/safety/ZZ").headers().firstValue("Content-Security-Policy"))
                .contains(AskedPage.POLICY);
    }
}
