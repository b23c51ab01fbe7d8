package org.safetyresources.examples.benchmarks.cold;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The data files as records that an object mapper fills and a validator checks; absent values are null. */
final class MapperData {

    static final String ID = "[a-z0-9]+(?:-[a-z0-9]+)*";
    static final String HTTPS = "https://.{1,492}";
    static final String ADDRESS = "https?://.{1,492}";
    static final String DIAL = "\\+[1-9][0-9]{6,14}|[0-9]{2,15}";
    static final String COUNTRY = "[A-Z]{2}(?:-[A-Z0-9]{1,3})?";
    static final String LANGUAGE = "[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*";

    private MapperData() {}

    record Manifest(
            @NotBlank String dataVersion,
            @NotBlank String schemaVersion,
            @NotBlank String leastCodeVersion,
            @NotNull LocalDate released) {}

    record Sources(@NotNull List<@Valid Source> sources) {}

    record Source(
            @Pattern(regexp = ID) String id,
            @NotBlank String publisher,
            @NotBlank String title,
            @Nullable @Positive Integer year,
            @Nullable @Pattern(regexp = HTTPS) String url,
            @Nullable String rightsHolder,
            @Nullable String citation) {}

    record Organizations(@NotNull List<@Valid Organization> organizations) {}

    record Organization(
            @Pattern(regexp = ID) String id,
            @NotBlank String name,
            @Nullable String mark,
            @Nullable List<@NotBlank String> shortForms,
            @Nullable @Pattern(regexp = ID) String partOf,
            @Pattern(regexp = ID) String source) {}

    record Threats(@NotNull List<@Valid Threat> threats) {}

    record Threat(
            @Pattern(regexp = ID) String id,
            @NotBlank String name,
            @Nullable List<@NotBlank String> shortForms,
            @Nullable List<@NotBlank String> aliases,
            @Nullable List<@Pattern(regexp = ID) String> broader,
            @NotNull @Valid Quotation definition,
            @Nullable List<@Valid Quotation> context) {}

    record Quotation(
            @NotBlank String text,
            @Pattern(regexp = LANGUAGE) String language,
            @Pattern(regexp = ID) String source,
            @Nullable @Valid Footnote footnote) {}

    record Footnote(
            @Positive int number, @Pattern(regexp = ID) String source) {}

    record Terminology(
            @NotNull List<@Valid Source> sources, @NotNull List<@Valid Term> terms) {}

    record Term(
            @Pattern(regexp = ID) String id,
            @NotBlank String preferred,
            @NotEmpty List<@NotBlank String> avoid,
            @Pattern(regexp = LANGUAGE) String language,
            @Nullable @Pattern(regexp = ID) String threat,
            @Nullable @Valid Quotation reason,
            @NotEmpty List<@Pattern(regexp = ID) String> sources) {}

    record Guidance(
            @NotNull List<@Valid Source> sources,
            @NotNull List<@Valid Told> guidance,
            @NotNull List<@Valid Situation> situations) {}

    record Told(
            @Pattern(regexp = ID) String id,
            @Pattern(regexp = ID) String threat,
            @NotEmpty List<@Pattern(regexp = ID) String> sources,
            @NotEmpty List<@Valid Advice> readers) {}

    record Advice(
            @NotBlank String audience,
            @NotNull List<@Pattern(regexp = ID) String> signs,
            @NotEmpty List<@Pattern(regexp = ID) String> steps,
            @NotNull List<@Pattern(regexp = ID) String> avoid) {}

    record Situation(
            @Pattern(regexp = ID) String id,
            @NotBlank String situation,
            @NotEmpty List<@Valid Steps> readers) {}

    record Steps(
            @NotEmpty List<@NotBlank String> audiences,
            @NotEmpty List<@Pattern(regexp = ID) String> steps) {}

    record Facts(@NotNull List<@Valid Fact> facts) {}

    record Fact(
            @Pattern(regexp = ID) String id,
            @NotBlank String kind,
            @NotEmpty List<@Pattern(regexp = ID) String> about,
            @Nullable List<@Valid Figure> figures,
            @Nullable String period,
            @Pattern(regexp = ID) String source,
            @Nullable @Valid Footnote footnote) {}

