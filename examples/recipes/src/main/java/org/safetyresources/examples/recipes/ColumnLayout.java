package org.safetyresources.examples.recipes;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.LayoutManager;
import javax.swing.JButton;

/** Puts rows below each other; words know how high they are only after they were told how wide. */
final class ColumnLayout implements LayoutManager {

    /** The width to begin with, in letters: it grows with the font. */
    private static final int LETTERS = 30;

    @Override
    public Dimension preferredLayoutSize(Container column) {
        Container viewport = column.getParent();
        int shown = viewport == null ? column.getWidth() : viewport.getWidth();
        int width = shown > 0 ? shown : LETTERS * column.getFont().getSize();
        int height = 0;
        for (Component row : column.getComponents()) {
            height += height(row, width);
        }
        return new Dimension(width, height);
    }

    @Override
    public Dimension minimumLayoutSize(Container column) {
        return preferredLayoutSize(column);
    }

    @Override
    public void layoutContainer(Container column) {
        int y = 0;
        for (Component row : column.getComponents()) {
            int height = height(row, column.getWidth());
            int width = width(row, column.getWidth());
            int x = column.getComponentOrientation().isLeftToRight() ? 0 : column.getWidth() - width;
            row.setBounds(x, y, width, height);
            y += height;
        }
    }

    private static int width(Component row, int most) {
        return row instanceof JButton ? Math.min(row.getPreferredSize().width, most) : most;
    }

    private static int height(Component row, int most) {
        int width = width(row, most);
        if (row.getWidth() != width) {
            row.setSize(width, Math.max(1, row.getHeight()));
        }
        return row.getPreferredSize().height;
    }

    @Override
    public void addLayoutComponent(String name, Component row) {}

    @Override
    public void removeLayoutComponent(Component row) {}
}
