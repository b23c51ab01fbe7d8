package org.safetyresources.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.model.Audience;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.model.PicturedAge;
import org.safetyresources.model.Purpose;
import org.safetyresources.model.ReportingChannel;
import org.safetyresources.model.Situation;
import org.safetyresources.model.Territory;
import org.safetyresources.query.ChannelAnswer;
import org.safetyresources.query.ChannelGroup;
import org.safetyresources.query.ChannelQuery;
import org.safetyresources.query.Coverage;

/** What holds for every answer, for every country, reader, situation and picture; every answer is asked for. */
class PackagedAnswersTest {

    private static final SafetyCatalog CATALOG = SafetyCatalog.load();

    /** A language that many speak, one that few do, one that is a variant, and none. */
    private static final List<Optional<LanguageTag>> LANGUAGES = List.of(
            Optional.empty(),
            Optional.of(LanguageTag.ENGLISH),
            Optional.of(LanguageTag.of("pt-BR")),
            Optional.of(LanguageTag.of("pap")));

    private static List<Territory> territories() {
        Set<Territory> territories = new HashSet<>(CATALOG.countries());
        CATALOG.channels()
                .forEach(channel -> territories.addAll(channel.serves().territories()));
        List<Territory> sorted = new ArrayList<>(territories);
        sorted.sort((a, b) -> a.code().compareTo(b.code()));
        return sorted;
    }

    private static <T> List<Optional<T>> orNone(T[] values) {
        List<Optional<T>> all = new ArrayList<>(List.of(Optional.empty()));
        for (T value : values) {
            all.add(Optional.of(value));
        }
        return all;
    }

    /** Asks everything that can be asked of a territory; languages are varied where nothing else is. */
    private static void ask(Territory territory, Consumer<ChannelAnswer> check) {
        for (Optional<Audience> audience : orNone(Audience.values())) {
            for (Optional<Situation> situation : orNone(Situation.values())) {
                for (Optional<PicturedAge> pictured : orNone(PicturedAge.values())) {
                    check(territory, audience, situation, Optional.empty(), pictured, check);
                }
            }
            LANGUAGES.forEach(
                    language -> check(territory, audience, Optional.empty(), language, Optional.empty(), check));
        }
    }

    private static void check(
            Territory territory,
            Optional<Audience> audience,
            Optional<Situation> situation,
            Optional<LanguageTag> language,
            Optional<PicturedAge> pictured,
            Consumer<ChannelAnswer> check) {
        ChannelQuery query = new ChannelQuery(territory, Optional.empty(), audience, situation, language, pictured);
        ChannelAnswer answer = CATALOG.channels(query);
        try {
            check.accept(answer);
        } catch (AssertionError e) {
            throw new AssertionError(query + ": " + e.getMessage(), e);
        }
    }

    private static void everyAnswer(Consumer<ChannelAnswer> check) {
        territories().forEach(territory -> ask(territory, check));
    }

    /** Plain conditions, and words only for what fails: there are some 40,000 answers. */
    private static void require(boolean condition, String what) {
        if (!condition) {
            throw new AssertionError(what);
        }
    }

    private static List<ReportingChannel> channels(ChannelAnswer answer) {
        return answer.groups().stream()
                .flatMap(group -> group.channels().stream())
                .toList();
    }

    @Test
    void everyAnswerIsOfTheTerritoryAndTheReader() {
        everyAnswer(answer -> {
            Territory asked = answer.query().territory();
            for (ReportingChannel channel : channels(answer)) {
                String id = channel.id();
                require(serves(channel, asked), id + " leaves the territory out");
                require(!channel.providersOnly(), id + " is for companies");
                Audience reader = answer.query().audience().orElse(Audience.CHILD);
                require(!channel.notFor().contains(reader), id + " is not for the reader");
            }
        });
    }

    /** Says by the codes alone whether a channel serves a territory or a part of it. */
    private static boolean serves(ReportingChannel channel, Territory asked) {
        return channel.serves().worldwide()
                || channel.serves().territories().stream()
                        .map(Territory::code)
                        .anyMatch(served -> served.equals(asked.code())
                                || served.startsWith(asked.code() + "-")
                                || asked.code().startsWith(served + "-"));
    }