    record Figure(
            @NotBlank String asPrinted,
            @Positive long value,
            @NotBlank String bound) {}

    record Resources(
            @NotNull List<@Valid Document> documents,
            @NotNull List<@Valid Resource> resources) {}

    record Document(
            @Pattern(regexp = ID) String id,
            @Nullable @Pattern(regexp = ADDRESS) String url,
            @NotBlank String title,
            @NotBlank String publisher,
            @NotBlank String kind,
            @Nullable @Pattern(regexp = ID) String origin,
            @Nullable String date,
            @NotNull LocalDate readOn) {}

    record Resource(
            @Pattern(regexp = ID) String id,
            @NotBlank String name,
            @NotBlank String operator,
            @Pattern(regexp = HTTPS) String url,
            @NotBlank String display,
            @Nullable List<@NotBlank String> audiences,
            @Nullable List<@Pattern(regexp = ID) String> threats,
            @Nullable List<@Pattern(regexp = LANGUAGE) String> languages,
            @NotNull @Valid ServiceArea serves,
            @Pattern(regexp = ID) String source,
            @NotEmpty List<@Pattern(regexp = ID) String> evidence) {}

    record ServiceArea(
            boolean worldwide,
            @Nullable List<@Pattern(regexp = COUNTRY) String> territories,
            @Nullable String area,
            @NotEmpty List<@Pattern(regexp = ID) String> evidence) {}

    record Documents(@NotNull List<@Valid Document> documents) {}

    record Country(
            @Pattern(regexp = COUNTRY) String country,
            @NotNull List<@Valid Document> documents,
            @NotNull List<@Valid Channel> channels) {}

    record Worldwide(
            @NotNull List<@Valid Document> documents,
            @NotNull List<@Valid Channel> channels) {}

    record Channel(
            @Pattern(regexp = ID) String id,
            @NotBlank String name,
            @Nullable String operator,
            @NotBlank String purpose,
            @Nullable @Pattern(regexp = ID) String group,
            @Nullable List<@Pattern(regexp = ID) String> threats,
            @Nullable List<@NotBlank String> audiences,
            @Nullable List<@NotBlank String> notFor,
            @Nullable List<@NotBlank String> situations,
            @Nullable List<@NotBlank String> pictures,
            boolean providersOnly,
            @Nullable @Valid Languages languages,
            @Nullable @Valid Stated anonymity,
            @NotNull @Valid ServiceArea serves,
            @NotEmpty List<@Valid Contact> contacts,
            @Nullable List<@Valid Note> notes) {}

    record Languages(
            @NotEmpty List<@Pattern(regexp = LANGUAGE) String> value,
            @NotEmpty List<@Pattern(regexp = ID) String> evidence) {}

    record Stated(@NotBlank String value, @NotEmpty List<@Pattern(regexp = ID) String> evidence) {}

    record Note(@NotBlank String kind, @NotEmpty List<@Pattern(regexp = ID) String> evidence) {}

    record Contact(
            @NotBlank String type,
            @Nullable String app,
            @Nullable @Pattern(regexp = HTTPS) String url,
            @Nullable String address,
            @Nullable String display,
            @Nullable String spoken,
            @Nullable @Pattern(regexp = DIAL) String dial,
            @Nullable String keyword,
            @Nullable String service,
            @Nullable @Valid Stated cost,
            @Nullable @Valid Stated reach,
            @Nullable @Valid Hours hours,
            @NotBlank String tier,
            @NotEmpty List<@Pattern(regexp = ID) String> evidence) {}

    /** The value is a text or an object, as it comes. */
    record Hours(@NotNull Object value, @NotEmpty List<@Pattern(regexp = ID) String> evidence) {}

    record Texts(
            @Pattern(regexp = LANGUAGE) String language,
            @NotEmpty Map<@NotBlank String, @NotBlank String> texts) {}

    record Translations(
            @Pattern(regexp = LANGUAGE) String language,
            @NotBlank String madeBy,
            @NotBlank String review,
            @NotEmpty Map<@NotBlank String, @Valid Translation> texts) {}

    record Translation(@NotBlank String text, @NotBlank String english) {}
}
