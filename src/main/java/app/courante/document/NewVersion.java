package app.courante.document;

import app.courante.document.Node.Group;
import app.courante.document.Node.Text;
import java.util.regex.Pattern;

/// A version's document as the next version begins: the same, with the next number and approved by
/// nobody yet.
public final class NewVersion {
    private static final Pattern LAST_NUMBER = Pattern.compile("(\\d{1,9})(?!.*\\d)");

    private NewVersion() {}

    public static Group of(Group document) {
        if (!(document.get("identity") instanceof Group identity)) return document;
        return document.with(
                "identity",
                identity.with("version", Text.of(next(identity.text("version"))))
                        .with("approvedBy", null)
                        .with("approvedOn", null)
                        .with("inForceFrom", null));
    }

    /// `4.2` is followed by `4.3`, `2026-A` by `2027-A`, a version without a number by itself and
    /// 2.
    static String next(String version) {
        var number = LAST_NUMBER.matcher(version);
        if (!number.find()) return (version + " 2").strip();
        return version.substring(0, number.start())
                + (Long.parseLong(number.group(1)) + 1)
                + version.substring(number.end());
    }
}
