package org.safetyresources.render;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.safetyresources.model.Territory;
import org.safetyresources.page.ChannelSection;
import org.safetyresources.page.DefinitionSection;
import org.safetyresources.page.Fragment;
import org.safetyresources.page.PageSection;
import org.safetyresources.page.SafetyPage;
import org.safetyresources.page.SafetyPrompt;

/**
 * Writes what search engines read of a fragment, as schema.org describes it, in JSON-LD; for hosts that
 * ask for it.
 *
 * <p>A page or prompt is a {@code WebPage} that mentions each channel as an {@code Organization} with its
 * {@code ContactPoint}s; a definition or glossary is a {@code DefinedTermSet}. The characters that could
 * end a {@code script} element are written as JSON escapes, so that the document may stand in one of type
 * {@code application/ld+json}.
 */
public final class JsonLdRenderer implements FragmentRenderer {

    private JsonLdRenderer() {}

    /** {@return the renderer} */
    public static JsonLdRenderer create() {
        return new JsonLdRenderer();
    }

    @Override
    public void render(Fragment fragment, Appendable out) throws IOException {
        String json = JsonOutput.write(output -> new Writing(output).fragment(fragment));
        out.append(json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026"));
    }

    private record Writing(JsonOutput json) {

        void fragment(Fragment fragment) {
            json.object(() -> {
                json.text("@context", "https://schema.org");
                if (fragment instanceof SafetyPage page) {
                    page(fragment, page.territory());
                } else if (fragment instanceof SafetyPrompt prompt) {
                    page(fragment, prompt.territory());
                } else {
                    terms(fragment);
                }
            });
        }

        private void page(Fragment fragment, Territory territory) {
            head("WebPage", fragment);
            json.object("about", () -> {
                json.text("@type", "Place");
                json.text("identifier", territory.code());
            });
            List<ChannelSection.Channel> channels = sections(fragment, ChannelSection.class).stream()
                    .flatMap(section -> section.groups().stream())
                    .flatMap(group -> group.channels().stream())
                    .toList();
            json.list("mentions", channels, object(channel -> {
                json.text("@type", "Organization");
                json.text("name", channel.operator().orElse(channel.name()));
                json.list("contactPoint", channel.contacts(), object(contact -> contact(channel, contact)));
            }));
        }

        private void contact(ChannelSection.Channel channel, ChannelSection.Contact contact) {
            json.text("@type", "ContactPoint");
            json.text("name", channel.name());
            json.text("contactType", contact.label());
            String link = contact.link();
            if (!Links.isSafe(link)) {
                return;
            }
            if (link.startsWith("tel:")) {
                json.text("telephone", link.substring("tel:".length()));
            } else if (link.startsWith("mailto:")) {
                json.text("email", link.substring("mailto:".length()));
            } else {
                json.text("url", link);
            }
        }

        private void terms(Fragment fragment) {
            head("DefinedTermSet", fragment);
            List<DefinitionSection.Definition> definitions = sections(fragment, DefinitionSection.class).stream()
                    .flatMap(section -> section.definitions().stream())
                    .toList();
            json.list("hasDefinedTerm", definitions, object(definition -> {
                json.text("@type", "DefinedTerm");
                json.text("termCode", definition.id());
                json.text("name", definition.name());
                Optional<String> description =
                        definition.quotations().stream().findFirst().map(DefinitionSection.Quoted::text);
                json.text("description", description);
            }));
        }

        private void head(String type, Fragment fragment) {
            json.text("@type", type);
            json.text("name", fragment.title());
            json.text("inLanguage", fragment.language().code());
        }

        private static <T extends PageSection> List<T> sections(Fragment fragment, Class<T> type) {
            return fragment.sections().stream()
                    .filter(type::isInstance)
                    .map(type::cast)
                    .toList();
        }

        private <T> Consumer<T> object(Consumer<T> content) {
            return value -> json.object(() -> content.accept(value));
        }
    }
}
