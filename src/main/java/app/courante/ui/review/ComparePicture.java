package app.courante.ui.review;

import app.courante.crisis.board.Figure.Amount.Lasting;
import app.courante.crisis.board.FigureComparison;
import app.courante.crisis.board.FigureComparison.Cell;
import app.courante.crisis.board.FigureComparison.Row;
import app.courante.crisis.board.FigureComparison.Verdict;
import app.courante.crisis.board.FigureKind;
import app.courante.ui.kit.Brush;
import app.courante.ui.kit.Brush.Face;
import app.courante.ui.kit.Ink;
import app.courante.ui.kit.Picture;
import app.courante.ui.kit.Words;
import app.courante.wording.FigureSentence;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// The times of several crises as bars, each figure in a group of its own scale: how soon the cell
/// was active, decided and reported, and the activities that were down longest. What a bar says
/// stands beside it in words.
final class ComparePicture {
    private static final List<FigureKind> TIMES =
            List.of(
                    FigureKind.TO_CELL_ACTIVE,
                    FigureKind.TO_FIRST_DECISION,
                    FigureKind.TO_FIRST_REPORT);
    private static final int DOWN_SHOWN = 3;
    private static final double NARROWEST = 220;
    private static final double TITLE = 20;
    private static final double STEP = 18;
    private static final double GAP = 12;
    private static final double MARK = 18;

    private final List<Row> groups;
    private final Words words;
    private final FigureSentence sentence;
    private final Picture picture = new Picture(this::paint);

    ComparePicture(FigureComparison found, Words words, double width) {
        this.groups = groups(found);
        this.words = words;
        this.sentence = new FigureSentence(words.texts());
        picture.setId("compare-picture");
        picture.setAccessibleText(words.of("compare-crises.picture"));
        int rows = Math.ceilDiv(groups.size(), across(width));
        picture.setPrefSize(width, rows * tall());
        picture.setMinHeight(rows * tall());
        picture.setVisible(!groups.isEmpty());
        picture.setManaged(!groups.isEmpty());
    }

    Picture node() {
        return picture;
    }

    /// The rows that are drawn, in their order.
    static List<Row> groups(FigureComparison found) {
        var times = TIMES.stream().flatMap(kind -> found.rows().stream().filter(is(kind)));
        var down =
                found.rows().stream()
                        .filter(is(FigureKind.DOWN))
                        .sorted(Comparator.comparing(ComparePicture::longest).reversed())
                        .limit(DOWN_SHOWN);
        return Stream.concat(times, down)
                .filter(row -> longest(row).compareTo(Duration.ZERO) > 0)
                .toList();
    }

    private static Predicate<Row> is(FigureKind kind) {
        return row -> row.kind() == kind;
    }

    private static Duration longest(Row row) {
        return row.cells().stream()
                .map(ComparePicture::length)
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    private static Duration length(Cell cell) {
        return cell.figure() != null && cell.figure().amount() instanceof Lasting(var length, _)
                ? length
                : Duration.ZERO;
    }

    private int across(double width) {
        return Math.clamp((int) (width / NARROWEST), 1, Math.max(1, TIMES.size()));
    }

    private double tall() {
        int crises = groups.isEmpty() ? 0 : groups.getFirst().cells().size();
        return TITLE + crises * STEP + GAP;
    }

    private void paint(Brush brush) {
        int across = across(brush.width());
        double wide = brush.width() / across;
        for (int i = 0; i < groups.size(); i++) {
            int column = i % across;
            int line = i / across;
            group(groups.get(i), brush, column * wide, line * tall(), wide - GAP);
        }
    }

    private void group(Row row, Brush brush, double x, double y, double wide) {
        var name = sentence.name(row.kind(), row.id(), row.name());
        brush.text(name, Face.SMALL_STRONG, Ink.TEXT, x, y + TITLE / 2, wide);
        double middle = y + TITLE + STEP / 2;
        for (int i = 0; i < row.cells().size(); i++) {
            bar(row, i, brush, x, middle, wide);
            middle += STEP;
        }
    }

    private void bar(Row row, int crisis, Brush brush, double x, double middle, double wide) {
        var cell = row.cells().get(crisis);
        brush.text(letter(crisis), Face.FIGURE, Ink.MUTED, x, middle, MARK);
        var said = said(cell);
        double room = Math.max(0, Math.min(wide * 0.55, wide - MARK - 8 - width(row, brush)));
        double bar = room * length(cell).toSeconds() / Math.max(1, longest(row).toSeconds());
        brush.fill(ink(cell, crisis)).canvas().fillRoundRect(x + MARK, middle - 6, bar, 12, 4, 4);
        double from = x + MARK + bar + 6;
        brush.text(said, Face.SMALL, Ink.TEXT, from, middle, x + wide - from);
    }

    /// How wide the longest of the words beside the bars is.
    private double width(Row row, Brush brush) {
        return row.cells().stream()
                .mapToDouble(cell -> brush.widthOf(said(cell), Face.SMALL))
                .max()
                .orElse(0);
    }

    private String said(Cell cell) {
        if (cell.figure() == null) return "–";
        var amount = sentence.amount(cell.figure());
        return cell.verdict() == Verdict.NONE
                ? amount
                : amount + " · " + words.of("verdict", cell.verdict());
    }

    private static Ink ink(Cell cell, int crisis) {
        if (crisis == 0) return Ink.CHOSEN;
        return switch (cell.verdict()) {
            case BETTER -> Ink.FINE;
            case WORSE -> Ink.ACT_NOW;
            case SAME, NONE -> Ink.MUTED;
        };
    }

    /// By which letter a crisis is called here: A for the first.
    static String letter(int crisis) {
        return String.valueOf((char) ('A' + crisis));
    }
}
