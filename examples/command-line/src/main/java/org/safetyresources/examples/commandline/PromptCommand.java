package org.safetyresources.examples.commandline;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.safetyresources.page.PageRequest;
import org.safetyresources.page.SafetyPrompt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints a prompt. */
@Command(
        name = "prompt",
        description = "Prints a short block to show beside a chat or an upload, danger first.",
        sortOptions = false,
        sortSynopsis = false)
final class PromptCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    @Mixin
    private final RequestOptions options = new RequestOptions();

    @Option(
            names = "--page-url",
            paramLabel = "URL",
            description = "where you show the whole page: an https address, or a path of your site")
    private Optional<String> page = Optional.empty();

    @Mixin
    private final DocumentOptions document = new DocumentOptions();

    PromptCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        PageRequest request = options.request().on(session.clock());
        SafetyPrompt prompt = session.catalog()
                .prompt(page.map(url ->
                                Arguments.accepted(command, "option '--page-url'", () -> request.withPageAt(url)))
                        .orElse(request));
        return document.write(session, "prompt", document.render(session, prompt));
    }
}
