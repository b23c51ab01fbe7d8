package org.safetyresources.examples.commandline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.safetyresources.page.Fragment;
import org.safetyresources.page.SectionKind;

/** Makes the underlined headings of a text stand out on a terminal. */
final class Headings {

    private Headings() {}

    /** The text of a fragment with its headings emphasised, where the screen shows that. */
    static String emphasised(String text, Fragment fragment, Screen screen) {
        return emphasised(text, heading -> isDanger(heading, fragment), screen);
    }

    /** A text without a fragment with its headings emphasised, none of them more than the others. */
    static String emphasised(String text, Screen screen) {
        return emphasised(text, heading -> false, screen);
    }

    private static String emphasised(String text, Predicate<String> isDanger, Screen screen) {
        if (!screen.isEmphasised()) {
            return text;
        }
        List<String> lines = new ArrayList<>(text.lines().toList());
        int first = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isEmpty()) {
                first = i + 1;
            } else if (i > first && lines.get(i).matches("=+|-+")) {
                List<String> heading = lines.subList(first, i);
                boolean danger = isDanger.test(String.join(" ", heading));
                heading.replaceAll(danger ? screen::danger : screen::bold);
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static boolean isDanger(String heading, Fragment fragment) {
        return fragment.sections().stream()
                .anyMatch(section -> section.kind() == SectionKind.DANGER
                        && section.heading().equals(heading));
    }
}
