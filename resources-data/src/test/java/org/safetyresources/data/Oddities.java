package org.safetyresources.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Values to put in the place of others: of another type, out of range, of any shape that a key asks for, and odd. */
final class Oddities {

    static final String EMOJI = "\uD83D\uDE00";

    /** Not assigned to any character in any version of Unicode so far. */
    static final String UNASSIGNED = "\u0378";

    private static final JsonNodeFactory FACTORY = JsonNodeFactory.instance;

    private static final List<String> ANYWHERE = List.of(
            "",
            " ",
            "a",
            "A",
            "a b",
            " a",
            "a ",
            "a\n",
            "a\nb",
            "a\u00ADb",
            "a\u200B",
            "\u202Ea",
            "\u00A0a",
            "a\u3000",
            "\uE000",
            "a" + new String(Character.toChars(0xE0100)),
            "a" + new String(Character.toChars(0xE0041)),
            "a\uFFFD",
            UNASSIGNED,
            "\u00E9 \u65E5\u672C " + EMOJI,
            "a".repeat(64),
            "a".repeat(65),
            "a".repeat(2000),
            "a".repeat(2001),
            EMOJI + "a".repeat(1999),
            "a-b",
            "a--b",
            "-a",
            "a_b",
            "1",
            "112",
            "https://example.org/",
            "2026-11-22",
            "09:00",
            "always",
            "Europe/Berlin",
            "en",
            "US",
            "1.0",
            "emergency",
            "EMERGENCY");

    private static final List<String> NUMBERS = words("""
            0123456789 123456789012345 1234567890123456 +1234567 +123456 +0123456789 +123456789012345
            +1234567890123456 12-3 \u0661\u0661\u0662
            """);

    private static final List<String> ADDRESSES = List.of(
            "https://example.org",
            "https://example.org/a?b=c&d#e",
            "http://example.org/",
            "HTTPS://example.org/",
            "https:example.org",
            "https:///a",
            "ftp://example.org/",
            "https://example/",
            "https://example.org./",
            "https://EXAMPLE.org/",
            "https://a_b.example.org/",
            "https://-a.example.org/",
            "https://1.2.3.4/",
            "https://[::1]/",
            "https://" + "a".repeat(63) + ".org/",
            "https://" + "a".repeat(64) + ".org/",
            "https://example.org:443/",
            "https://example.org:/",
            "https://a@example.org/",
            "https://example.org/a@b:c",
            "https://xn--a.example.org/",
            "https://a.XN--b.org/a",
            "https://a-xn--b.org/",
            "https://example.org/xn--a",
            "https://example.org/a.xn--a",
            "https://example.org/?token=a",
            "https://example.org/?a=1&Session_ID=2",
            "https://example.org/?a=1;API_KEY=2",
            "https://example.org/?a?key=1",
            "https://example.org/?monkey=1",
            "https://example.org/#pwd=1",
            "https://example.org/#a&auth=1",
            "https://example.org/?q#a;userName=1",
            "https://example.org/?q=a@b",
            "https://example.org/#a@b",
            "https://example.org/key=1",
            "https://example.org/%7e%",
            "https://example.org/%7e",
            "https://example.org/?%zz",
            "https://example.org/a b",
            "https://example.org/\u00E9",
            "https://example.org/{a}",
            "https://example.org/a|b",
            "https://example.org/a[1]",
            "https://example.org/?a[]=1",
            "https://example.org/#a#b",
            "https://example.org/a\n",
            "https://example.org/" + "a".repeat(480),
            "https://example.org/" + "a".repeat(481),
            "http://abc",
            "http://abcd",
            "https://" + "a".repeat(490),
            "https://" + "a".repeat(491));

    private static final List<String> MAIL = List.of(
            "a@example.org",
            "A.b_c+d-e@sub.example.org",
            "a".repeat(64) + "@example.org",
            "a".repeat(65) + "@example.org",
            "a@example",
            "@example.org",
            "a b@example.org",
            "a@b@example.org",
            "a@example.org\n");

    private static final List<String> DAYS = words("""
            2024 1899 2100 2024-11 2024-00 2024-1 2024-02-29 2026-02-29 1900-02-29 2000-02-29 2026-04-31
            2026-12-31 2026-13-01 2026-1-22 0000-02-29 9999-12-31 22.11.2026 2026-11-22T00:00
            """);

    private static final List<String> TIMES = words("""
            23:59 24:00 24:01 25:00 09:60 9:00 09:00:00 09.00
            """);

    private static final List<String> ZONES = words("""
            UTC Etc/GMT+1 America/Argentina/Buenos_Aires Europe/Nowhere europe/berlin +01:00 /Berlin Europe/
            """);

    private static final List<String> LANGUAGES = words("""
            EN fr pt-BR pt-br zh-Hans zh-hans zh-Hant-TW es-419 de-1901 sl-rozaj en-US-u-ca-buddhist en-x-a x-a
            tlh i-klingon xx iw english en_US en-
            """);

