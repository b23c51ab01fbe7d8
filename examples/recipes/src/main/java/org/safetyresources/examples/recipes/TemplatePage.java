package org.safetyresources.examples.recipes;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.util.List;
import java.util.Optional;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.page.LeaveLink;
import org.safetyresources.page.SafetyPage;

/** What the template shows, and the template. */
record TemplatePage(
        Language language, Optional<LeaveLink> leave, String title, List<String> notices, List<Part> parts) {

    /** A part under a heading; folded away where only a reader who asks for it is to see it. */
    record Part(String heading, Optional<String> fold, List<Line> lines) {}

    /** Words, their language where it is another than the page's, and where they lead. */
    record Line(String words, Optional<Language> other, Optional<Link> link) {}

    /** A link, and what a screen reader says in place of what it shows. */
    record Link(String url, String shown, Optional<String> spoken) {}

    /** A language as HTML writes it. */
    record Language(String code, String dir) {

        static Language of(LanguageTag tag) {
            return new Language(tag.code(), tag.isRightToLeft() ? "rtl" : "ltr");
        }
    }

    // begin: template
    private static final Template TEMPLATE =
            Mustache.compiler().withCollector(new Optionals()).compile("""
            <main lang="{{language.code}}" dir="{{language.dir}}">
            {{#leave}}<p><a href="{{url}}">{{text}}</a> {{notice}}</p>{{/leave}}
            <h1>{{title}}</h1>
            {{#notices}}<p>{{.}}</p>{{/notices}}
            {{#parts}}
            <h2>{{heading}}</h2>
            {{#fold}}<details><summary>{{.}}</summary>{{/fold}}
            {{#lines}}
            <p><span{{#other}} lang="{{code}}" dir="{{dir}}"{{/other}}>{{words}}</span>
            {{#link}}<a href="{{url}}"{{#spoken}} aria-label="{{.}}"{{/spoken}}><bdi>{{shown}}</bdi></a>{{/link}}</p>
            {{/lines}}
            {{#fold}}</details>{{/fold}}
            {{/parts}}
            </main>
            """);
    // end: template

    static String render(SafetyPage page) {
        return TEMPLATE.execute(new TemplatePage(
                Language.of(page.language()), page.leave(), page.title(), page.notices(), TemplateParts.of(page)));
    }
}
