package app.courante.wording;

import app.courante.crisis.WrittenReport.Part;
import app.courante.text.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A situation report as a page to be sent, printed or read out: plain text, Markdown or HTML.
///
/// @param exercise whether the log is of an exercise, which every form says first
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
    private static final int WIDTH = 80;

    public ReportPage {
        parts = List.copyOf(parts);
    }

    /// The page in this form.
    public String in(Form form, Texts texts, ZoneId zone) {
        return switch (form) {
            case TEXT -> text(texts, zone);
            case MARKDOWN -> markdown(texts, zone);
            case HTML -> html(texts, zone);
        };
    }

    /// The form that a file of this name is written in; plain text for any other.
    public static Form form(String file) {
        var name = file.toLowerCase(Locale.ROOT);
        if (name.endsWith(".md")) return Form.MARKDOWN;
        return name.endsWith(".html") || name.endsWith(".htm") ? Form.HTML : Form.TEXT;
    }

    private String sign(Texts texts) {
        return exercise ? texts.of("exercise.word") + " · " : "";
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

    private String text(Texts texts, ZoneId zone) {
        var lines = new ArrayList<String>();
        if (exercise) lines.add(texts.of("exercise.band"));
        lines.addAll(TextColumns.wrap(title(texts).toUpperCase(texts.language().locale()), WIDTH));
        lines.addAll(TextColumns.wrap(crisis, WIDTH));
        lines.addAll(TextColumns.wrap(about(texts, zone), WIDTH));
        lines.add("=".repeat(WIDTH));
        if (!headline.isBlank())
            for (var paragraph : headline.lines().toList())
                lines.addAll(TextColumns.wrap(paragraph, WIDTH));
        for (var part : parts) {
            if (part.said().isEmpty()) continue;
            lines.add("");
            lines.add(part.title().toUpperCase(texts.language().locale()));
            for (var line : part.said()) hang(line.text(), lines);
        }
        return String.join("\n", lines) + "\n";
    }

    /// A line with its dash, the lines after it as far in.
    private static void hang(String text, List<String> lines) {
        var first = "- ";
        for (var line : text.lines().toList())
            for (var row : TextColumns.wrap(line, WIDTH - 2)) {
                lines.add(first + row);
                first = "  ";
            }
    }

    private String markdown(Texts texts, ZoneId zone) {
        var page = new StringBuilder();
        if (exercise) page.append("**").append(texts.of("exercise.band")).append("**\n\n");
        page.append("# ").append(marked(title(texts) + " · " + crisis)).append("\n\n");
        page.append('*').append(marked(about(texts, zone))).append("*\n");
        if (!headline.isBlank()) page.append('\n').append(marked(headline)).append('\n');
        for (var part : parts) {
            if (part.said().isEmpty()) continue;
            page.append("\n## ").append(marked(part.title())).append("\n\n");
            for (var line : part.said())
                page.append("- ").append(marked(line.text()).replace("\n", "\n  ")).append('\n');
        }
        return page.toString();
    }

    /// What people typed means nothing to Markdown.
    private static String marked(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>#|~])", "\\\\$1");
    }

    private String html(Texts texts, ZoneId zone) {
        var page = new StringBuilder();
        page.append("<!DOCTYPE html>\n<html lang=\"")
                .append(texts.language().code())
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
                .append(escaped(sign(texts) + title(texts) + " · " + crisis))
                .append("</title>\n<style>\n")
                .append("body{font:15px/1.45 sans-serif;max-width:48em;margin:2em auto;")
                .append("padding:0 1em;color:#111;background:#fff}\n")
                .append("h1{font-size:1.5em;margin-bottom:.2em}h2{font-size:1.05em;")
                .append("margin:1.4em 0 .3em;border-bottom:1px solid #999}\n")
                .append("p.about{color:#555;margin:0}p.short{font-weight:bold}")
                .append("li{margin:.2em 0;white-space:pre-line;break-inside:avoid}\n")
                .append("</style>\n</head>\n<body>\n");
        if (exercise)
            page.append("<p class=\"short\">")
                    .append(escaped(texts.of("exercise.band")))
                    .append("</p>\n");
        page.append("<h1>")
                .append(escaped(title(texts)))
                .append("</h1>\n<p class=\"about\">")
                .append(escaped(crisis))
                .append("<br>")
                .append(escaped(about(texts, zone)))
                .append("</p>\n");
        if (!headline.isBlank())
            page.append("<p class=\"short\">").append(escaped(headline)).append("</p>\n");
        for (var part : parts) {
            if (part.said().isEmpty()) continue;
            page.append("<h2>").append(escaped(part.title())).append("</h2>\n<ul>\n");
            for (var line : part.said())
                page.append("<li>").append(escaped(line.text())).append("</li>\n");
            page.append("</ul>\n");
        }
        return page.append("</body>\n</html>\n").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
