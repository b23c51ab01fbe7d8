package org.safetyresources.examples.benchmarks;

/** The programs whose cold start is compared, in the order in which they take turns. */
enum ColdProgram {
    NOTHING("a", "an empty `main`", "NothingMain", ""),
    LIBRARY("b", "this library: load, channels for US", "LibraryMain", "library"),
    LIBRARY_PAGE("b′", "as b, and the page for US as HTML", "LibraryPageMain", "library"),
    LIBRARY_ALL_JARS(
            "b″", "as b, Hibernate Validator on the class path unused", "LibraryMain", "library-with-validator"),
    PHONE_NUMBERS(
            "c", "libphonenumber: is 911 an emergency number, parse one number", "PhoneNumbersMain", "phone-numbers"),
    MAPPER(
            "d",
            "object mapper and Hibernate Validator: read and validate the same data, channels for US",
            "MapperMain",
            "mapper");

    private final String letter;
    private final String description;
    private final String main;
    private final String folder;

    ColdProgram(String letter, String description, String main, String folder) {
        this.letter = letter;
        this.description = description;
        this.main = main;
        this.folder = folder;
    }

    /** {@return the letter by which the tables name it} */
    String letter() {
        return letter;
    }

    /** {@return what it does} */
    String description() {
        return description;
    }

    /** {@return its main class} */
    String main() {
        return "org.safetyresources.examples.benchmarks.cold." + main;
    }

    /** {@return the folder of {@code target/cold} with the jars it needs beside the programs' own; empty if none} */
    String folder() {
        return folder;
    }
}
