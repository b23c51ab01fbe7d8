package org.safetyresources.examples.recipes;

import java.awt.ComponentOrientation;
import java.awt.Desktop;
import java.io.IOException;
import java.net.URI;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JTextArea;
import org.safetyresources.model.LanguageTag;
import org.safetyresources.page.ChannelSection;
import org.safetyresources.page.SafetyPage;

/** What a window shows of a page: whom to reach, danger first. */
final class SafetyWindow {

    private SafetyWindow() {}

    /**
     * Makes the content of a window.
     *
     * @param open what opens a link, {@link #open} but in tests
     */
    static JComponent content(SafetyPage page, Consumer<URI> open) {
        Column column = new Column();
        column.setComponentOrientation(orientation(page.language()));
        for (WindowRow row : WindowRow.of(page)) {
            column.add(words(row));
            row.contact().ifPresent(contact -> column.add(button(contact, open)));
        }
        return column;
    }

    /** Words that wrap, can be copied, and can be reached by a keyboard and thus by a screen reader. */
    private static JComponent words(WindowRow row) {
        JTextArea area = new JTextArea(row.words());
        area.setLocale(row.language().toLocale());
        area.setComponentOrientation(orientation(row.language()));
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        area.setEditable(false);
        area.setOpaque(false);
        return area;
    }

    private static ComponentOrientation orientation(LanguageTag language) {
        return language.isRightToLeft() ? ComponentOrientation.RIGHT_TO_LEFT : ComponentOrientation.LEFT_TO_RIGHT;
    }

    // begin: swing-button
    private static JButton button(ChannelSection.Contact contact, Consumer<URI> open) {
        String spoken = contact.spoken().orElse(contact.display());
        JButton button = new JButton();
        button.putClientProperty("html.disable", true);
        button.setText(contact.display());
        button.getAccessibleContext().setAccessibleName(contact.label() + " " + spoken);
        button.addActionListener(pressed -> open.accept(URI.create(contact.link())));
        return button;
    }

    /** Opens a link where the desktop can. */
    static void open(URI link) {
        try {
            if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
                Desktop.getDesktop().browse(link);
            }
        } catch (IOException e) {
            // Nothing here opens such a link; the number is on the button, to be dialled by hand.
        }
    }
    // end: swing-button
}
