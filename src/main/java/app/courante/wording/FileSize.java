package app.courante.wording;

import app.courante.text.Texts;

/// How large a file is, in words: never smaller than it is.
public final class FileSize {
    private static final int THOUSAND = 1_000;
    private static final int TENTH = 10;

    private FileSize() {}

    public static String of(Texts texts, long bytes) {
        long kilobytes = (bytes + THOUSAND - 1) / THOUSAND;
        if (kilobytes < THOUSAND) return texts.of("file-size.kilobytes", kilobytes);
        double tenths = Math.ceil(kilobytes * (double) TENTH / THOUSAND);
        return texts.of("file-size.megabytes", tenths / TENTH);
    }
}
