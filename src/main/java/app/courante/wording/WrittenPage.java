package app.courante.wording;

import app.courante.crisis.WrittenReport.Part;
import app.courante.text.Texts;
import app.courante.wording.ReportPage.Form;
import java.util.ArrayList;
import java.util.List;

/// A page to be sent, printed or read out, as plain text, Markdown or HTML: the one look of all
/// that is written for people outside of the screens.
///
/// @param stamp said at head and foot, as that of an exercise; empty for none
/// @param subject what it is of
/// @param about as of when, and by whom
/// @param headline in short; empty for none
public record WrittenPage(
        String stamp,
        String title,
        String subject,
        String about,
        String headline,
        List<Part> parts) {
    private static final int WIDTH = 80;

    private static final String STYLE =
            """
            body{font:15px/1.45 sans-serif;max-width:48em;margin:2em auto;\
            padding:0 1em;color:#111;background:#fff}
            h1{font-size:1.5em;margin-bottom:.2em}h2{font-size:1.05em;\
            margin:1.4em 0 .3em;border-bottom:1px solid #999;break-after:avoid}
            p.about{color:#555;margin:0}p.short{font-weight:bold}\
            p.stamp{font-weight:bold;text-align:center;letter-spacing:.1em;\
            border:2px solid #111;padding:.2em}\
            li{margin:.2em 0;white-space:pre-line;break-inside:avoid}
            """;

    public WrittenPage {
        parts = List.copyOf(parts);
    }

    /// The page in this form.
    public String in(Form form, Texts texts) {
        return switch (form) {
            case TEXT -> text(texts);
            case MARKDOWN -> markdown();
            case HTML -> html(texts);
        };
    }

    private List<Part> said() {
        return parts.stream().filter(part -> !part.said().isEmpty()).toList();
    }

    private String text(Texts texts) {
        var lines = new ArrayList<String>();
        if (!stamp.isEmpty()) lines.add(stamp);
        lines.addAll(TextColumns.wrap(upper(title, texts), WIDTH));
        lines.addAll(TextColumns.wrap(subject, WIDTH));
        lines.addAll(TextColumns.wrap(about, WIDTH));
        lines.add("=".repeat(WIDTH));
        if (!headline.isBlank())
            for (var paragraph : headline.lines().toList())
                lines.addAll(TextColumns.wrap(paragraph, WIDTH));
        for (var part : said()) {
            lines.add("");
            lines.add(upper(part.title(), texts));
            for (var line : part.said()) hang(line.text(), lines);
        }
        if (!stamp.isEmpty()) lines.addAll(List.of("", stamp));
        return String.join("\n", lines) + "\n";
    }

    private static String upper(String text, Texts texts) {
        return text.toUpperCase(texts.language().locale());
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

    private String markdown() {
        var page = new StringBuilder();
        if (!stamp.isEmpty()) page.append("**").append(marked(stamp)).append("**\n\n");
        page.append("# ").append(marked(title + " · " + subject)).append("\n\n");
        page.append('*').append(marked(about)).append("*\n");
        if (!headline.isBlank()) page.append('\n').append(marked(headline)).append('\n');
        for (var part : said()) {
            page.append("\n## ").append(marked(part.title())).append("\n\n");
            for (var line : part.said())
                page.append("- ").append(marked(line.text()).replace("\n", "\n  ")).append('\n');
        }
        if (!stamp.isEmpty()) page.append("\n**").append(marked(stamp)).append("**\n");
        return page.toString();
    }

    /// What people typed means nothing to Markdown.
    private static String marked(String text) {
        return text.replaceAll("([\\\\`*_\\[\\]<>#|~])", "\\\\$1");
    }

    private String html(Texts texts) {
        var page = new StringBuilder();
        var word = stamp.isEmpty() ? "" : texts.of("exercise.word") + " · ";
        page.append("<!DOCTYPE html>\n<html lang=\"")
                .append(texts.language().code())
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n<title>")
                .append(escaped(word + title + " · " + subject))
                .append("</title>\n<style>\n")
                .append(STYLE)
                .append("</style>\n</head>\n<body>\n")
                .append(stamped())
                .append("<h1>")
                .append(escaped(title))
                .append("</h1>\n<p class=\"about\">")
                .append(escaped(subject))
                .append("<br>")
                .append(escaped(about))
                .append("</p>\n");
        if (!headline.isBlank())
            page.append("<p class=\"short\">").append(escaped(headline)).append("</p>\n");
        for (var part : said()) {
            page.append("<h2>").append(escaped(part.title())).append("</h2>\n<ul>\n");
            for (var line : part.said())
                page.append("<li>").append(escaped(line.text())).append("</li>\n");
            page.append("</ul>\n");
        }
        return page.append(stamped()).append("</body>\n</html>\n").toString();
    }

    private String stamped() {
        return stamp.isEmpty() ? "" : "<p class=\"stamp\">" + escaped(stamp) + "</p>\n";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
