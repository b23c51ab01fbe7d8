package org.safetyresources.examples.recipes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pieces of code in sources and in a page of Markdown, by their names. */
final class Snippets {

    private static final Pattern BEGIN = Pattern.compile("\\s*// begin: (\\S+)");
    private static final Pattern END = Pattern.compile("\\s*// end: (\\S+)");
    private static final Pattern RECIPE = Pattern.compile("<!-- recipe: (\\S+) -->");

    private final Map<String, String> byName = new LinkedHashMap<>();

    private Snippets() {}

    /** The regions that are marked in sources. */
    static Snippets ofSources(List<String> sources) {
        Snippets snippets = new Snippets();
        sources.forEach(source -> snippets.addRegions(source.lines().toList()));
        return snippets;
    }

    /** The blocks of Java in a page. */
    static Snippets ofMarkdown(String page) {
        Snippets snippets = new Snippets();
        snippets.addBlocks(page.lines().toList());
        return snippets;
    }

    private void addRegions(List<String> lines) {
        String open = "";
        int first = 0;
        for (int i = 0; i < lines.size(); i++) {
            Matcher begin = BEGIN.matcher(lines.get(i));
            Matcher end = END.matcher(lines.get(i));
            if (begin.matches()) {
                require(open.isEmpty(), "The region " + open + " does not end.");
                open = begin.group(1);
                first = i + 1;
            } else if (end.matches()) {
                require(end.group(1).equals(open), "The region " + end.group(1) + " ends, but did not begin.");
                add(open, lines.subList(first, i));
                open = "";
            }
        }
        require(open.isEmpty(), "The region " + open + " does not end.");
    }

    private void addBlocks(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).startsWith("```java")) {
                continue;
            }
            Matcher name = RECIPE.matcher(i == 0 ? "" : lines.get(i - 1));
            require(name.matches(), "Line " + (i + 1) + " begins a block of Java without a name above it.");
            int end = i + 1 + lines.subList(i + 1, lines.size()).indexOf("```");
            require(end > i, "The block " + name.group(1) + " does not end.");
            add(name.group(1), lines.subList(i + 1, end));
            i = end;
        }
    }

    private void add(String name, List<String> lines) {
        String before = byName.put(name, String.join("\n", lines).stripIndent());
        require(before == null, "There are two pieces of code named " + name + ".");
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalStateException(message);
        }
    }

    /** What to do to a page with these blocks, so that they are the regions; empty if they are. */
    List<String> differencesFrom(Snippets regions) {
        List<String> differences = new ArrayList<>();
        regions.byName.forEach((name, code) -> {
            if (!code.equals(byName.get(name))) {
                differences.add("Paste this:\n\n<!-- recipe: " + name + " -->\n```java\n" + code + "\n```\n");
            }
        });
        for (String name : byName.keySet()) {
            if (!regions.byName.containsKey(name)) {
                differences.add("Remove the block " + name + ", which no source has.");
            }
        }
        return differences;
    }

    int count() {
        return byName.size();
    }
}
