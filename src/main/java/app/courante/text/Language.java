package app.courante.text;

import java.util.Locale;

/// A language the whole program speaks.
public enum Language {
    FRENCH("fr", Locale.FRANCE),
    ENGLISH("en", Locale.UK);

    private final String code;
    private final Locale locale;

    Language(String code, Locale locale) {
        this.code = code;
        this.locale = locale;
    }

    /// Two letters of ISO 639-1, as in the names of the text bundles.
    public String code() {
        return code;
    }

    public Locale locale() {
        return locale;
    }

    /// The language of this code; French, the first home's, for any other.
    public static Language of(String code) {
        return code.equals(ENGLISH.code) ? ENGLISH : FRENCH;
    }
}
