package org.safetyresources.examples.commandline;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.safetyresources.page.PageRequest;
import org.safetyresources.page.SafetyPage;
import org.safetyresources.render.FragmentRenderer;
import org.safetyresources.render.JsonRenderer;
import org.safetyresources.render.TextRenderer;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints a safety page. */
@Command(
        name = "page",
        description = "Prints the safety page of a country, danger first.",
        sortOptions = false,
        sortSynopsis = false)
final class PageCommand implements Callable<Integer> {

    private final Session session;

    @Mixin
    private final CountryOption country = new CountryOption();

    @Mixin
    private final LanguageOption language = new LanguageOption();

    @Mixin
    private final AudienceOption audience = new AudienceOption();

    @Mixin
    private final FormatOption format = new FormatOption();

    @Option(names = "--output", paramLabel = "FILE", description = "write the page into this file")
    private Optional<Path> output = Optional.empty();

    PageCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        SafetyPage page = session.catalog()
                .page(new PageRequest(
                        country.value(),
                        Optional.empty(),
                        audience.value(),
                        Optional.empty(),
                        language.orEnglish(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        FragmentRenderer renderer = format.isJson() ? JsonRenderer.create() : TextRenderer.ofWidth(session.width());
        String document = renderer.render(page);
        Optional<String> problem = output.flatMap(file -> new OutputFile(file).write(document));
        if (problem.isPresent()) {
            session.err().print(problem.get() + "\n");
            return ExitCode.SOFTWARE;
        }
        if (output.isEmpty()) {
            session.out().print(document);
        } else {
            session.err().print("The page is in " + output.get() + "\n");
        }
        return ExitCode.OK;
    }
}
