package org.safetyresources.examples.springboot;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a platform sets for itself.
 *
 * @param reportUrl where its own report form is
 * @param leaveUrl the page to which a reader leaves quickly; it must look harmless
 * @param reviewAfter the age from which the data is told to be due for a look
 * @param staleAfter the age from which the data is told to be stale
 */
@ConfigurationProperties("safety")
record SafetySettings(
        @DefaultValue("/report") String reportUrl,
        @DefaultValue("/") String leaveUrl,
        @DefaultValue("P6M") Period reviewAfter,
        @DefaultValue("P1Y") Period staleAfter) {}
