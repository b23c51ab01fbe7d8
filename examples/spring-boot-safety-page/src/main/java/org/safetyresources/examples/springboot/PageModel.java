package org.safetyresources.examples.springboot;

import java.util.function.Function;
import org.safetyresources.SafetyCatalog;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What every page needs: its language, the menu, and the same page in other languages. */
@Component
class PageModel {

    /** A link to this page in another language. */
    record OtherLanguage(String code, String name, String url) {}

    private final Choices choices;
    private final String version;

    PageModel(SafetyCatalog catalog, Choices choices) {
        this.choices = choices;
        this.version = catalog.version().data().toString();
    }

    /**
     * Fills the model of a page.
     *
     * @param address the address of the page for a reader, with all that they chose
     */
    void fill(Model model, Reader reader, Function<Reader, String> address) {
        model.addAttribute("reader", reader);
        model.addAttribute("choices", choices.in(reader.language()));
        model.addAttribute("version", version);
        model.addAttribute(
                "languages",
                choices.languages().stream()
                        .map(language -> new OtherLanguage(
                                language.code(), language.name(), address.apply(reader.inLanguage(language.code()))))
                        .toList());
    }
}
