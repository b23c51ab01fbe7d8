package org.safetyresources.examples.springboot;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a platform sets for itself.
 *
 * @param reportUrl where its own report form is
 * @param leaveUrl the page to which a reader leaves quickly; it must look harmless
 * @param staleAfter the age from which the data is told to be stale
 */
@ConfigurationProperties("safety")
record SafetySettings(
        @DefaultValue("/report") String reportUrl,
        @DefaultValue("/") String leaveUrl,
        @DefaultValue("180d") Duration staleAfter) {}