    private static final List<String> TERRITORIES = words("""
            us USA U ZZ XK GB-SCT GB-A1B GB- GB-ABCD GB_SCT XK-A
            """);

    private static final List<String> VERSIONS = words("""
            2026.11.1 2026.11.00 2026.1.0 2026.13.0 2019.11.0 2026.11.10000 1.1 1.9999 1.10000 2.0 0.9 01.0 1.00
            1.0.0 0.1.0 0.0.9999 0.01.0 0.2.0 v0.1.0 0.1
            """);

    private static final List<String> KEYS = words("""
            organization.a.role channel.a.use channel.a.have-ready channel.a.name channel..use guidance.a.teen
            guidance.a.aunt step.a step.a.b steps.a about.1
            """);

    private Oddities() {}

    private static List<String> words(String words) {
        return List.of(words.strip().split("\\s+", -1));
    }

    /** What to put in the place of a value: all that suits none, and all that is like it. */
    static Collection<JsonNode> all(JsonNode value) {
        Set<JsonNode> odd = new LinkedHashSet<>(some(value));
        if (value.isNumber()) {
            Stream.of("-1", "1", "999", "1000", "1899", "1900", "2099", "2100", "2147483648", "999999999999999999")
                    .forEach(number -> odd.add(FACTORY.numberNode(Long.parseLong(number))));
            odd.add(FACTORY.numberNode(new BigDecimal("1.0")));
            odd.add(FACTORY.numberNode(new BigDecimal("1E+3")));
        } else if (value.isString()) {
            texts(value.asString()).forEach(text -> odd.add(FACTORY.stringNode(text)));
        }
        odd.remove(value);
        return odd;
    }

    /** A few of all, for a value like one that all were put in the place of. */
    static Collection<JsonNode> some(JsonNode value) {
        Set<JsonNode> odd = new LinkedHashSet<>(List.of(
                FACTORY.nullNode(),
                FACTORY.booleanNode(true),
                FACTORY.booleanNode(false),
                FACTORY.numberNode(0),
                FACTORY.numberNode(1.5),
                FACTORY.stringNode("a"),
                FACTORY.arrayNode(),
                FACTORY.arrayNode().add("a"),
                FACTORY.objectNode()));
        if (value.isString()) {
            String text = value.asString();
            Stream.of(
                            "",
                            " " + text,
                            text + "\n",
                            text.toUpperCase(Locale.ROOT),
                            "a".repeat(2001),
                            "http://example.org/")
                    .forEach(other -> odd.add(FACTORY.stringNode(other)));
        }
        odd.addAll(ofItsKind(value));
        odd.remove(value);
        return odd;
    }

    /** The other names of the enumeration that a value is of, or the other truth. */
    static Collection<JsonNode> ofItsKind(JsonNode value) {
        Set<JsonNode> others = new LinkedHashSet<>();
        PublishedNames.ofEnumerations().stream()
                .filter(names -> names.contains(value.asString("")))
                .flatMap(Set::stream)
                .forEach(name -> others.add(FACTORY.stringNode(name)));
        if (value.isBoolean()) {
            others.add(FACTORY.booleanNode(!value.asBoolean()));
        }
        others.remove(value);
        return others;
    }

    /** What the text looks like decides what else is put in its place, whatever its key asks for. */
    private static List<String> texts(String text) {
        List<String> texts = new ArrayList<>(ANYWHERE);
        List<List<String>> groups = new ArrayList<>();
        groups.add(text.matches("\\+?\\d+") ? NUMBERS : List.of());
        groups.add(text.startsWith("http") ? ADDRESSES : List.of());
        groups.add(text.contains("@") ? MAIL : List.of());
        groups.add(text.matches("\\d{4}-.*") ? DAYS : List.of());
        groups.add(text.matches("\\d\\d:.*") ? TIMES : List.of());
        groups.add(text.matches("[A-Z][a-z]+/.*") ? ZONES : List.of());
        groups.add(text.matches("[a-z]{2}(-[A-Z]+)?") ? LANGUAGES : List.of());
        groups.add(text.matches("[A-Z]{2}(-[A-Z]+)?") ? TERRITORIES : List.of());
        groups.add(text.matches("[\\d.]*\\.\\d+") ? VERSIONS : List.of());
        groups.add(text.matches("[a-z.-]+\\.[a-z]+") || text.endsWith("leaflet") ? KEYS : List.of());
        groups.forEach(texts::addAll);
        for (Set<String> names : PublishedNames.ofEnumerations()) {
            texts.addAll(names.contains(text) ? names : Set.of(names.iterator().next()));
        }
        Stream.of(text.toUpperCase(Locale.ROOT), text + " ", " " + text, text + "\n", text + text)
                .forEach(texts::add);
        return texts;
    }
}
