package org.safetyresources.render;

/** Characters that a terminal or a browser would obey, or that no document may hold. */
final class Characters {

    private static final int NONCHARACTERS_IN_PLANE = 0xFFFE;
    private static final int PLANE = 0xFFFF;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private Characters() {}

    /** Says whether a character is to be replaced by U+FFFD; the joiners that scripts need are not. */
    static boolean isObeyed(int codePoint) {
        if (codePoint == ZERO_WIDTH_NON_JOINER || codePoint == ZERO_WIDTH_JOINER) {
            return false;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> (codePoint & PLANE) >= NONCHARACTERS_IN_PLANE || (codePoint >= 0xFDD0 && codePoint <= 0xFDEF);
        };
    }
}
