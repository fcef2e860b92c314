package eu.kalaka.organisation.file;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** A kind of file that is kept, known by how it begins and not by what it says it is. */
public enum FileType {
    PDF("application/pdf", "255044462d"),
    PNG("image/png", "89504e470d0a1a0a"),
    JPEG("image/jpeg", "ffd8ff");

    private static final int LONGEST = 8;

    private final String mediaType;
    private final String beginning;

    FileType(String mediaType, String beginning) {
        this.mediaType = mediaType;
        this.beginning = beginning;
    }

    /** What the bytes are; empty where they are nothing that is kept. */
    public static Optional<FileType> of(byte[] bytes) {
        String first = HexFormat.of().formatHex(bytes, 0, Math.min(LONGEST, bytes.length));
        return Arrays.stream(values())
                .filter(type -> first.startsWith(type.beginning))
                .findFirst();
    }

    /** Its name in HTTP. */
    public String mediaType() {
        return mediaType;
    }
}
