package org.safetyresources.examples.glossarysite;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The folder that the site is written into. A list of the site's files lies in it, so that a later run knows what it
 * may replace, and so that a run that was cut off can be told from a whole one.
 *
 * @param folder the folder, which need not be there
 */
record SiteFolder(Path folder) {

    static final String LIST = "glossary-site.txt";

    private static final String WHOLE = "These are all files of this site. The program glossary-site replaces them.";
    private static final String UNFINISHED =
            "This site is not complete. The program glossary-site was stopped, or is still at work: run it again.";

    /** A file is written under this name first, so that each is whole or as it was. */
    private static final String DRAFT = "glossary-site.tmp";

    private static final Set<String> OWN = Set.of(LIST, DRAFT);

    /** Writes the files and removes what an earlier run left; answers with what went wrong. */
    Optional<String> write(List<SiteFile> files, Progress progress) {
        Path root;
        Set<String> earlier;
        try {
            if (!Files.exists(folder)) {
                Files.createDirectories(folder);
            } else if (!Files.isDirectory(folder)) {
                return Optional.of("\"" + folder + "\" is not a folder. Name another one.");
            }
            root = folder.toRealPath();
            earlier = listed(root);
            for (String path : present(root)) {
                if (!earlier.contains(path)) {
                    return Optional.of("\"" + folder + "\" holds something that is not of an earlier site: " + path
                            + ". Name another folder, or take it away first. Nothing was changed.");
                }
            }
        } catch (IOException | UncheckedIOException e) {
            return Optional.of("Cannot use the folder \"" + folder + "\": " + reason(e) + ". Nothing was written.");
        }
        try {
            replace(root, files, earlier, progress);
            return Optional.empty();
        } catch (IOException | UncheckedIOException e) {
            return Optional.of("The site in \"" + folder + "\" is not complete: " + reason(e)
                    + ". Mend that, and run this again.");
        }
    }

    private static void replace(Path root, List<SiteFile> files, Set<String> earlier, Progress progress)
            throws IOException {
        Set<String> paths = files.stream().map(SiteFile::path).collect(Collectors.toCollection(TreeSet::new));
        Set<String> both = new TreeSet<>(paths);
        both.addAll(earlier);
        both.removeAll(OWN);
        put(root, LIST, list(UNFINISHED, both));
        int pages = (int) files.stream().filter(SiteFile::isPage).count();
        int written = 0;
        for (SiteFile file : files) {
            put(root, file.path(), file.text().get());
            written += file.isPage() ? 1 : 0;
            progress.written(written, pages);
        }
        for (String path : present(root)) {
            if (!paths.contains(path) && !path.equals(LIST)) {
                remove(root, root.resolve(path));
            }
        }
        put(root, LIST, list(WHOLE, paths));
    }

    private static void put(Path root, String path, String text) throws IOException {
        Path file = root.resolve(path);
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Path draft = root.resolve(DRAFT);
        try {
            Files.writeString(draft, text);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Removes a file of ours, and the folders that are empty without it. */
    private static void remove(Path root, Path file) throws IOException {
        Files.delete(file);
        for (Path above = file.getParent(); above != null && !above.equals(root); above = above.getParent()) {
            try (Stream<Path> inside = Files.list(above)) {
                if (inside.findAny().isPresent()) {
                    return;
                }
            }
            Files.delete(above);
        }
    }

    private static String list(String first, Set<String> paths) {
        return first + "\n\n" + String.join("\n", paths) + "\n";
    }

    /** The files that are ours by the list of an earlier run. */
    private static Set<String> listed(Path root) throws IOException {
        Set<String> listed = new TreeSet<>(Set.of(DRAFT));
        Path list = root.resolve(LIST);
        if (Files.isRegularFile(list, LinkOption.NOFOLLOW_LINKS)) {
            List<String> lines = Files.readAllLines(list);
            if (!lines.isEmpty() && (lines.get(0).equals(WHOLE) || lines.get(0).equals(UNFINISHED))) {
                listed.addAll(lines.subList(1, lines.size()));
                listed.addAll(OWN);
            }
        }
        return listed;
    }

    /** Everything in the folder that is no folder; a link is never followed, and is never one of our files. */
    private static List<String> present(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .map(path -> name(root, path))
                    .sorted()
                    .toList();
        }
    }

    private static String name(Path root, Path path) {
        String name = root.relativize(path).toString().replace(File.separatorChar, '/');
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) ? name : name + " (no ordinary file)";
    }

    private static String reason(Exception problem) {
        Throwable within = problem.getCause();
        Throwable cause = problem instanceof UncheckedIOException && within != null ? within : problem;
        if (cause instanceof AccessDeniedException) {
            return "you may not read or write there";
        }
        String told = cause instanceof FileSystemException refused ? refused.getReason() : cause.getMessage();
        return told == null ? "the file system refuses it" : told;
    }
}
