package app.courante.files;

/// How large a file of contacts may be: far beyond any directory, far below what fills the memory.
final class ContactLimits {
    static final int FILE_BYTES = 20 << 20;
    static final int CARD_CHARS = 4 << 20;
    static final int CONTACTS = 10_000;
    static final int CARDS_IN_CARDS = 3;
    static final int TEXT_CHARS = 300;
    static final int PHONE_CHARS = 40;
    static final int PHONES = 20;

    private static final int MEGABYTE = 1 << 20;

    private ContactLimits() {}

    static BadFile fileTooBig() {
        return new BadFile(0, "fault.contacts-too-big", FILE_BYTES / MEGABYTE);
    }

    static BadFile cardTooLong(int line) {
        return new BadFile(line, "fault.contacts-card-too-long", CARD_CHARS / MEGABYTE);
    }

    static BadFile tooMany(int line) {
        return new BadFile(line, "fault.contacts-too-many", CONTACTS);
    }
}
