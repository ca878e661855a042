package app.courante.files;

import java.util.regex.Pattern;

/// A title that begins with a number, as `13 - First notification`.
///
/// @param number empty where it begins with none
record NumberedTitle(String number, String rest) {
    private static final Pattern NUMBERED =
            Pattern.compile("(\\d{1,4}[a-z]?) ?[-–.:)] ?(\\S.*)", Pattern.DOTALL);

    static NumberedTitle of(String title) {
        var found = NUMBERED.matcher(title.strip());
        return found.matches()
                ? new NumberedTitle(found.group(1), found.group(2))
                : new NumberedTitle("", title.strip());
    }
}
