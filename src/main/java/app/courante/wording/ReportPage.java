package app.courante.wording;

import app.courante.crisis.WrittenReport.Part;
import app.courante.text.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/// A situation report as a page to be sent, printed or read out: plain text, Markdown or HTML.
///
/// @param exercise whether the log is of an exercise, which every form says first and last
/// @param number 0 while it is a draft that nobody approved
/// @param approver empty while it is a draft
public record ReportPage(
        boolean exercise,
        String crisis,
        int number,
        Instant asOf,
        String approver,
        String headline,
        List<Part> parts) {
    /// The forms a page is written in.
    public enum Form {
        TEXT,
        MARKDOWN,
        HTML
    }

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    public ReportPage {
        parts = List.copyOf(parts);
    }

    /// The page in this form.
    public String in(Form form, Texts texts, ZoneId zone) {
        return new WrittenPage(
                        exercise ? texts.of("exercise.band") : "",
                        title(texts),
                        crisis,
                        about(texts, zone),
                        headline,
                        parts)
                .in(form, texts);
    }

    /// The form that a file of this name is written in; plain text for any other.
    public static Form form(String file) {
        var name = file.toLowerCase(Locale.ROOT);
        if (name.endsWith(".md")) return Form.MARKDOWN;
        return name.endsWith(".html") || name.endsWith(".htm") ? Form.HTML : Form.TEXT;
    }

    private String title(Texts texts) {
        return number == 0 ? texts.of("report.title-draft") : texts.of("report.title", number);
    }

    private String about(Texts texts, ZoneId zone) {
        var told = texts.of("report.as-of", DATE.format(asOf.atZone(zone)));
        return approver.isEmpty()
                ? told
                : told + " · " + texts.of("told.report-approved", approver);
    }
}
