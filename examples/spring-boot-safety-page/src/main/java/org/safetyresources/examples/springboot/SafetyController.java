package org.safetyresources.examples.springboot;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.model.Audience;
import org.safetyresources.model.Territory;
import org.safetyresources.model.ThreatDefinition;
import org.safetyresources.render.HtmlRenderer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.server.ResponseStatusException;

/** The safety pages: where the reader is, who can help there, and what can happen online. */
@Controller
class SafetyController {

    /** A page may be kept by the reader's browser alone, and is asked for again each time. */
    private static final String CACHE = "private, no-cache";

    private final SafetyCatalog catalog;
    private final PageModel pages;
    private final HostLinks links;
    private final SafetySettings settings;
    private final DataTag tag;
    private final HtmlRenderer html = HtmlRenderer.ofHeadingLevel(1);
    private final HtmlRenderer card = HtmlRenderer.create();

    SafetyController(SafetyCatalog catalog, PageModel pages, HostLinks links, SafetySettings settings, DataTag tag) {
        this.catalog = catalog;
        this.pages = pages;
        this.links = links;
        this.settings = settings;
        this.tag = tag;
    }

    /** The form in which a reader says where they are; it leads to the page for that country. */
    @GetMapping("/safety")
    @Nullable
    String choose(
            Reader reader, @RequestParam("country") Optional<String> sent, Model model, ServletWebRequest request) {
        if (reader.country().isPresent()) {
            return "redirect:" + reader.safetyUrl();
        }
        if (tag.isKnown(request, reader.language(), CACHE)) {
            return null;
        }
        pages.fill(model, reader, Reader::safetyUrl);
        model.addAttribute("missing", sent.isPresent());
        return "choose";
    }

    @GetMapping("/safety/{country}")
    @Nullable
    String country(@PathVariable("country") String code, Reader asked, Model model, ServletWebRequest request) {
        Reader reader = asked.in(territory(code));
        if (tag.isKnown(request, reader.language(), CACHE)) {
            return null;
        }
        pages.fill(model, reader, Reader::safetyUrl);
        var page = catalog.page(links.with(reader).leavingTo(settings.leaveUrl()));
        model.addAttribute("title", page.title());
        model.addAttribute("page", html.render(page));
        return "country";
    }

    @GetMapping("/safety/threats")
    @Nullable
    String threats(Reader reader, Model model, ServletWebRequest request) {
        if (tag.isKnown(request, reader.language(), CACHE)) {
            return null;
        }
        pages.fill(model, reader, r -> r.url("/safety/threats"));
        return "threats";
    }

    /** What a threat is, in plain words for the reader; the official words are for those who are older. */
    @GetMapping("/safety/threats/{id}")
    @Nullable
    String threat(@PathVariable("id") String id, Reader asked, Model model, ServletWebRequest request) {
        ThreatDefinition threat = catalog.findThreat(id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "There is no such threat."));
        Reader reader = asked.about(threat.id());
        if (tag.isKnown(request, reader.language(), CACHE)) {
            return null;
        }
        Audience audience = reader.audience().orElse(Audience.TEEN);
        pages.fill(model, reader, r -> r.url("/safety/threats/" + threat.id()));
        model.addAttribute(
                "guidance",
                catalog.guidance(threat.id(), audience, reader.language()).orElseThrow());
        if (audience != Audience.CHILD) {
            model.addAttribute("card", card.render(catalog.definition(threat.id(), reader.language())));
        }
        return "threat";
    }

    private static Territory territory(String code) {
        try {
            return Territory.of(code);
        } catch (IllegalArgumentException e) {
            throw new UnknownCountryException();
        }
    }
}
