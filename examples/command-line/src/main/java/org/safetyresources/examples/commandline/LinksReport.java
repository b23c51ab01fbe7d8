package org.safetyresources.examples.commandline;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safetyresources.examples.commandline.links.Link;
import org.safetyresources.examples.commandline.links.LinkResult;
import org.safetyresources.examples.commandline.links.LinkState;

/**
 * What came of asking web addresses, for people and for programs.
 *
 * @param asked the day
 * @param results what came of each
 * @param leftOut how many addresses were left out by a limit
 */
record LinksReport(LocalDate asked, List<LinkResult> results, int leftOut) {

    /** Longer lists of entries tell nobody more. */
    private static final int NAMED = 5;

    private static final String NO_PROOF =
            "An address that did not answer is a reason to look, not proof: a program asked"
                    + " once, from one place. An answer is no proof either: whether the page still says what it said, only reading"
                    + " tells.";

    /** Sorts the results: what needs a look first, contacts before documents, the worst first. */
    LinksReport {
        results = results.stream()
                .sorted(Comparator.comparing(
                                (LinkResult result) -> !result.state().needsLook())
                        .thenComparing(result -> !result.link().isContact())
                        .thenComparing(LinkResult::state))
                .toList();
    }

    boolean needsLook() {
        return results.stream().anyMatch(result -> result.state().needsLook());
    }

    TextOutput text(TextOutput text, boolean all) {
        text.heading("Web addresses of the data");
        text.paragraph(
                "",
                counted(results.size(), "address") + ", looked at on " + asked + "."
                        + (leftOut == 0 ? "" : " " + leftOut + " more left out by --limit."));
        for (LinkState state : LinkState.values()) {
            results.stream()
                    .filter(result -> result.state() == state)
                    .findFirst()
                    .ifPresent(first -> text.paragraph("* ", summary(first)));
        }
        text.blank();
        if (nothingAnswered()) {
            text.paragraph("", "No host answered at all. Look first whether this machine is connected to the internet.")
                    .blank();
        }
        text.paragraph("", NO_PROOF);
        String heading = "";
        for (LinkResult result : results) {
            boolean toLookAt = result.state().needsLook() && result.state() != LinkState.NOT_ASKED;
            if (toLookAt || all) {
                String next = (result.link().isContact() ? "Contacts: " : "Documents: ") + words(result.state());
                if (!next.equals(heading)) {
                    text.blank().heading(next);
                    heading = next;
                }
                write(result, text);
            }
        }
        return text;
    }

    String json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("asked", asked);
        json.put("note", NO_PROOF);
        json.put("contacts", counts(true));
        json.put("documents", counts(false));
        json.put("leftOut", leftOut);
        json.put("links", results.stream().map(LinksReport::json).toList());
        return Json.of(json);
    }

    private static void write(LinkResult result, TextOutput text) {
        text.line("* " + result.link().address());
        text.paragraph("  ", result.reason());
        result.movedTo().ifPresent(address -> text.line("  moved to " + address));
        result.leadsTo().ifPresent(address -> text.line("  leads to " + address));
        for (Link.Use use : result.link().uses()) {
            text.paragraph(
                    "  ",
                    use.kind()
                            + (use.behind().isEmpty()
                                    ? " of " + use.entry()
                                    : " " + use.entry() + ", behind " + named(use.behind())));
        }
    }

    private static Map<String, Object> json(LinkResult result) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("address", result.link().address());
        json.put("state", result.state().code());
        json.put("reason", result.reason());
        json.put("status", result.status());
        json.put("movedTo", result.movedTo());
        json.put("leadsTo", result.leadsTo());
        json.put("uses", result.link().uses().stream().map(LinksReport::json).toList());
        return json;
    }

    private static Map<String, Object> json(Link.Use use) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("entry", use.entry());
        json.put("kind", use.kind());
        json.put("behind", use.behind());
        return json;
    }

    private boolean nothingAnswered() {
        return !results.isEmpty()
                && results.stream()
                        .allMatch(result -> result.status().isEmpty() && result.state() != LinkState.REFUSED);
    }

    private Map<String, Long> counts(boolean contacts) {
        Map<String, Long> counts = new LinkedHashMap<>();
        Arrays.stream(LinkState.values()).forEach(state -> counts.put(state.code(), count(state, contacts)));
        return counts;
    }

    private long count(LinkState state, boolean contact) {
        return results.stream()
                .filter(result -> result.state() == state && result.link().isContact() == contact)
                .count();
    }

    private String summary(LinkResult first) {
        LinkState state = first.state();
        return words(state) + ": " + counted(count(state, true), "contact") + ", "
                + counted(count(state, false), "document")
                + (state == LinkState.NOT_ASKED ? "; " + first.reason() : "");
    }

    private static String counted(long count, String what) {
        return count + " " + what + (count == 1 ? "" : what.endsWith("s") ? "es" : "s");
    }

    private static String named(List<String> entries) {
        int more = entries.size() - NAMED;
        return String.join(", ", entries.subList(0, Math.min(NAMED, entries.size())))
                + (more > 0 ? " and " + more + " more" : "");
    }

    private static String words(LinkState state) {
        return switch (state) {
            case GONE -> "gone";
            case ELSEWHERE -> "leads to another site for now";
            case NO_ANSWER -> "no answer";
            case MOVED -> "moved for good";
            case REFUSED -> "a machine was refused, a person must look";
            case NOT_ASKED -> "not asked";
            case ANSWERS -> "answers";
        };
    }
}
