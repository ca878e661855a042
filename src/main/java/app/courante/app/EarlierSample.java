package app.courante.app;

import app.courante.document.Edit;
import app.courante.document.Edit.Insert;
import app.courante.document.Edit.Move;
import app.courante.document.Edit.Put;
import app.courante.document.Edit.Remove;
import app.courante.document.Node.Group;
import app.courante.document.Node.Text;
import app.courante.document.Path;
import app.courante.document.Places;
import java.time.LocalDate;
import java.util.List;

/// The sample plan as it was half a year before: a few numbers, telephones and ranks are others.
///
/// Only what both languages write alike is changed, or words that the sample itself has.
final class EarlierSample {
    static final String VERSION = "4.1";
    static final LocalDate IN_FORCE_FROM = LocalDate.of(2026, 3, 2);

    private EarlierSample() {}

    static Group of(Group sample) {
        return new Edit.All(
                        List.of(
                                put("identity/version", VERSION),
                                put("identity/approvedOn", "2026-02-26"),
                                put("identity/inForceFrom", IN_FORCE_FROM.toString()),
                                put("identity/reviewBefore", "2026-09-02"),
                                put(
                                        "purpose/context",
                                        said(sample, "purpose/context", "310", "285")),
                                put(
                                        "purpose/triggers/4",
                                        said(sample, "purpose/triggers/4", "30", "40")),
                                put("activities/0/strategy/mtpd", "4 h"),
                                put("activities/0/rto", "2 h"),
                                new Remove(Path.parse("activities/0/strategy/procedure"), 3),
                                new Remove(Path.parse("risks"), 6),
                                put("people/1/phones/0", "06 39 98 56 92"),
                                put("people/2/confirmedOn", "2026-02-11"),
                                put("resources/telephony/trunks/0/channels", "90"),
                                new Insert(
                                        Path.parse("resources/telephony/rescueSims"),
                                        0,
                                        Group.EMPTY
                                                .with("number", Text.of("06 39 98 59 10"))
                                                .with("carrier", Text.of("Alto Mobile"))),
                                new Move(Path.parse("recovery/tasks"), 6, 9)))
                .in(sample);
    }

    private static Put put(String place, String text) {
        return new Put(Path.parse(place), Text.of(text));
    }

    private static String said(Group sample, String place, String now, String then) {
        return Places.at(sample, Path.parse(place)) instanceof Text(_, var text)
                ? text.replaceFirst(now, then)
                : then;
    }
}
