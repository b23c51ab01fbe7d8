package org.safetyresources.examples.recipes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Component;
import java.awt.GraphicsEnvironment;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JTextArea;
import javax.swing.JViewport;
import javax.swing.plaf.basic.BasicHTML;
import org.junit.jupiter.api.Test;
import org.safetyresources.SafetyCatalog;
import org.safetyresources.model.Audience;
import org.safetyresources.page.HostChannel;
import org.safetyresources.page.PageRequest;

/** What the window shows, without a window. */
class SafetyWindowTest {

    private final SafetyCatalog catalog = SafetyCatalog.load();

    private JComponent content(PageRequest request, List<URI> opened) {
        assumeTrue(hasFonts(), "Swing makes nothing without fonts.");
        return SafetyWindow.content(catalog.page(request), opened::add);
    }

    private static boolean hasFonts() {
        try {
            return GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames().length > 0;
        } catch (RuntimeException | Error e) {
            return false;
        }
    }

    private static <T> List<T> all(Class<T> type, JComponent content) {
        return Stream.of(content.getComponents())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static JButton button(String text, JComponent content) {
        return all(JButton.class, content).stream()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theFirstRowsAreAboutDanger() {
        List<WindowRow> rows = WindowRow.of(catalog.page(PageRequest.forCountry("US")));

        assertThat(rows.get(0).words()).isEqualTo("In danger now");
        assertThat(rows.stream().flatMap(row -> row.contact().stream()).findFirst())
                .hasValueSatisfying(contact -> assertThat(contact.link()).isEqualTo("tel:911"));
    }

    @Test
    void aPageInAnotherLanguageThanAskedForSaysSoFirst() {
        PageRequest request = PageRequest.forCountry("US").inLanguage("sw");

        assertThat(WindowRow.of(catalog.page(request)).get(0).words()).contains("Swahili");
    }

    @Test
    void noRowIsAnOfficialDefinition() {
        PageRequest request = PageRequest.forCountry("US").forAudience(Audience.EDUCATOR);

        assertThat(WindowRow.of(catalog.page(request)))
                .extracting(WindowRow::words)
                .doesNotContain(catalog.threat("sextortion").definition().text());
    }

    @Test
    void aButtonShowsTheNumberAndAScreenReaderSaysItsDigits() {
        JButton button = button("1-833-591-KNOW (5669)", content(PageRequest.forCountry("US"), new ArrayList<>()));

        assertThat(button.getAccessibleContext().getAccessibleName())
                .startsWith("Phone ")
                .doesNotContain("KNOW")
                .containsPattern("\\d");
    }

    @Test
    void aButtonOpensItsLink() {
        List<URI> opened = new ArrayList<>();
        button("911", content(PageRequest.forCountry("US"), opened)).doClick(0);

        assertThat(opened).containsExactly(URI.create("tel:911"));
    }

    @Test
    void everyLinkOfEveryCountryCanBeOpened() {
        assertThat(catalog.countries())
                .flatMap(country -> WindowRow.of(catalog.page(PageRequest.forCountry(country.code()))))
                .flatMap(row -> row.contact().stream().toList())
                .allSatisfy(contact ->
                        assertThat(URI.create(contact.link()).getScheme()).isIn("tel", "sms", "mailto", "https"));
    }

    @Test
    void whereNoDesktopOpensLinksNothingBreaks() {
        assertThatCode(() -> SafetyWindow.open(URI.create("tel:911"))).doesNotThrowAnyException();
    }

    @Test
    void markupInANameIsShownAsItIs() {
        String name = "<html><img src='https://example.org/track.png'>";
        PageRequest request =
                PageRequest.forCountry("US").withHostChannel(HostChannel.of(name, "https://example.org/report"));
        JButton button = button(name, content(request, new ArrayList<>()));

        assertThat(button.getClientProperty(BasicHTML.propertyKey)).isNull();
        button.setText("<html>" + button.getText());
        assertThat(button.getClientProperty(BasicHTML.propertyKey)).isNull();
    }

    @Test
    void wordsRunAsTheirLanguageDoes() {
        JComponent content = content(PageRequest.forCountry("EG").inLanguage("ar"), new ArrayList<>());

        assertThat(content.getComponentOrientation().isLeftToRight()).isFalse();
        assertThat(all(JTextArea.class, content))
                .extracting(Component::getLocale)
                .contains(Locale.forLanguageTag("ar"), Locale.ENGLISH);
        assertThat(all(JTextArea.class, content))
                .allMatch(words -> words.getComponentOrientation().isLeftToRight()
                        == words.getLocale().equals(Locale.ENGLISH));
    }

    @Test
    void everyWordIsSeenHoweverLargeTheFontIs() {
        JComponent content = content(PageRequest.forCountry("US"), new ArrayList<>());
        int usual = laidOut(content);
        for (Component row : content.getComponents()) {
            row.setFont(row.getFont().deriveFont(3f * row.getFont().getSize()));
        }

        assertThat(laidOut(content)).isGreaterThan(3 * usual);
    }

    /** Lays the content out as a window 480 pixels wide does, and gives back how high it is. */
    private static int laidOut(JComponent content) {
        JViewport viewport = new JViewport();
        viewport.setView(content);
        viewport.setSize(480, 600);
        viewport.doLayout();
        content.doLayout();
        assertThat(content.getWidth()).isEqualTo(480);
        assertThat(content.getComponents())
                .allMatch(row -> row.getHeight() >= row.getPreferredSize().height)
                .allMatch(row -> row.getX() + row.getWidth() <= 480);
        Component last = content.getComponent(content.getComponentCount() - 1);
        assertThat(content.getHeight()).isEqualTo(last.getY() + last.getHeight());
        return content.getHeight();
    }

    @Test
    void wordsWrapAndNothingHasASizeOfItsOwn() {
        JComponent content = content(PageRequest.forCountry("US"), new ArrayList<>());

        assertThat(all(JTextArea.class, content)).isNotEmpty().allMatch(JTextArea::getLineWrap);
        assertThat(content.getComponents())
                .noneMatch(Component::isPreferredSizeSet)
                .noneMatch(Component::isMaximumSizeSet);
        assertThat(((Column) content).getScrollableTracksViewportWidth()).isTrue();
    }
}
