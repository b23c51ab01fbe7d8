package org.safetyresources.internal.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safetyresources.CorruptPackException;
import org.safetyresources.UnsupportedVersionException;
import org.safetyresources.internal.read.DocumentAge;
import org.safetyresources.internal.read.Faults;
import org.safetyresources.internal.read.FileKind;
import org.safetyresources.internal.read.Limits;
import org.safetyresources.internal.read.Located;
import org.safetyresources.internal.read.Node;
import org.safetyresources.internal.read.Pack;
import org.safetyresources.internal.read.PackDecoder;
import org.safetyresources.internal.read.PackDigest;
import org.safetyresources.internal.read.PackPart;
import org.safetyresources.internal.read.TextFile;
import org.safetyresources.internal.read.Versions;
import org.safetyresources.model.Entry;
import org.safetyresources.spi.PackProvider;

/**
 * Packaged data: found, verified and read.
 *
 * <p>It was validated in full when it was packaged. What is left to do is to notice damage, so nothing
 * here starts a JSON parser or a validator.
 */
public final class PackagedPack implements PackPart {

    /** The channels of each country, of which a page needs one. */
    static final String COUNTRIES = "countries" + Bundle.EXTENSION;

    /** The documents behind values, of which a page needs none. */
    static final String EVIDENCE = "evidence" + Bundle.EXTENSION;

    /** The texts in other languages than English, and those of guidance in every language. */
    static final String TEXTS = "texts" + Bundle.EXTENSION;

    /** What readers are told, terms, the sources of both, and how old documents are. */
    static final String ASIDE = "aside" + Bundle.EXTENSION;

    /** Stands after a language in the name of the part of texts with its guidance. */
    static final String GUIDANCE_OF = "/guidance";

    private final PackProvider provider;
    private final byte[] manifestBytes;
    private final Manifest manifest;
    private final Kept countries = new Kept(COUNTRIES);
    private final Kept evidence = new Kept(EVIDENCE);
    private final Kept texts = new Kept(TEXTS);
    private final Kept aside = new Kept(ASIDE);
    private volatile @Nullable AgeFile ages;

    private PackagedPack(PackProvider provider) {
        this.provider = provider;
        this.manifestBytes = bytes(Manifest.FILE);
        this.manifest = Manifest.read(provider.location(), manifestBytes);
    }

    /** {@return the packaged data that a provider opens} */
    static PackagedPack of(PackProvider provider) {
        return new PackagedPack(provider);
    }

    /** {@return whether another copy holds the same data} */
    boolean isSameAs(PackagedPack other) {
        return Arrays.equals(manifestBytes, other.manifestBytes);
    }

    String location() {
        return provider.location();
    }

    /**
     * Reads everything but the channels of countries, the evidence, the ledger and most texts. The
     * channels and texts are verified now, so that damage shows here and not in the middle of a page.
     */
    public Pack pack() {
        if (Versions.isNewer(manifest.version().schema())) {
            // What this library does not know must show now, and not when the country is asked for that has it.
            wholePack();
        }
        countries.bundle();
        texts.bundle();
        aside.bundle();
        Faults faults = new Faults();
        PackDecoder decoder = decoder(faults);
        decodeFiles(decoder);
        return sound(faults, decoder.pack(this));
    }

    /** Reads everything, for checking it together with other data. */
    public Pack wholePack() {
        Faults faults = new Faults();
        PackDecoder decoder = decoder(faults);
        decode(FileKind.COUNTRY, countries.bundle().all(), decoder);
        decodeFiles(decoder);
        decode(FileKind.EVIDENCE, evidence.bundle().all(), decoder);
        decode(FileKind.TEXTS, texts.bundle().all(), decoder);
        decodeGuidance(decoder);
        decoder.ledger(FileKind.LEDGER, verified(FileKind.LEDGER));
        return sound(faults, decoder.pack(PackPart.NONE));
    }

    @Override
    public List<Located<? extends Entry>> entries() {
        return wholePack().entries();
    }

    @Override
    public List<Located<? extends Entry>> channels(String country) {
        return entries(FileKind.COUNTRY, countries.bundle().of(country));
    }

    @Override
    public List<Located<? extends Entry>> channels() {
        return entries(FileKind.COUNTRY, countries.bundle().all());
    }

    @Override
    public List<Located<? extends Entry>> evidence() {
        return entries(FileKind.EVIDENCE, evidence.bundle().all());
    }

    @Override
    public Optional<DocumentAge> age(String document) {
        AgeFile file = ages;
        if (file == null) {
            file = new AgeFile(location(), aside.bundle().bytesOf(AgeFile.NAME));
            ages = file;
        }
        return file.find(document);
    }

