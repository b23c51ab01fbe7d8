package org.safetyresources.examples.commandline;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.safetyresources.page.PageRequest;
import org.safetyresources.page.SafetyPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints a safety page. */
@Command(
        name = "page",
        description = "Prints the safety page of a country, danger first.",
        sortOptions = false,
        sortSynopsis = false)
final class PageCommand implements Callable<Integer> {

    private final Session session;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec command;

    @Mixin
    private final RequestOptions options = new RequestOptions();

    @Option(
            names = "--leave-to",
            paramLabel = "URL",
            description = "add a link by which a reader can leave quickly: an https address of a page that looks"
                    + " harmless, or a path of your site; not in text")
    private Optional<String> leave = Optional.empty();

    @Mixin
    private final DocumentOptions document = new DocumentOptions();

    PageCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        SafetyPage page = session.catalog().page(request());
        return document.write(session, "page", document.render(session, page));
    }

    private PageRequest request() {
        PageRequest request = options.request().on(session.clock());
        if (leave.isEmpty()) {
            return request;
        }
        if (document.isText()) {
            throw new ParameterException(
                    command.commandLine(),
                    "Option '--leave-to' adds a link, which text cannot hold; add --format html, markdown or json");
        }
        return Arguments.accepted(command, "option '--leave-to'", () -> request.leavingTo(leave.get()));
    }
}
