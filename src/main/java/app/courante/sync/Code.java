package app.courante.sync;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Optional;

/// What is read out at one laptop and typed at another, so that each knows the other: 60 bits of
/// the hash of the certificate that the first shows, and a secret of 40 bits that the second tells.
///
/// Written in Crockford's base 32, which has no letter that looks like a digit, in groups of four.
public final class Code {
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS = 5;
    private static final int CERTIFICATE = 12;
    private static final int SECRET = 8;
    private static final int GROUP = 4;

    private final String letters;

    private Code(String letters) {
        this.letters = letters;
    }

    /// @param certificate its SHA-256
    /// @param secret by chance, five bytes at least
    static Code of(byte[] certificate, byte[] secret) {
        return new Code(letters(certificate, CERTIFICATE) + letters(secret, SECRET));
    }

    /// Reads what somebody typed: small letters, other gaps and the letters that were left out for
    /// their likeness are taken for what was meant. Empty when it is no code.
    public static Optional<Code> read(String typed) {
        var letters = new StringBuilder();
        for (char letter : typed.toUpperCase(Locale.ROOT).toCharArray())
            switch (letter) {
                case 'O' -> letters.append('0');
                case 'I', 'L' -> letters.append('1');
                case ' ', '-', '.', '\u00a0', '\u2010', '\u2011', '\u2013' -> {}
                default -> {
                    if (LETTERS.indexOf(letter) < 0) return Optional.empty();
                    letters.append(letter);
                }
            }
        return letters.length() == CERTIFICATE + SECRET
                ? Optional.of(new Code(letters.toString()))
                : Optional.empty();
    }

    /// Whether it was made for the certificate with this SHA-256.
    boolean names(byte[] certificate) {
        return letters.startsWith(letters(certificate, CERTIFICATE));
    }

    String secret() {
        return letters.substring(CERTIFICATE);
    }

    /// Whether this is its secret; takes as long whether it is nearly or not at all.
    boolean opensTo(String told) {
        return MessageDigest.isEqual(
                secret().getBytes(StandardCharsets.UTF_8), told.getBytes(StandardCharsets.UTF_8));
    }

    /// The first so many times five bits.
    private static String letters(byte[] bytes, int count) {
        var text = new StringBuilder();
        for (int letter = 0; letter < count; letter++) {
            int value = 0;
            for (int bit = letter * BITS; bit < (letter + 1) * BITS; bit++)
                value = (value << 1) | ((bytes[bit / 8] >> (7 - bit % 8)) & 1);
            text.append(LETTERS.charAt(value));
        }
        return text.toString();
    }

    /// As it is shown and read out: `7QKM-…`.
    @Override
    public String toString() {
        var shown = new StringBuilder();
        for (int i = 0; i < letters.length(); i += GROUP)
            shown.append(i == 0 ? "" : "-").append(letters, i, i + GROUP);
        return shown.toString();
    }
}