    @Override
    public List<Located<? extends Entry>> guidance() {
        Faults faults = new Faults();
        PackDecoder decoder = decoder(faults);
        decodeGuidance(decoder);
        return sound(faults, decoder.pack(PackPart.NONE)).entries();
    }

    private void decodeGuidance(PackDecoder decoder) {
        decode(FileKind.GUIDANCE, aside.bundle().named("guidance" + NodeCodec.EXTENSION), decoder);
        decode(FileKind.TERMINOLOGY, aside.bundle().named("terminology" + NodeCodec.EXTENSION), decoder);
    }

    @Override
    public Set<String> languages() {
        Set<String> languages = new LinkedHashSet<>();
        for (String name : texts.bundle().names()) {
            languages.add(name.endsWith(GUIDANCE_OF) ? name.substring(0, name.length() - GUIDANCE_OF.length()) : name);
        }
        return languages;
    }

    @Override
    public List<TextFile> texts(String language) {
        return part(language);
    }

    @Override
    public List<TextFile> guidance(String language) {
        return part(language + GUIDANCE_OF);
    }

    private List<TextFile> part(String part) {
        Faults faults = new Faults();
        PackDecoder decoder = decoder(faults);
        decode(FileKind.TEXTS, texts.bundle().named(part), decoder);
        return sound(faults, decoder.pack(PackPart.NONE)).texts();
    }

    /** A bundle that is read and verified once, or each country's page would do it again. */
    private final class Kept {

        private final String file;
        private volatile @Nullable Bundle read;

        Kept(String file) {
            this.file = file;
        }

        /** Threads that come at the same time may each read it; they read the same. */
        Bundle bundle() {
            Bundle bundle = read;
            if (bundle == null) {
                bundle = Bundle.read(location(), file, verified(file));
                read = bundle;
            }
            return bundle;
        }
    }

    private List<Located<? extends Entry>> entries(FileKind kind, List<Node> nodes) {
        Faults faults = new Faults();
        PackDecoder decoder = decoder(faults);
        decode(kind, nodes, decoder);
        return sound(faults, decoder.pack(PackPart.NONE)).entries();
    }

    private static void decode(FileKind kind, List<Node> nodes, PackDecoder decoder) {
        for (Node node : nodes) {
            decoder.decode(kind, node);
        }
    }

    private void decodeFiles(PackDecoder decoder) {
        for (String file : manifest.files().keySet()) {
            FileKind kind = FileKind.ofName(NodeCodec.sourceName(file));
            if (kind != null) {
                decoder.decode(kind, node(file));
            }
        }
    }

    private PackDecoder decoder(Faults faults) {
        PackDecoder decoder = new PackDecoder(location(), faults);
        decoder.version(manifest.version(), manifest.changes());
        return decoder;
    }

    /**
     * Compares the files with a SHA-256 that the caller knows from elsewhere.
     *
     * @throws CorruptPackException if they differ
     */
    public void requireSha256(String expected) {
        PackDigest digest = new PackDigest();
        digest.add(Manifest.FILE, Manifest.head(manifest.version()));
        for (String file : manifest.files().keySet()) {
            digest.add(file, verified(file));
        }
        String actual = digest.hex();
        if (!actual.equals(expected)) {
            throw new CorruptPackException(
                    location(), "the pack", "has the SHA-256 " + actual + ", but " + expected + " was expected");
        }
        if (!manifest.version().sha256().equals(actual)) {
            throw new CorruptPackException(location(), Manifest.FILE, "is cut or altered");
        }
    }

    private Node node(String file) {
        return NodeCodec.read(location(), file, verified(file));
    }

    private byte[] verified(String file) {
        Manifest.PackedFile packed = manifest.files().get(file);
        byte[] bytes = bytes(file);
        if (packed == null || !packed.matches(bytes)) {
            throw new CorruptPackException(location(), file, "is cut or altered");
        }
        return bytes;
    }

    private byte[] bytes(String file) {
        try {
            Optional<InputStream> opened = provider.open(file);
            if (opened.isEmpty()) {
                throw new CorruptPackException(provider.location(), file, "is missing");
            }
            try (InputStream in = opened.get()) {
                return in.readNBytes(Limits.MAX_PACKED_BYTES + 1);
            }
        } catch (IOException e) {
            throw new CorruptPackException(provider.location(), file, "cannot be read", e);
        }
    }

    /** Packaged data was sound when it was packed; if it is not, something newer or something else made it. */
    private Pack sound(Faults faults, Pack pack) {
        String schema = manifest.version().schema();
        if (faults.unknown() != null && Versions.isNewer(schema)) {
            throw UnsupportedVersionException.ofSchema(location(), schema, faults.unknown());
        }
        if (!faults.isEmpty()) {
            throw new CorruptPackException(location(), faults.sorted().get(0).file(), "was not packed by this library");
        }
        return pack;
    }
}
