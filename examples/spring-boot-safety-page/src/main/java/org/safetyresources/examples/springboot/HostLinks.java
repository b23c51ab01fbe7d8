package org.safetyresources.examples.springboot;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.safetyresources.page.HostChannel;
import org.safetyresources.page.PageRequest;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Adds what is the platform's own to a page or prompt: its clock, and its report form, which leads the report part. */
@Component
class HostLinks {

    private final SafetySettings settings;
    private final MessageSource messages;
    private final Clock clock;

    HostLinks(SafetySettings settings, MessageSource messages, Clock clock) {
        this.settings = settings;
        this.messages = messages;
        this.clock = clock;
    }

    PageRequest with(Reader reader) {
        Locale locale = reader.language().toLocale();
        return reader.pageRequest()
                .on(clock)
                .withHostChannel(new HostChannel(
                        messages.getMessage("report.title", null, locale),
                        settings.reportUrl(),
                        Optional.of(messages.getMessage("report.instruction", null, locale))));
    }
}