    @Test
    void noLineForAdultsWorriedAboutThemselvesIsOfferedToOneWhoDidNotAsk() {
        everyAnswer(answer -> {
            boolean asked = answer.query().situation().equals(Optional.of(Situation.WORRIED_ABOUT_MYSELF));
            Optional<Audience> reader = answer.query().audience();
            for (ReportingChannel channel : channels(answer)) {
                if (channel.situations().contains(Situation.WORRIED_ABOUT_MYSELF)) {
                    require(asked, channel.id() + " though nobody asked");
                    require(reader.isPresent(), channel.id() + " though the reader may be a child");
                    boolean made = reader.filter(channel.audiences()::contains).isPresent();
                    require(made || reader.filter(Audience::isAdult).isPresent(), channel.id() + " to a minor");
                }
            }
        });
        assertThat(CATALOG.channels()).anyMatch(c -> c.situations().contains(Situation.WORRIED_ABOUT_MYSELF));
    }

    @Test
    void noServiceThatRemovesPicturesOfAdultsIsOfferedForAPictureOfAMinor() {
        everyAnswer(answer -> {
            PicturedAge age = answer.query().pictured().orElse(PicturedAge.UNDER_18);
            for (ReportingChannel channel : channels(answer)) {
                boolean takes =
                        channel.pictures().isEmpty() || channel.pictures().contains(age);
                require(takes, channel.id() + " takes no picture of " + age);
            }
        });
        assertThat(CATALOG.channels())
                .anyMatch(channel -> channel.pictures().equals(List.of(PicturedAge.ADULT)))
                .anyMatch(channel -> channel.pictures().equals(List.of(PicturedAge.UNDER_18)));
    }

    @Test
    void noGroupIsEmptyAndNoIdComesTwice() {
        everyAnswer(answer -> {
            Set<String> ids = new HashSet<>();
            for (ChannelGroup group : answer.groups()) {
                require(!group.channels().isEmpty(), group.id() + " is empty");
                require(ids.add("group " + group.id()), group.id() + " twice");
                for (ReportingChannel channel : group.channels()) {
                    require(ids.add(channel.id()), channel.id() + " twice");
                    require(channel.groupId().equals(group.id()), channel.id() + " is in another group");
                }
            }
        });
    }

    @Test
    void emergenciesLeadAndPurposesComeInTheirOrder() {
        everyAnswer(answer -> {
            Purpose before = Purpose.EMERGENCY;
            for (ChannelGroup group : answer.groups()) {
                require(group.purpose().compareTo(before) >= 0, group.id() + " after " + before);
                before = group.purpose();
            }
        });
    }

    @Test
    void theSameQuestionHasTheSameAnswerInEveryCatalogue() {
        SafetyCatalog other = SafetyCatalog.load();
        List<ChannelAnswer> answers = new ArrayList<>();
        everyAnswer(answers::add);

        assertThat(answers).hasSizeGreaterThan(30_000);
        for (int i = answers.size() - 1; i >= 0; i--) {
            ChannelAnswer answer = answers.get(i);
            require(other.channels(answer.query()).equals(answer), "another answer to " + answer.query());
        }
    }

    @Test
    void noAnswerLosesAnEmergencyNumberOfItsCountry() {
        everyAnswer(answer -> {
            Territory asked = answer.query().territory();
            long known = CATALOG.channels().stream()
                    .filter(c -> c.purpose() == Purpose.EMERGENCY && serves(c, asked))
                    .count();
            long given = channels(answer).stream()
                    .filter(c -> c.purpose() == Purpose.EMERGENCY)
                    .count();
            require(known == given, given + " of " + known + " emergency channels");
        });
    }

    @Test
    void theCoverageIsThatOfTheChannelsInTheAnswer() {
        everyAnswer(answer -> {
            Territory asked = answer.query().territory();
            List<ReportingChannel> help = channels(answer).stream()
                    .filter(channel -> channel.purpose() != Purpose.EMERGENCY)
                    .filter(channel -> !channel.serves().worldwide())
                    .toList();
            boolean whole = help.stream().anyMatch(channel -> channel.serves().serves(asked));
            boolean world = channels(answer).stream().anyMatch(c -> c.serves().worldwide());
            Coverage rest = world ? Coverage.WORLDWIDE_ONLY : Coverage.NOT_KNOWN;
            Coverage expected = whole ? Coverage.NATIONAL : help.isEmpty() ? rest : Coverage.REGIONAL_ONLY;
            require(answer.coverage() == expected, answer.coverage() + " and not " + expected);
        });
    }
}
