package org.safetyresources.examples.springboot;

import org.safetyresources.SafetyCatalog;
import org.safetyresources.render.HtmlRenderer;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages of the platform itself: its start, a chat with the prompt beside it, and its own report form. */
@Controller
class HostController {

    private final SafetyCatalog catalog;
    private final PageModel pages;
    private final HostLinks links;
    private final HtmlRenderer prompts = HtmlRenderer.create();
    private final String stylesheet = HtmlRenderer.stylesheet();

    HostController(SafetyCatalog catalog, PageModel pages, HostLinks links) {
        this.catalog = catalog;
        this.pages = pages;
        this.links = links;
    }

    @GetMapping("/")
    String start(Reader reader, Model model) {
        pages.fill(model, reader, r -> r.url("/"));
        return "start";
    }

    /** Beside a chat stands who can help; while no country was chosen, the way to choose one. */
    @GetMapping("/chat")
    String chat(Reader reader, Model model) {
        pages.fill(model, reader, r -> r.url("/chat"));
        if (reader.country().isPresent()) {
            model.addAttribute(
                    "prompt", prompts.render(catalog.prompt(links.with(reader).withPageAt(reader.safetyUrl()))));
        }
        return "chat";
    }

    @GetMapping("/report")
    String report(Reader reader, Model model) {
        pages.fill(model, reader, r -> r.url("/report"));
        return "report";
    }

    @GetMapping("/assets/safety-resources.css")
    ResponseEntity<String> stylesheet() {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "css"))
                .header("Cache-Control", "max-age=3600")
                .body(stylesheet);
    }
}
